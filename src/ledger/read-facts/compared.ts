import type { Span } from '../../language/span.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import {
  COMPARED_WITH,
  DIFFERENCE_AFTER,
  DIFFERENCE_BEFORE,
  MAYBE_COMPARED_WITH,
  MEASURED_AFTER,
  MEASURED_BEFORE,
  TIME_COMPARED,
  WORTH_CLAUSE,
} from './words/compared-words.ts';
import { NUMBER_WORD } from './words/going-on-words.ts';

/**
 * The stretches of a sentence that tell only what its news is compared with, or by how much it differs from that: "compared with
 * seventeen a year earlier", 去年同期签约9个, 同比增加5个. Their figures are no facts of this news, their dates not its day.
 */
export function readCompared(meaning: StatedMeaning): Span[] {
  const { text } = meaning;
  const figures = [...meaning.counts, ...meaning.amounts].sort((a, b) => a.start - b.start);
  if (figures.length === 0) return [];
  const clauses = clausesOf(text, figures);
  return [
    ...matches(COMPARED_WITH, text).map((marker) => behind(marker, clauses, text)),
    ...matches(MAYBE_COMPARED_WITH, text)
      .map((marker) => behind(marker, clauses, text))
      .filter(({ start, end }) => matches(TIME_COMPARED, text.slice(start, end)).length > 0),
    ...matches(TIME_COMPARED, text).flatMap((time) => ofTime(time, clauses, figures, text)),
    ...figures.filter((figure) => isDifference(figure, text)),
  ];
}

function matches(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));
}

/** Stretches between marks that end a thought; a comma within a figure ends none. */
function clausesOf(text: string, figures: readonly Span[]): Span[] {
  const ends = [...text.matchAll(/[,，;；。!?！？]|\.(?=\s|$)/gu)]
    .map(({ index }) => index)
    .filter((at) => !figures.some(({ start, end }) => start <= at && at < end));
  return [...ends, text.length].map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end }));
}

/** From a word of comparison to the end of its clause, with the sum behind it; "rose from 9 to 13" ends before the new figure. */
function behind(marker: Span, clauses: readonly Span[], text: string): Span {
  const at = clauses.findIndex(({ end }) => marker.start < end);
  const end = clauses[at]?.end ?? text.length;
  const turn = /\sto\s(?=\S*\d|\p{L}+ (?:\p{L}+ )?(?:projects|contracts))/u.exec(text.slice(marker.end, end));
  if (turn) return { start: marker.start, end: marker.end + turn.index };
  const names = NUMBER_WORD.test(text.slice(marker.end, end).replace(TIME_COMPARED, ''));
  return { start: marker.start, end: names ? withWorth(at, clauses, text) : end };
}

function withWorth(at: number, clauses: readonly Span[], text: string): number {
  const [own, next] = [clauses[at], clauses[at + 1]];
  if (!own) return text.length;
  return next && WORTH_CLAUSE.test(text.slice(next.start, next.end)) ? next.end : own.end;
}

/**
 * The clause of a time gone by: from the figure it stands behind ("17 a year earlier"), else all of it. Where the time stands alone
 * before a comma, all behind it to the end of the thought. None where the news itself is measured by that time.
 */
function ofTime(time: Span, clauses: readonly Span[], figures: readonly Span[], text: string): Span[] {
  if (MEASURED_BEFORE.test(text.slice(0, time.start)) || MEASURED_AFTER.test(text.slice(time.end))) return [];
  const at = clauses.findIndex(({ end }) => time.start < end);
  const clause = clauses[at];
  if (!clause) return [];
  const own = figures.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (own.some(({ start }) => start >= time.end)) return [{ ...time, end: withWorth(at, clauses, text) }];
  const before = own.at(-1);
  if (before && isToldAgainst(text.slice(before.end, time.start))) return [];
  if (before)
    return [{ start: own.length > 1 ? before.start : clause.start, end: withWorth(at, clauses, text) }];
  const isAlone = text.slice(clause.start, clause.end).trim().length <= time.end - time.start + 4;
  return isAlone ? [{ start: time.start, end: endOfThought(time.end, text) }] : [];
}

/** "13 projects against 9 in the same period": the comparison is found by its own word. */
function isToldAgainst(between: string): boolean {
  return [COMPARED_WITH, MAYBE_COMPARED_WITH].some((words) => matches(words, between).length > 0);
}

function endOfThought(from: number, text: string): number {
  const stop = /[;；]/u.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}

function isDifference({ start, end }: Span, text: string): boolean {
  return DIFFERENCE_BEFORE.test(text.slice(0, start)) || DIFFERENCE_AFTER.test(text.slice(end));
}
