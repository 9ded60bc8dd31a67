import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';

const LINE = {
  id: 'plain-01',
  class: 'plain',
  question: 'How many?',
  documents: ['a.txt'],
  facts: ['15|fifteen'],
  answerable: true,
};

describe('readQuestionSet', () => {
  it('reads one question a line and passes over blank lines', () => {
    const text = `${JSON.stringify(LINE)}\r\n\n${JSON.stringify({ ...LINE, id: 'b', today: '2023-02-20', history: [{ question: 'Where?' }] })}\n`;
    expect(readQuestionSet(text, 'q.jsonl')).toEqual([
      { ...LINE, history: [] },
      { ...LINE, id: 'b', today: '2023-02-20', history: [{ question: 'Where?' }] },
    ]);
  });

  it.each([
    ['not JSON', '{"id"', /q\.jsonl, line 2 is no question: it is not JSON/],
    ['a line without facts', JSON.stringify({ ...LINE, facts: undefined }), /line 2 is no question: facts: /],
    ['an empty question', JSON.stringify({ ...LINE, question: '' }), /line 2 is no question: question: /],
    ['an array', '[]', /line 2 is no question: the line: /],
  ])('names the line that is %s', (_, line, message) => {
    const read = () => readQuestionSet(`${JSON.stringify(LINE)}\n${line}\n`, 'q.jsonl');
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
