import { describe, expect, it } from 'vitest';
import { corpusLanguages } from '../../src/retrieval/corpus-languages.ts';

describe('corpusLanguages', () => {
  it.each([
    [{ en: 30 }, ['en']],
    [{ en: 80, zh: 20 }, ['en', 'zh']],
    [{ en: 81, zh: 19 }, ['en']],
    [{ de: 60, ko: 40 }, ['ko']],
    [{ und: 3, ru: 1 }, ['ru']],
    [{ de: 9 }, []],
    [{}, []],
  ])('takes of %j those that a fifth of the documents are in', (counts, languages) => {
    const documents = Object.entries(counts).map(([language, count]) => ({ language, documents: count }));
    expect(corpusLanguages(documents)).toEqual(languages);
  });
});
