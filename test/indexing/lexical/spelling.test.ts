import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestTerms } from '../../../src/indexing/lexical/spelling.ts';
import { readTerms } from '../../../src/language/terms.ts';
import { indexOf } from './lexical-samples.ts';

const CORPUS = `Projects signed in Jiutai District of Changchun; investment of enterprises; production resumed in Songyuan;
  negotiation, cheese, cheeses, lead, road, 2022, 九台区, проект инвестиции, Kazakhstan`;

function termsOf(text: string): string {
  return readTerms(text)
    .map(({ term }) => term)
    .join(' ');
}

const index = indexOf({
  1: termsOf(CORPUS),
  2: termsOf('investment projects in Changchun'),
  3: 'road place:220113',
});

describe('nearestTerms', () => {
  it.each([
    ['Juitai', 'jiutai'],
    ['jiuati', 'jiutai'],
    ['ijutai', 'jiutai'],
    ['jiuta', 'jiutai'],
    ['Changchung', 'changchun'],
    ['Chnagchun', 'changchun'],
    ['projcts', 'project'],
    ['porjects', 'project'],
    ['Kazahkstan', 'kazakhstan'],
    ['Songyaun', 'songyuan'],
    ['првект', 'проект'],
  ])('takes "%s" for "%s"', (misspelt, meant) => {
    const [term = ''] = readTerms(misspelt).map((one) => one.term);
    expect(nearestTerms(term, index)).toContain(termsOf(meant));
  });

  it.each([
    ['raod', ['road']],
    ['rod', []],
    ['jiutai', []],
    ['2023', []],
    ['b2b', []],
    ['九合区', []],
    ['beijing', []],
    ['', []],
  ])('gives for "%s" %j', (term, near) => {
    expect(nearestTerms(term, index)).toEqual(near);
  });

  it('gives the nearest only, commonest first, at most three', () => {
    const words = indexOf({
      1: 'harbor harbar harbur harbir',
      2: 'harbur harbir',
      3: 'harbir',
      4: 'harbourag',
    });
    expect(nearestTerms('harber', words)).toEqual(['harbir', 'harbur', 'harbor']);
  });

  it('keeps the first letter', () => {
    expect(nearestTerms('light', indexOf({ 1: 'sight' }))).toEqual([]);
  });

  it('never takes a word for one of the terms that stand for a meaning', () => {
    expect(nearestTerms('place', indexOf({ 1: 'place:* place:1' }))).toEqual([]);
  });

  it('never throws, gives words of the corpus only, and never the word itself', () => {
    const held = new Set(index.tables.postings.keys());
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('j', 'i', 'u', 't', 'a', 'о', 'р') }),
    );
    fc.assert(
      fc.property(words, (word) => {
        const near = nearestTerms(word, index);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(near.every((term) => held.has(term) && term !== word)).toBe(true);
      }),
    );
  });
});
