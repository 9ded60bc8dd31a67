import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSlice } from '../../../src/indexing/embedders/feature-hash.ts';

describe('hashSlice', () => {
  // Expected values computed apart, in Python, from the two published algorithms.
  it.each([
    ['', 0, 0xab3e7c0b],
    ['changchun', 1, 0x90ddf29b],
    ['九台', 3, 0xb3169ed9],
    ['\ud83d\ude00', 2, 0xc14195b9],
  ])('gives %j with seed %i always the same number', (text, seed, hash) => {
    expect(hashSlice(text, 0, text.length, seed).toString(16)).toBe(hash.toString(16));
  });

  it('reads the slice as if it were the whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(20),
        fc.nat(20),
        fc.nat(9),
        (text, from, more, seed) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + more, text.length);
          const slice = text.slice(start, end);
          expect(hashSlice(text, start, end, seed)).toBe(hashSlice(slice, 0, slice.length, seed));
        },
      ),
    );
  });

  it('spreads short strings evenly over indexes and signs', () => {
    const cells = new Array<number>(64).fill(0);
    const texts = Array.from({ length: 6400 }, (_, number) => `g${number}`);
    for (const text of texts) {
      const cell = hashSlice(text, 0, text.length, 2) % 64;
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    expect(Math.min(...cells)).toBeGreaterThan(60);
    expect(Math.max(...cells)).toBeLessThan(140);
  });

  it('keeps features of different seeds apart', () => {
    const hashes = [1, 2, 3].map((seed) => hashSlice('park', 0, 4, seed));
    expect(new Set(hashes).size).toBe(3);
  });
});
