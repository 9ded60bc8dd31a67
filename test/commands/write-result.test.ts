import { describe, expect, it } from 'vitest';
import type { AnswerResult, Citation } from '../../src/answering/result.ts';
import { writeResult } from '../../src/commands/write-result.ts';

const CITATION: Citation = {
  n: 1,
  document: 'changchun/jiutai.txt',
  title: 'Jiutai signs',
  publisher: 'CCFAO',
  published: '2022-09-21',
  url: null,
  quote: 'Fifteen projects were signed.',
  start: 10,
  end: 39,
};

function resultWith(...citations: Citation[]): AnswerResult {
  return {
    id: null,
    question: 'What was signed?',
    status: citations.length > 0 ? 'answered' : 'no_evidence',
    answer: 'The answer.',
    language: 'en',
    mode: 'extractive',
    citations,
    passages: [],
    facts: [],
    understood: { from: null, to: null, places: [], stages: [], kind: 'list', standalone: '' },
    timings: { retrieve_ms: 0, answer_ms: 0 },
  };
}

describe('writeResult', () => {
  it('writes the answer, then for each document its title, publisher, date and address', () => {
    const second = {
      ...CITATION,
      n: 2,
      document: 'dehui.txt',
      title: 'Dehui starts',
      url: 'https://example.org/dehui',
    };
    expect(writeResult(resultWith(CITATION, second)).split('\n')).toEqual([
      'The answer.',
      '',
      '[1] Jiutai signs — CCFAO, 2022-09-21',
      '    changchun/jiutai.txt',
      '[2] Dehui starts — CCFAO, 2022-09-21',
      '    https://example.org/dehui',
      '',
    ]);
  });

  it('names a document once, with all its citations', () => {
    expect(writeResult(resultWith(CITATION, { ...CITATION, n: 2 }))).toContain(
      '\n[1] [2] Jiutai signs — CCFAO, 2022-09-21\n',
    );
  });

  it('says where no date is stated, and leaves out a publisher that is not known', () => {
    const written = writeResult(resultWith({ ...CITATION, publisher: null, published: null }));
    expect(written).toContain('[1] Jiutai signs — no date stated\n');
  });

  it('writes the answer alone where nothing is cited', () => {
    expect(writeResult(resultWith())).toBe('The answer.\n');
  });
});
