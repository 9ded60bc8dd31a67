/** Start value and factor of 32-bit FNV-1a: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A 32-bit number for `text.slice(start, end)`, the same on every machine and in every run.
 *
 * FNV-1a over UTF-16 code units (one step a unit, not a byte), then the finaliser of MurmurHash3 (`fmix32`, Austin
 * Appleby, public domain): FNV alone leaves the low bits of short strings too regular, and index and sign are taken
 * from there. `seed` keeps features of different kinds apart. Makes no substring.
 */
export function hashSlice(text: string, start: number, end: number, seed: number): number {
  let hash = FNV_OFFSET ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mixBits(hash);
}

function mixBits(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
