import { describe, expect, it } from 'vitest';
import { GLOSSARY_LANGUAGES, wordingsOf } from '../../src/language/glossary/concept.ts';
import { chineseForms, GLOSSARY, glossaryRows } from '../../src/language/glossary/glossary.ts';
import { plainWords, readConceptLines } from '../../src/language/glossary/plain-words.ts';
import { readTerms } from '../../src/language/terms.ts';

describe('wordingsOf', () => {
  it('parts main wordings from near ones, and those from what is only asked', () => {
    expect(wordingsOf(['staff | worker ; jobs ; hands', '员工', '', ''], 'en')).toEqual([
      { text: 'staff', near: false, askedOnly: false },
      { text: 'worker', near: false, askedOnly: false },
      { text: 'jobs', near: true, askedOnly: false },
      { text: 'hands', near: true, askedOnly: true },
    ]);
    expect(wordingsOf(['second-hand ; ; used', '二手'], 'en').map(({ text }) => text)).toEqual([
      'second-hand',
      'used',
    ]);
    expect(wordingsOf(['sign', '签约', '', ''], 'ru')).toEqual([]);
    expect(wordingsOf(['sign', '签约'], 'ko')).toEqual([]);
  });
});

describe('readConceptLines', () => {
  it('reads a concept a line and passes over comments, headings and empty lines', () => {
    expect(
      readConceptLines('# Work = life\n\nWork\nwage | salary ; pay = 工资\nvisa = 签证 = виза = 비자\n'),
    ).toEqual([
      ['wage | salary ; pay', '工资', '', ''],
      ['visa', '签证', 'виза', '비자'],
    ]);
  });
});

describe('the glossary', () => {
  const wordings = glossaryRows().flatMap((row) =>
    GLOSSARY_LANGUAGES.map((language) => ({
      language,
      texts: wordingsOf(row, language).map(({ text }) => text),
    })),
  );

  it('has every concept of the trade in four languages', () => {
    const missing = GLOSSARY.filter((row) =>
      GLOSSARY_LANGUAGES.some((language) => wordingsOf(row, language).length === 0),
    );
    expect(missing).toEqual([]);
  });

  it('has hundreds of plain concepts, each in English and in Chinese', () => {
    expect(plainWords().length).toBeGreaterThan(500);
    const missing = plainWords().filter((row) =>
      (['en', 'zh'] as const).some((language) => wordingsOf(row, language).length === 0),
    );
    expect(missing).toEqual([]);
  });

  it('names each wording of a concept once', () => {
    const twice = wordings.filter(({ texts }) => new Set(texts).size < texts.length);
    expect(twice).toEqual([]);
  });

  it('writes each language in its own script', () => {
    const scripts = {
      en: /^[\p{Script=Latin}\p{N} '&-]+$/u,
      zh: /^[\p{Script=Han}\d]+$/u,
      ru: /^[\p{Script=Cyrillic}\p{Script=Latin}\d —-]+$/u,
      ko: /^[\p{Script=Hangul}\d ]+$/u,
    };
    for (const { language, texts } of wordings)
      for (const text of texts) expect(text).toMatch(scripts[language]);
  });

  it('names no concept twice: the first English wording tells concepts apart', () => {
    const names = glossaryRows().map((row) => wordingsOf(row, 'en')[0]?.text);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('chineseForms', () => {
  it('are words to the cutter: a translation is a term of the documents it is sought in', () => {
    const lost = [...chineseForms()]
      .filter((form) => /^\p{Script=Han}+$/u.test(form))
      .filter((form) => !readTerms(form).some(({ term }) => term === form));
    expect(lost).toEqual([]);
  });
});
