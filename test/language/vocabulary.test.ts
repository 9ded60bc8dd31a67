import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GLOSSARY_LANGUAGES,
  type GlossaryLanguage,
  wordingsOf,
} from '../../src/language/glossary/concept.ts';
import { knownNames, koreanVocabulary, russianVocabulary } from '../../src/language/glossary/vocabulary.ts';
import { WordList } from '../../src/language/glossary/word-list.ts';
import { isStopWord } from '../../src/language/stop-words.ts';
import { readTerms } from '../../src/language/terms.ts';

const LIST = new WordList('# goods\nникель = nickel = 镍\n\nдоля, удельный вес = share, Norman law\nno row', [
  'ru',
  'en',
  'zh',
]);

describe('WordList', () => {
  it('reads a concept a line, the languages in the order given, later columns left out', () => {
    expect(LIST.rows()).toEqual([
      ['nickel', '镍', 'никель', ''],
      ['share|Norman law', '', 'доля|удельный вес', ''],
    ]);
  });

  it.each([
    ['ник', ['nickel']],
    ['nick', ['nickel']],
    ['镍\n', ['nickel']],
    ['norm', ['share|Norman law']],
    ['уде', ['share|Norman law']],
    ['вес', []],
    ['goods', []],
    ['no row', []],
  ])('finds the rows with a wording that begins with "%s"', (beginning, expected) => {
    expect(LIST.rowsWith([beginning]).map(([en]) => en)).toEqual(expected);
  });

  it('gives a row once, in the order of the list', () => {
    expect(LIST.rowsWith(['доля', 'share', 'никель', 'nickel'])).toEqual(LIST.rows());
  });

  it('finds of any text and any beginning only rows it has', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('=', ', ', '\n', '#', '·')),
    );
    fc.assert(
      fc.property(text, fc.string({ minLength: 1, maxLength: 3 }), (parts, beginning) => {
        const list = new WordList(parts.join(''), ['ru', 'en', 'zh']);
        const rows = list.rows().map((row) => row.join('='));
        for (const row of list.rowsWith([beginning])) expect(rows).toContain(row.join('='));
      }),
    );
  });
});

describe('the vocabularies', () => {
  const lists = {
    russian: russianVocabulary().rows(),
    korean: koreanVocabulary().rows(),
    names: knownNames().rows(),
  };
  const all = Object.values(lists).flat();
  const texts = (language: GlossaryLanguage) =>
    all.flatMap((row) => wordingsOf(row, language).map(({ text }) => text));

  it('have more than nine hundred concepts a language', () => {
    expect(lists.russian.length).toBeGreaterThan(900);
    expect(lists.korean.length).toBeGreaterThan(900);
  });

  it.each<[GlossaryLanguage, RegExp]>([
    ['en', /^[\p{Script=Latin} '-]+$/u],
    ['zh', /^\p{Script=Han}+$/u],
    ['ru', /^[\p{Script=Cyrillic} -]+$/u],
    ['ko', /^[\p{Script=Hangul} ]+$/u],
  ])('write %s in its own script', (language, script) => {
    expect(texts(language).filter((text) => !script.test(text))).toEqual([]);
  });

  it('name every concept in English and in Russian or Korean, each wording once', () => {
    for (const row of all) {
      const [en, , ru, ko] = GLOSSARY_LANGUAGES.map((language) =>
        wordingsOf(row, language).map(({ text }) => text),
      );
      expect(en?.length).toBeGreaterThan(0);
      expect([...(ru ?? []), ...(ko ?? [])].length).toBeGreaterThan(0);
      for (const wordings of [en, ru, ko]) expect(new Set(wordings).size).toBe(wordings?.length);
    }
  });

  it('hold no wording that only asks', () => {
    const asks = [...texts('en'), ...texts('ru'), ...texts('ko')].filter((text) =>
      text.split(' ').every(isStopWord),
    );
    expect(asks).toEqual([]);
  });

  it('translate into Chinese words that are terms of the documents they are sought in', () => {
    const lost = texts('zh').filter((text) => !readTerms(text).some(({ term }) => term === text));
    expect(lost).toEqual([]);
  });
});
