import { describe, expect, it } from 'vitest';
import {
  type Concept,
  type LexicalIndex,
  LexicalIndexBuilder,
} from '../../../src/indexing/lexical/lexical-index.ts';
import { conceptOf, frequenciesOf, indexOf } from './lexical-samples.ts';

function ranking(index: LexicalIndex, ...concepts: Concept[]): number[] {
  return index.search(concepts, 10).map(({ label }) => label);
}

function scoreOf(index: LexicalIndex, label: number, ...concepts: Concept[]): number {
  return index.search(concepts, 100).find((match) => match.label === label)?.score ?? 0;
}

describe('LexicalIndex.search', () => {
  it('ranks a passage with a rarer word higher', () => {
    const index = indexOf({ 1: 'project city', 2: 'project park', 3: 'cheese park', 4: 'project city' });
    expect(ranking(index, conceptOf('project'), conceptOf('cheese'))[0]).toBe(3);
  });

  it('ranks a passage with two concepts before one with either', () => {
    const index = indexOf({ 1: 'cheese park', 2: 'cheese wine', 3: 'wine park', 4: 'road park' });
    expect(ranking(index, conceptOf('cheese'), conceptOf('wine'))[0]).toBe(2);
  });

  it('credits a concept for its best wording only', () => {
    const index = indexOf({ 1: 'sign ink seal', 2: 'sign a b', 3: 'road a b' });
    const concept = conceptOf('sign ink:0.5 seal:0.5');
    expect(scoreOf(index, 1, concept)).toBeCloseTo(scoreOf(index, 2, concept), 6);
  });

  it('takes the best wording whatever the order they are given in', () => {
    const index = indexOf({ 1: 'sign ink', 2: 'ink', 3: 'road' });
    const best = scoreOf(index, 1, conceptOf('sign ink:0.5'));
    expect(scoreOf(index, 1, conceptOf('ink:0.5 sign'))).toBeCloseTo(best, 6);
  });

  it('credits a weaker wording less, a heavier concept more', () => {
    const index = indexOf({ 1: 'sign', 2: 'ink', 3: 'road' });
    const concept = conceptOf('sign ink:0.5');
    expect(scoreOf(index, 2, concept)).toBeCloseTo(scoreOf(index, 1, concept) / 2, 5);
    expect(scoreOf(index, 1, { ...concept, weight: 3 })).toBeCloseTo(scoreOf(index, 1, concept) * 3, 5);
  });

  it('counts a repeated word more, but less and less', () => {
    const index = indexOf({ 1: 'ink a b', 2: 'ink ink a', 3: 'ink ink ink', 4: 'a b c' });
    const [once, twice, thrice] = [1, 2, 3].map((label) => scoreOf(index, label, conceptOf('ink')));
    expect(twice).toBeGreaterThan(once ?? 0);
    expect((thrice ?? 0) - (twice ?? 0)).toBeLessThan((twice ?? 0) - (once ?? 0));
    expect(thrice).toBeGreaterThan(twice ?? 0);
  });

  it('holds length against a passage', () => {
    const index = indexOf({ 1: 'ink a b c d e f g h', 2: 'ink a', 3: 'a b' });
    expect(ranking(index, conceptOf('ink'))).toEqual([2, 1]);
  });

  it('gives the formula of BM25 for one word', () => {
    const index = indexOf({ 1: 'ink ink a', 2: 'a b c', 3: 'a b c' });
    const rarity = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5));
    expect(scoreOf(index, 1, conceptOf('ink'))).toBeCloseTo((rarity * (2 * 1.9)) / (2 + 0.9), 5);
  });

  it('keeps the earlier passage first where scores tie, and gives at most as many as asked for', () => {
    const index = indexOf({ 3: 'ink', 5: 'ink', 8: 'ink', 9: 'road' });
    const concepts = [conceptOf('ink')];
    expect(ranking(index, ...concepts)).toEqual([3, 5, 8]);
    expect(index.search(concepts, 2).map(({ label }) => label)).toEqual([3, 5]);
    expect(index.search(concepts, 0)).toEqual([]);
  });

  it('finds nothing for words nobody uses, no concepts, or in an empty index', () => {
    const index = indexOf({ 1: 'ink' });
    expect(ranking(index, conceptOf('cheese'))).toEqual([]);
    expect(ranking(index)).toEqual([]);
    expect(ranking(index, { wordings: [], weight: 1 })).toEqual([]);
    expect(ranking(indexOf({}), conceptOf('ink'))).toEqual([]);
  });
});

