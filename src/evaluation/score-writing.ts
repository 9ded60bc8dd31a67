import type { AnswerResult, WritingOutcome } from '../answering/result.ts';
import { readMeaning } from '../answering/sentence-meaning.ts';
import { readFigures } from '../answering/verification/figures.ts';
import type { Gazetteer } from '../language/places.ts';

/** How a model did over a set of questions. Shares of 1; null where there is nothing to measure it on. */
export interface WritingSummary {
  /** Questions that the model was asked. */
  readonly asked: number;
  /** How many ended in which way. */
  readonly outcomes: Readonly<Partial<Record<WritingOutcome, number>>>;
  readonly sentencesSent: number;
  /** Of these, right only when written once more. */
  readonly sentencesRepaired: number;
  readonly sentencesDropped: number;
  /** How many of the dropped had which fault; one may have several. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Sentences sent all of whose figures stand in the very words that are cited, without what stands around these. */
  readonly carried: number | null;
  readonly tokens: { readonly prompt: number; readonly answer: number };
  /** Milliseconds from the question to the first verified sentence, where there was one. */
  readonly firstSentence: { readonly median: number; readonly p95: number } | null;
}

/** Sums up what came of asking a model, over the answers for which one was asked. */
export function summarizeWriting(results: readonly AnswerResult[], gazetteer: Gazetteer): WritingSummary {
  const writings = results.flatMap(({ writing }) => writing ?? []);
  const dropped = writings.flatMap((writing) => writing.dropped);
  const lines = results.filter(({ mode }) => mode === 'model').flatMap((result) => sentencesOf(result));
  const sum = (of: (writing: (typeof writings)[number]) => number) =>
    writings.reduce((total, writing) => total + of(writing), 0);
  return {
    asked: writings.length,
    outcomes: countOf(writings.map(({ outcome }) => outcome)),
    sentencesSent: sum(({ sent }) => sent),
    sentencesRepaired: sum(({ repaired }) => repaired),
    sentencesDropped: dropped.length,
    reasons: countOf(dropped.flat()),
    carried: share(lines, (line) => isCarried(line, gazetteer)),
    tokens: { prompt: sum(({ tokens }) => tokens.prompt), answer: sum(({ tokens }) => tokens.answer) },
    firstSentence: spread(writings.flatMap(({ first_sentence_ms: ms }) => ms ?? [])),
  };
}

interface SentLine {
  readonly text: string;
  readonly quotes: readonly string[];
}

const MARKERS = /(?: ?\[\d+\])+$/;

/** The model's sentences, one a line, with the words that each cites; lines without a marker or with bars are the desk's own. */
function sentencesOf({ answer, citations }: AnswerResult): SentLine[] {
  return answer.split('\n').flatMap((line) => {
    const markers = MARKERS.exec(line)?.[0];
    if (markers === undefined || line.startsWith('“') || line.includes(' | ')) return [];
    const numbers = [...markers.matchAll(/\d+/g)].map(([n]) => Number(n));
    const quotes = citations.filter(({ n }) => numbers.includes(n)).map(({ quote }) => quote);
    return [{ text: line.replace(MARKERS, ''), quotes }];
  });
}

function isCarried({ text, quotes }: SentLine, gazetteer: Gazetteer): boolean {
  const valuesIn = (part: string) =>
    readFigures(readMeaning(part, null, gazetteer, [])).map(({ value }) => value);
  const held = quotes.flatMap(valuesIn);
  return valuesIn(text).every((value) => held.some((other) => Math.abs(value - other) <= value * 1e-9));
}

function countOf<K extends string>(kinds: readonly K[]): Record<K, number> {
  const counts = {} as Record<K, number>;
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(holds).length / all.length;
}

function spread(values: readonly number[]): { median: number; p95: number } | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return sorted.length === 0 ? null : { median: at(0.5), p95: at(0.95) };
}
