import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, readTerms, WordMemory } from '../../../src/language/terms.ts';

const PHRASES = [
  'The Projects were signed',
  'the projects, Signed in high-tech and hightech parks',
  'Began, begun: COVID-19 in LED and led',
  "People's Government of Xi'an",
  '九台区 signed 15 проектов',
];

describe('WordMemory', () => {
  it('changes no term, whatever was read before', () => {
    const words = new WordMemory();
    for (const phrase of [...PHRASES, ...PHRASES]) {
      expect(readTerms(phrase, words)).toEqual(readTerms(phrase));
      expect(indexTerms(phrase, words)).toEqual(indexTerms(phrase));
    }
  });

  it('changes no term of any text', () => {
    const words = new WordMemory();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readTerms(text, words)).toEqual(readTerms(text));
      }),
    );
  });

  it('forgets and starts again rather than grow without end', () => {
    const words = new WordMemory();
    const first = words.of('projects');
    expect(words.of('projects')).toBe(first);
    for (let at = 0; at < 20_000; at++) words.of(`word${at}`);
    expect(words.of('projects')).not.toBe(first);
    expect(words.of('projects')).toEqual(first);
  });
});
