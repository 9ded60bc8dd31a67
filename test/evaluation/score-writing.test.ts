import { describe, expect, it } from 'vitest';
import type { AnswerResult, WritingReport } from '../../src/answering/result.ts';
import { summarizeWriting } from '../../src/evaluation/score-writing.ts';
import { createGazetteer } from '../../src/language/places.ts';

const gazetteer = createGazetteer();

const REPORT: WritingReport = {
  outcome: 'written',
  model: 'scripted',
  prompt: 'answer@0 repair@0',
  sent: 1,
  repaired: 0,
  dropped: [],
  tokens: { prompt: 100, answer: 10 },
  cost: null,
  first_sentence_ms: 40,
};

function resultOf(answer: string, quote: string, report: Partial<WritingReport> = {}): AnswerResult {
  const writing = { ...REPORT, ...report };
  return {
    id: null,
    question: 'How many?',
    status: 'answered',
    answer,
    language: 'en',
    mode: writing.outcome === 'written' ? 'model' : 'extractive',
    citations: [
      {
        n: 1,
        document: 'a.txt',
        title: '',
        publisher: null,
        published: null,
        url: null,
        quote,
        start: 0,
        end: quote.length,
      },
    ],
    passages: [],
    facts: [],
    understood: { from: null, to: null, places: [], stages: [], kind: 'figure', standalone: 'How many?' },
    timings: { retrieve_ms: 0, answer_ms: 0 },
    writing,
  };
}

describe('summarizeWriting', () => {
  it('counts what was sent, dropped and why, tokens, and the time to the first sentence', () => {
    const results = [
      resultOf('15 projects were signed. [1]', 'fifteen projects were signed', { repaired: 1 }),
      resultOf('“…” [1]', '…', {
        outcome: 'unverified',
        sent: 0,
        dropped: [['number'], ['number', 'date']],
        first_sentence_ms: null,
      }),
    ];
    expect(summarizeWriting(results, gazetteer)).toEqual({
      asked: 2,
      outcomes: { written: 1, unverified: 1 },
      sentencesSent: 1,
      sentencesRepaired: 1,
      sentencesDropped: 2,
      reasons: { number: 2, date: 1 },
      carried: 1,
      tokens: { prompt: 200, answer: 20 },
      firstSentence: { median: 40, p95: 40 },
    });
  });

  it('tells sentences whose figures are not in the very words they cite', () => {
    const results = [
      resultOf('15 projects were signed. [1]', 'fifteen projects were signed'),
      resultOf('15 projects were signed. [1]', 'they were signed'),
    ];
    expect(summarizeWriting(results, gazetteer).carried).toBe(0.5);
  });

  it('has nothing to measure where no model was asked', () => {
    const { writing: _, ...plain } = resultOf('“…” [1]', '…');
    expect(summarizeWriting([plain], gazetteer)).toMatchObject({
      asked: 0,
      carried: null,
      firstSentence: null,
    });
  });
});
