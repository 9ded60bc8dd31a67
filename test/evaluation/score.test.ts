import { describe, expect, it } from 'vitest';
import type { AnswerResult, Citation } from '../../src/answering/result.ts';
import type { GoldQuestion } from '../../src/evaluation/question-set.ts';
import { type Score, scoreAnswer, summarize, summarizeByClass } from '../../src/evaluation/score.ts';

const GOLD: GoldQuestion = {
  id: 'q',
  class: 'plain',
  question: 'How much?',
  history: [],
  documents: ['a.txt'],
  facts: [],
  answerable: true,
};

function resultOf(parts: Partial<AnswerResult>): AnswerResult {
  return {
    id: 'q',
    question: 'How much?',
    status: 'answered',
    answer: '',
    language: 'en',
    mode: 'extractive',
    citations: [],
    passages: [],
    facts: [],
    understood: { from: null, to: null, places: [], stages: [], kind: 'figure', standalone: '' },
    timings: { retrieve_ms: 0, answer_ms: 0 },
    ...parts,
  };
}

function citationOf(parts: Partial<Citation>): Citation {
  return {
    n: 1,
    document: 'a.txt',
    title: 'A',
    publisher: null,
    published: null,
    url: null,
    quote: 'billion',
    start: 3,
    end: 10,
    ...parts,
  };
}

function hasFact(answer: string, fact: string): boolean {
  const score = scoreAnswer({ ...GOLD, facts: [fact] }, resultOf({ answer }), () => null);
  return score.factsFound === 1;
}

describe('scoreAnswer finds a fact', () => {
  it.each([
    ['with a total investment of over RMB 20 billion.', '20 billion'],
    ['RMB 20\u00a0Billion', '20 billion'],
    ['ＲＭＢ ２０ billion', '20 billion'],
    ['Fifteen projects were signed', '15|fifteen'],
    ['The value was 94.753 billion', '94.753'],
    ['in 2022, 15 projects', '15 projects'],
    ['signed in 2022.', '2022'],
    ['worth 120 billion, then 20 billion', '20 billion'],
    ['总投资超200亿元', '200亿'],
    ['第15个项目', '15'],
  ])('in "%s": %s', (answer, fact) => {
    expect(hasFact(answer, fact)).toBe(true);
  });

  it.each([
    ['RMB 120 billion', '20 billion'],
    ['RMB 1.20 billion', '20 billion'],
    ['RMB 5,020 billion', '020 billion'],
    ['94.753 billion', '94'],
    ['20,000 jobs', '20'],
    ['signed in 20223', '2022'],
    ['215 projects', '15 projects'],
    ['twelve projects [15]', '15'],
    ['twelve projects', '15|fifteen'],
    ['anything', '15|'],
    ['', '15'],
  ])('not in "%s": %s', (answer, fact) => {
    expect(hasFact(answer, fact)).toBe(false);
  });
});

describe('scoreAnswer', () => {
  it('ranks the first document that is right, from 1, and says null where none was found', () => {
    const gold = { ...GOLD, documents: ['b.txt', 'c.txt'] };
    const passages = ['a.txt', 'c.txt', 'b.txt'].map((document) => ({ document, score: 1 }));
    expect(scoreAnswer(gold, resultOf({ passages }), () => null).rank).toBe(2);
    expect(scoreAnswer(gold, resultOf({ passages: [] }), () => null).rank).toBeNull();
  });

  it('counts a quote as standing only to the letter, at its offsets, in its document', () => {
    const texts = new Map([['a.txt', '20 billion']]);
    const citations = [
      citationOf({}),
      citationOf({ start: 2 }),
      citationOf({ quote: 'Billion' }),
      citationOf({ quote: '', end: 3 }),
      citationOf({ document: 'b.txt' }),
    ];
    const score = scoreAnswer(GOLD, resultOf({ citations }), (document) => texts.get(document) ?? null);
    expect(score).toMatchObject({ citations: 5, standing: 1 });
  });
});

function scored(parts: Partial<Score>): Score {
  return {
    id: 'q',
    class: 'plain',
    answerable: true,
    answered: true,
    rank: 1,
    factsFound: 1,
    facts: 1,
    citations: 1,
    standing: 1,
    ...parts,
  };
}

describe('summarize', () => {
  const unanswered = { answered: false, citations: 0, standing: 0 };

  it('measures each column on the questions it is about', () => {
    const summary = summarize([
      scored({}),
      scored({ rank: 5, facts: 3, factsFound: 2, citations: 3, standing: 2 }),
      scored({ rank: 6, facts: 0, factsFound: 0 }),
      scored({ ...unanswered, rank: null, factsFound: 1 }),
      scored({ ...unanswered, answerable: false, facts: 0, factsFound: 0, rank: null }),
      scored({ answerable: false, facts: 0, factsFound: 0, rank: null, citations: 1, standing: 1 }),
    ]);
    expect(summary).toEqual({
      questions: 6,
      hitAt1: 1 / 4,
      hitAt5: 2 / 4,
      allFacts: 1 / 3,
      facts: 3 / 5,
      quotesStand: 5 / 6,
      abstained: 1 / 2,
      falseRefusals: 1 / 4,
    });
  });

  it('says null, not 0 or 1, where there is nothing to measure on', () => {
    expect(summarize([])).toEqual({
      questions: 0,
      hitAt1: null,
      hitAt5: null,
      allFacts: null,
      facts: null,
      quotesStand: null,
      abstained: null,
      falseRefusals: null,
    });
    expect(summarize([scored({ ...unanswered, answerable: false, facts: 0 })])).toMatchObject({
      hitAt1: null,
      quotesStand: null,
      abstained: 1,
      falseRefusals: null,
    });
  });

  it('gives classes in order of first appearance, then all together', () => {
    const summaries = summarizeByClass([
      scored({ class: 'typo' }),
      scored({ class: 'plain' }),
      scored({ class: 'typo', rank: 2 }),
    ]);
    expect([...summaries].map(([name, { questions, hitAt1 }]) => [name, questions, hitAt1])).toEqual([
      ['typo', 2, 1 / 2],
      ['plain', 1, 1],
      ['all', 3, 2 / 3],
    ]);
  });
});
