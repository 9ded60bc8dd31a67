import { describe, expect, it } from 'vitest';
import { ANSWER_PHRASES } from '../../../src/answering/wording/phrases.ts';
import { answerLanguage } from '../../../src/language/answer-language.ts';

describe('ANSWER_PHRASES', () => {
  const languages = Object.keys(ANSWER_PHRASES).filter((key) => key in ANSWER_PHRASES);

  it.each(Object.entries(ANSWER_PHRASES))('are in %s, as the desk tells languages', (language, phrases) => {
    const said = [
      phrases.notHeld,
      phrases.heldForPlace('', 3),
      phrases.nothingForPlace(''),
      phrases.nearest,
      phrases.yearNotStated,
      ...Object.values(phrases.withoutModel),
    ];
    expect(said.filter((text) => answerLanguage(text) !== language)).toEqual([]);
  });

  it.each(Object.entries(ANSWER_PHRASES))(
    'tell in %s what came of the model, each otherwise',
    (_, phrases) => {
      const notes = Object.values(phrases.withoutModel);
      expect(new Set(notes).size).toBe(notes.length);
    },
  );

  it('name the place and the number of documents', () => {
    for (const phrases of Object.values(ANSWER_PHRASES)) {
      expect(phrases.heldForPlace('Dehui', 12)).toMatch(/Dehui.*12|12.*Dehui/);
      expect(phrases.nothingForPlace('Dehui')).toContain('Dehui');
    }
    expect(ANSWER_PHRASES.en.heldForPlace('Dehui', 1)).toBe('For Dehui it holds 1 document.');
    expect(languages).toEqual(['en', 'zh', 'ru', 'ko']);
  });
});