describe('LexicalIndex', () => {
  const index = indexOf({ 2: 'sign jiutai', 4: 'ink jiutai', 7: 'road' });

  it('says which concepts a passage names, and how strongly', () => {
    const concepts = [conceptOf('sign ink:0.5'), conceptOf('jiutai'), conceptOf('cheese')];
    expect(index.strengths(2, concepts)).toEqual([1, 1, 0]);
    expect(index.strengths(4, concepts)).toEqual([0.5, 1, 0]);
    expect(index.strengths(7, concepts)).toEqual([0, 0, 0]);
    expect(index.strengths(3, concepts)).toEqual([0, 0, 0]);
  });

  it('says whether a passage has a word and which passages do', () => {
    expect([index.has(2, 'sign'), index.has(4, 'sign'), index.has(99, 'sign')]).toEqual([true, false, false]);
    expect(index.labelsWith('jiutai')).toEqual([2, 4]);
    expect(index.labelsWith('cheese')).toEqual([]);
    expect([index.count, index.documentFrequency('jiutai'), index.documentFrequency('cheese')]).toEqual([
      3, 2, 0,
    ]);
  });

  it('calls a concept that stands nowhere rarest, and one that stands everywhere nearly worthless', () => {
    const words = indexOf({ 1: 'a b', 2: 'a', 3: 'a' });
    expect(words.conceptRarity(conceptOf('z'))).toBeCloseTo(Math.log(2 + 2 * 3), 10);
    expect(words.conceptRarity(conceptOf('b'))).toBeLessThan(words.conceptRarity(conceptOf('z')));
    for (const everywhere of [conceptOf('a'), conceptOf('a b a')]) {
      expect(words.conceptRarity(everywhere)).toBeGreaterThan(0);
      expect(words.conceptRarity(everywhere)).toBeLessThan(0.2);
    }
  });

  it('calls a concept commoner for every wording that is common', () => {
    const words = indexOf({ 1: 'sign ink', 2: 'ink', 3: 'ink', 4: 'road' });
    const rarities = ['sign', 'sign ink:0.5', 'sign ink'].map((wordings) =>
      words.conceptRarity(conceptOf(wordings)),
    );
    expect(rarities).toEqual([...new Set(rarities)].sort((a, b) => b - a));
    expect(words.conceptRarity(conceptOf('sign cheese:0.5'))).toBe(rarities[0]);
  });
});

describe('LexicalIndexBuilder', () => {
  it('refuses labels that do not grow', () => {
    const builder = new LexicalIndexBuilder();
    builder.add(3, frequenciesOf('a'));
    expect(() => builder.add(3, frequenciesOf('b'))).toThrow(RangeError);
    expect(() => builder.add(2, frequenciesOf('b'))).toThrow(/labels must grow: 2/);
  });

  it('keeps frequencies up to 255 and lengths up to 65,535', () => {
    const builder = new LexicalIndexBuilder();
    builder.add(
      1,
      new Map([
        ['a', 300],
        ['b', 70_000],
      ]),
    );
    const { postings, lengths } = builder.build().tables;
    expect([...(postings.get('a')?.frequencies ?? []), ...(postings.get('b')?.frequencies ?? [])]).toEqual([
      255, 255,
    ]);
    expect([...lengths]).toEqual([65_535]);
  });
});
