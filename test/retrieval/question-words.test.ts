import { describe, expect, it } from 'vitest';
import { overlaps, type QuestionWord } from '../../src/retrieval/question-words.ts';
import { understood, wordsOf } from './understood.ts';

const CORPUS = wordsOf('A brewery was opened.', 'Exhibitors came to the food fair.', 'Zhongke built it.');

function read(question: string): readonly QuestionWord[] {
  return understood(question, { lexical: CORPUS }).words;
}

function roles(question: string): string[] {
  return read(question).map(({ text, role }) => `${text} ${role}`);
}

describe('readQuestionWords', () => {
  it.each<[string, string[]]>([
    ['Which brewery is it?', ['brewery']],
    ['What is the food fair about?', ['food', 'fair']],
    ['What?', []],
    ['有哪些啤酒厂？', ['啤酒厂']],
    ['얼마입니까?', []],
    ['', []],
  ])('leaves out question words and stop words: "%s"', (question, words) => {
    expect(read(question).map(({ text }) => text)).toEqual(words);
  });

  it('leaves out what was taken for a date, a place or a step', () => {
    const words = read('Which brewery was signed in Dehui in September 2022?');
    expect(words.map(({ text }) => text)).toEqual(['brewery']);
  });

  it.each<[string, string[]]>([
    ['How many exhibitors came?', ['exhibitors counted']],
    ['How many foreign exhibitors came?', ['foreign plain', 'exhibitors counted']],
    ['Сколько экспонентов приехало?', ['экспонентов counted']],
    ['多少个项目？', ['项目 counted']],
    ['Was it Zhongke?', ['Zhongke name']],
    ['谁认识Zhongke？', ['Zhongke name']],
    ['Zhongke?', ['Zhongke plain']],
    ['Is it a Brewery?', ['Brewery plain']],
    ['Which brewery is it?', ['brewery focus']],
    ['What is the brewery of the food fair?', ['brewery focus', 'food plain']],
    ['Food fair: exhibitors?', ['fair plain', 'exhibitors focus']],
    ['有多少参展商？', ['参展商 counted']],
    ['What are the main products?', ['products plain']],
    ['Who is the contractor of Dehui?', ['contractor focus']],
  ])(
    'tells names, the thing counted and what else is asked for from other words: "%s"',
    (question, expected) => {
      expect(roles(question)).toEqual(expect.arrayContaining(expected));
    },
  );

  it('weighs the thing counted, and a name, above other words, and a word the corpus never uses below', () => {
    const weight = (question: string) => read(question)[0]?.weight ?? 0;
    expect(weight('Is it a brewery?')).toBeGreaterThan(weight('Is it a zeppelin?'));
    expect(weight('How many exhibitors?')).toBeGreaterThan(weight('Are exhibitors there?'));
    expect(weight('Was it Zhongke?')).toBeGreaterThan(weight('Is it a brewery?'));
    expect(weight('Which brewery is it?')).toBeGreaterThan(weight('Is it a brewery?'));
    expect(weight('Which zeppelin is it?')).toBeGreaterThan(weight('Is it a zeppelin?'));
  });

  it('gives the word itself at full weight, translations and parts below it', () => {
    const [word] = read('食品加工？');
    expect(word?.text).toBe('食品加工');
    const weights = new Map(word?.wordings.map(({ term, weight }) => [term, weight]));
    expect(weights.get('食品加工')).toBe(1);
    expect(weights.get('food')).toBeGreaterThan(0);
    expect(weights.get('food')).toBeLessThan(1);
    for (const weight of weights.values()) expect(weight).toBeLessThanOrEqual(1);
  });

  it('looks for the nearest spelling of a word the corpus does not have, and only of such', () => {
    const wordings = (question: string) => read(question)[0]?.wordings.map(({ term }) => term) ?? [];
    expect(wordings('Which exhibtors?')).toContain('exhibitor');
    expect(wordings('Which brewery?')).not.toContain('exhibitor');
  });
});

describe('overlaps', () => {
  it.each([
    [0, 3, 2, 5, true],
    [0, 3, 3, 5, false],
    [3, 5, 0, 3, false],
    [0, 9, 3, 4, true],
  ])('[%d, %d) and [%d, %d): %s', (start, end, otherStart, otherEnd, expected) => {
    expect(overlaps({ start, end }, { start: otherStart, end: otherEnd })).toBe(expected);
  });
});
