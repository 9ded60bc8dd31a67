import { simplify } from '../../language/terms/traditional.ts';

/** Words in a row that make a shingle; of Chinese, characters. */
const SHINGLE = 3;
/** Shingles of the smallest numbers that stand for a text. */
const SKETCH = 32;

/** Han characters one by one, everything else by words. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han})|[\p{L}\p{N}]+/gu;

/**
 * The shingles of a text, as numbers: three words in a row, or three characters of Chinese, whose traditional form counts as the simplified one.
 * Case, punctuation and full width do not count.
 *
 * Broder, "On the resemblance and containment of documents" (1997).
 */
export function shinglesOf(text: string): Set<number> {
  const folded = simplify(text.normalize('NFKC').toLowerCase());
  const tokens = folded.match(TOKEN) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= tokens.length; at++)
    shingles.add(hashOf(tokens.slice(at, at + SHINGLE).join(' ')));
  return shingles;
}

/** The smallest of the shingles: two texts of which one holds much of the other share some of theirs. */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((one, other) => one - other).slice(0, SKETCH);
}

/** Share of the smaller set that the other one holds, 0 to 1: 1 for a text and its abridged reprint. */
export function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/** FNV-1a, 32 bits, over UTF-16 code units, mixed once more so that small numbers are drawn evenly. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
