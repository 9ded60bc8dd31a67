import type { AnswerResult, Citation } from '../../../src/answering/result.ts';
import type { FormattedText } from '../../../src/telegram/outgoing/formatted-text.ts';

/** A citation, with what a test wants otherwise. */
export function citation(over: Partial<Citation> = {}): Citation {
  const quote = over.quote ?? 'Fifteen projects were signed on September 18.';
  return {
    n: 1,
    document: 'changchun/jiutai.txt',
    title: 'Jiutai signs fifteen projects',
    publisher: 'CCFAO',
    published: '2022-09-21',
    url: 'https://example.org/jiutai',
    quote,
    start: 0,
    end: quote.length,
    ...over,
  };
}

/** An answer with a headline and one quote, as the desk writes it, with what a test wants otherwise. */
export function answerOf(over: Partial<AnswerResult> = {}): AnswerResult {
  const citations = over.citations ?? [citation()];
  const quotes = citations.map(({ n, quote }) => `“${quote}” [${n}]`);
  return {
    id: null,
    question: 'How many projects did Jiutai sign?',
    status: 'answered',
    answer: ['15 projects · signed 18 September 2022 [1]', '', ...quotes].join('\n'),
    language: 'en',
    mode: 'extractive',
    citations,
    passages: [],
    facts: [],
    understood: { from: null, to: null, places: [], stages: [], kind: 'figure', standalone: '' },
    timings: { retrieve_ms: 1, answer_ms: 1 },
    ...over,
  };
}

/** The marks of a text as `[kind, marked words]`, in order. */
export function marks({ text, entities }: FormattedText): [string, string][] {
  return entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);
}
