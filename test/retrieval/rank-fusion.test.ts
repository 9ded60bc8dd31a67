import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseRanks } from '../../src/retrieval/rank-fusion.ts';

const itemsOf = (fused: { item: string }[]) => fused.map(({ item }) => item);

describe('fuseRanks', () => {
  it('puts what both lists hold before what one list holds higher up', () => {
    const fused = fuseRanks([
      { items: ['a', 'both'], weight: 1 },
      { items: ['b', 'both'], weight: 1 },
    ]);
    expect(itemsOf(fused)).toEqual(['both', 'a', 'b']);
  });

  it('gives first place in every list the score 1, and in one of two equal lists a half', () => {
    expect(fuseRanks([{ items: ['a'], weight: 3 }])).toEqual([{ item: 'a', score: 1 }]);
    const [first, second] = fuseRanks([
      { items: ['a'], weight: 1 },
      { items: ['a', 'b'], weight: 1 },
    ]);
    expect(first?.score).toBeCloseTo(1, 10);
    expect(second?.score).toBeCloseTo(61 / 62 / 2, 10);
  });

  it('lets the heavier list decide', () => {
    const rankings = (weight: number) => [
      { items: ['a', 'b'], weight: 1 },
      { items: ['b', 'a'], weight },
    ];
    expect(itemsOf(fuseRanks(rankings(2)))).toEqual(['b', 'a']);
    expect(itemsOf(fuseRanks(rankings(0.5)))).toEqual(['a', 'b']);
  });

  it('keeps the order of the first list where scores tie', () => {
    const fused = fuseRanks([
      { items: ['a', 'b'], weight: 1 },
      { items: ['b', 'a'], weight: 1 },
    ]);
    expect(itemsOf(fused)).toEqual(['a', 'b']);
  });

  it('gives nothing for no lists and for empty ones', () => {
    expect(fuseRanks([])).toEqual([]);
    expect(fuseRanks([{ items: [], weight: 1 }])).toEqual([]);
  });

  it('holds every item once, scored above 0 and up to 1, best first', () => {
    const ranking = fc.record({
      items: fc.uniqueArray(fc.nat(20)),
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(ranking, { minLength: 1, maxLength: 4 }), (rankings) => {
        const fused = fuseRanks(rankings);
        const scores = fused.map(({ score }) => score);
        expect(new Set(fused.map(({ item }) => item))).toEqual(
          new Set(rankings.flatMap(({ items }) => items)),
        );
        expect(new Set(fused.map(({ item }) => item)).size).toBe(fused.length);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1 + 1e-9)).toBe(true);
      }),
    );
  });
});
