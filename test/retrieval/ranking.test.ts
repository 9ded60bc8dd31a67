import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LexicalIndex } from '../../src/indexing/lexical/lexical-index.ts';
import { LexicalIndexBuilder } from '../../src/indexing/lexical/lexical-index.ts';
import type { Aspect, AspectConcept } from '../../src/retrieval/concepts.ts';
import {
  nearnessOf,
  type PassageSignals,
  readSignals,
  scorePassage,
  wordCoverage,
} from '../../src/retrieval/ranking.ts';

const SIGNALS = ['fused', 'meaning', 'coverage', 'place', 'period', 'stage'] as const;

describe('scorePassage', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  const signals = fc.record({
    fused: value,
    meaning: value,
    coverage: value,
    place: value,
    period: value,
    stage: value,
  });

  it.each(SIGNALS)('rises with %s, whatever the other signals are', (name) => {
    fc.assert(
      fc.property(signals, fc.double({ min: 0.01, max: 1, noNaN: true }), (before: PassageSignals, more) => {
        expect(scorePassage({ ...before, [name]: before[name] + more })).toBeGreaterThan(
          scorePassage(before),
        );
      }),
    );
  });
});

function concept(aspect: Aspect, ...terms: string[]): AspectConcept {
  return { aspect, weight: 1, wordings: terms.map((term) => ({ term, weight: 1 })) };
}

/** Passages 1, 2, 3 …, given by their terms. */
function index(...passages: string[][]): LexicalIndex {
  const builder = new LexicalIndexBuilder();
  for (const [at, terms] of passages.entries()) builder.add(at + 1, new Map(terms.map((term) => [term, 1])));
  return builder.build();
}

describe('readSignals', () => {
  const lexical = index(
    ['brewery', 'place:*', 'place:1', 'date:*', 'month:2022-09', 'stage:signed'],
    ['brewery', 'place:*', 'place:2', 'date:*', 'month:2021-09', 'stage:started'],
    ['brewery'],
  );
  const concepts = [
    concept('word', 'brewery'),
    concept('place', 'place:1'),
    concept('period', 'month:2022-09'),
    concept('stage', 'stage:signed'),
  ];

  it('tells a passage that agrees from one that names another and from one that is silent', () => {
    const signals = [1, 2, 3].map((label) =>
      readSignals(label, { fused: 0.5, meaning: 0.25 }, concepts, lexical),
    );
    expect(signals).toMatchObject([
      { fused: 0.5, meaning: 0.25, place: 1, period: 1, stage: 1 },
      { fused: 0.5, place: -1, period: -1, stage: 0 },
      { fused: 0.5, place: 0, period: 0, stage: 0 },
    ]);
    expect(signals.map(({ coverage }) => coverage)).toEqual([1, 1, 1]);
    const scores = signals.map(scorePassage);
    expect(scores[0]).toBeGreaterThan(scores[2] ?? 0);
    expect(scores[2]).toBeGreaterThan(scores[1] ?? 0);
  });

  it('holds nothing against a passage where nothing of the kind is asked', () => {
    const asked = [concept('word', 'brewery')];
    expect(readSignals(2, { fused: 0.5, meaning: 0 }, asked, lexical)).toEqual({
      fused: 0.5,
      meaning: 0,
      coverage: 1,
      place: 0,
      period: 0,
      stage: 0,
    });
  });
});

describe('nearnessOf', () => {
  const found = (...scores: number[]) => scores.map((score, at) => ({ label: at + 1, score }));

  it('goes from 1 for the nearest to 0 for the farthest, whatever the range of the cosines', () => {
    expect([...nearnessOf(found(0.9, 0.85, 0.7)).values()]).toEqual([1, expect.closeTo(0.75), 0]);
    expect([...nearnessOf(found(0.5, 0, -0.5)).values()]).toEqual([1, 0.5, 0]);
  });

  it('sets nothing apart where all are as near, or there is only one', () => {
    expect([...nearnessOf(found(0.8, 0.8)).values()]).toEqual([0, 0]);
    expect([...nearnessOf(found(0.8)).values()]).toEqual([0]);
    expect(nearnessOf([]).size).toBe(0);
  });
});

describe('wordCoverage', () => {
  const lexical = index(['brewery', 'project'], ['project'], ['project'], ['dairy', 'project']);
  const concepts = [concept('word', 'brewery'), concept('word', 'project'), concept('place', 'place:1')];

  it('is the share of the words that are there, the rare ones counting for more', () => {
    expect(wordCoverage(concepts, [1, 1, 0], lexical)).toBeCloseTo(1);
    expect(wordCoverage(concepts, [0, 0, 1], lexical)).toBe(0);
    const rare = wordCoverage(concepts, [1, 0, 0], lexical);
    const common = wordCoverage(concepts, [0, 1, 0], lexical);
    expect(rare).toBeGreaterThan(common);
    expect(rare + common).toBeCloseTo(1);
  });

  it('is 0 where no word is asked', () => {
    expect(wordCoverage([concept('place', 'place:1')], [1], lexical)).toBe(0);
    expect(wordCoverage([], [], lexical)).toBe(0);
  });
});
