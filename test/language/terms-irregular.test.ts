import { describe, expect, it } from 'vitest';
import { BASE_FORMS } from '../../src/language/terms/irregular-forms.ts';
import { expandTerms, readTerms } from '../../src/language/terms.ts';

const words = (text: string) => readTerms(text).map(({ term }) => term);

describe('readTerms of irregular English forms', () => {
  it.each([
    ['began begun begins beginning', 'begin'],
    ['built builds building', 'build'],
    ['held holding', 'hold'],
    ['sold sells selling', 'sell'],
    ['paid pays', 'pay'],
    ['met meets meeting', 'meet'],
    ['led leads leading', 'lead'],
    ['grew grown growing', 'grow'],
    ['rose risen rising', 'rise'],
    ['fell fallen falling', 'fall'],
    ['bought buys', 'buy'],
    ['brought brings', 'bring'],
    ['spent spending', 'spend'],
    ['sent sends', 'send'],
    ['kept keeps', 'keep'],
    ['made makes making', 'make'],
    ['drew drawn draws', 'draw'],
    ['broke broken breaking', 'break'],
    ['struck strikes', 'strike'],
    ['laid laying', 'lay'],
    ['withdrew withdrawn', 'withdraw'],
    ['people person persons', 'person'],
    ['children child', 'child'],
    ['businessmen businessman', 'businessman'],
  ])('gives all of "%s" the term of "%s"', (text, base) => {
    expect(new Set(words(text))).toEqual(new Set(words(base)));
  });

  it.each([
    ['LED lighting', 'led'],
    ["the People's Government", 'peopl'],
    ['200 billion won', 'won'],
    ['the company was founded', 'found'],
    ['Hung Yen', 'hung'],
    ['frozen food', 'frozen'],
  ])('leaves what is no such form alone: "%s"', (text, term) => {
    expect(words(text)).toContain(term);
  });

  it('keeps the offsets of the word as written', () => {
    const text = 'Work Began here';
    const began = readTerms(text).find(({ term }) => term === 'begin');
    expect(began && text.slice(began.start, began.end)).toBe('Began');
  });

  it('finds a phrase of the glossary in any form of its verb', () => {
    const question = 'Where has ground been broken? They broke ground.';
    const terms = readTerms(question);
    const broke = terms.findLastIndex(({ term }) => term === 'break');
    const translations = expandTerms(question, terms).filter(({ of }) => of === broke);
    expect(translations.map(({ term }) => term)).toContain('开工');
  });

  it('leads from every form straight to a base', () => {
    expect([...BASE_FORMS.values()].filter((base) => BASE_FORMS.has(base))).toEqual([]);
  });
});
