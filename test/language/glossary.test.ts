import { describe, expect, it } from 'vitest';
import { GLOSSARY_LANGUAGES, wordingsOf } from '../../src/language/glossary/concept.ts';
import { chineseForms, GLOSSARY } from '../../src/language/glossary/glossary.ts';
import { readTerms } from '../../src/language/terms.ts';

describe('wordingsOf', () => {
  it('parts main wordings from near ones', () => {
    expect(wordingsOf(['sign | conclude ; ink', '签约', '', ''], 'en')).toEqual([
      { text: 'sign', near: false },
      { text: 'conclude', near: false },
      { text: 'ink', near: true },
    ]);
    expect(wordingsOf(['sign', '签约', '', ''], 'ru')).toEqual([]);
  });
});

describe('the glossary', () => {
  const wordings = GLOSSARY.flatMap((row) =>
    GLOSSARY_LANGUAGES.map((language) => ({
      language,
      texts: wordingsOf(row, language).map(({ text }) => text),
    })),
  );

  it('has every concept in four languages, each wording once', () => {
    for (const { texts } of wordings) {
      expect(texts.length).toBeGreaterThan(0);
      expect(new Set(texts).size).toBe(texts.length);
    }
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
    const names = GLOSSARY.map((row) => wordingsOf(row, 'en')[0]?.text);
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
