import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWord, shareOfWords, type WeighedWord, weighWords } from '../../src/answering/word-share.ts';
import { understood, wordsOf } from '../retrieval/understood.ts';
import { sentencesOf } from './sentences-of.ts';

const CORPUS = wordsOf(
  'A brewery was opened by the mayor.',
  'A tannery was opened by the mayor.',
  'A dairy was opened by the mayor.',
  'Projects and more projects.',
);

function weighed(question: string): WeighedWord[] {
  return weighWords(understood(question, { lexical: CORPUS }).words, CORPUS);
}

function share(question: string, text: string): number {
  return shareOfWords(weighed(question), sentencesOf(text));
}

describe('shareOfWords', () => {
  it('is 1 where every word is there, 0 where none is, and 1 where none is asked', () => {
    expect(share('Was the brewery opened by the mayor?', 'The mayor opened a brewery.')).toBeCloseTo(1);
    expect(share('Was the brewery opened by the mayor?', 'Nothing of the kind.')).toBe(0);
    expect(share('What?', 'Nothing of the kind.')).toBe(1);
  });

  it('counts a rare word for more than a common one', () => {
    const question = 'Was the brewery opened by the mayor?';
    expect(share(question, 'There is a brewery.')).toBeGreaterThan(share(question, 'There is a mayor.'));
  });

  it('takes a word in another wording for part of it', () => {
    const translated = share('啤酒厂是谁开的？', 'There is a brewery.');
    expect(translated).toBeGreaterThan(0);
    expect(translated).toBeLessThanOrEqual(1);
  });

  it('adds up over texts: the words of any of them count', () => {
    const words = weighed('Was the brewery opened by the mayor?');
    const both = sentencesOf('There is a brewery. There is a mayor.');
    expect(both).toHaveLength(2);
    const [first, second] = both.map((text) => shareOfWords(words, [text]));
    expect(shareOfWords(words, both)).toBeCloseTo((first ?? 0) + (second ?? 0));
  });

  it('lies between 0 and 1, and never falls when a text is added', () => {
    const words = weighed('Was the brewery or the dairy opened by the mayor?');
    const text = fc.constantFrom('A brewery.', 'A dairy.', 'The mayor.', 'It was opened.', 'Nothing.');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (texts, more) => {
        const before = shareOfWords(
          words,
          texts.flatMap((one) => sentencesOf(one)),
        );
        const after = shareOfWords(
          words,
          [...texts, more].flatMap((one) => sentencesOf(one)),
        );
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        expect(after).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('hasWord', () => {
  it.each([
    ['Who is Wang Xiaoming?', 'Wang Xiaoming gave the signal.', true],
    ['Who is Wang Xiaoming?', 'Chen Guohua gave the signal.', false],
    ['Where is the brewery?', 'Breweries are many.', true],
    ['Where is the brewery?', 'Dairies are many.', false],
  ])('of "%s" in "%s": %s', (question, text, expected) => {
    const words = weighed(question);
    expect(words).not.toEqual([]);
    expect(words.every((word) => hasWord(word, sentencesOf(text)))).toBe(expected);
  });
});

describe('weighWords', () => {
  it('weighs a name, or what is counted, above any other word as rare', () => {
    const corpus = wordsOf('the brewery of Zhongke', 'nothing');
    const [brewery, name] = weighWords(
      understood('Does the brewery of Zhongke sell?', { lexical: corpus }).words,
      corpus,
    );
    expect(name).toMatchObject({ text: 'Zhongke', role: 'name' });
    expect(name?.weight).toBeGreaterThan(brewery?.weight ?? Number.POSITIVE_INFINITY);
  });
});
