import { isoDay, type Period, parseIsoDay } from './dates/calendar.ts';
import { CHINESE, CHINESE_RARE } from './dates/chinese/grammar.ts';
import { HOLDS_RARE } from './dates/chinese/rare-periods.ts';
import { ENGLISH } from './dates/english/grammar.ts';
import { type Expression, isStated } from './dates/expression.ts';
import { fold } from './dates/fold.ts';
import { PUBLISHED_AFTER, PUBLISHED_BEFORE } from './dates/incidental.ts';
import { KOREAN } from './dates/korean/grammar.ts';
import { lendYear, yearNamedApart } from './dates/lend-year.ts';
import type { Grammar, Needed, Source } from './dates/reader.ts';
import { type ResolveContext, type Resolved, resolve } from './dates/resolve.ts';
import { RUSSIAN } from './dates/russian/grammar.ts';
import { borrowPeriod } from './dates/same-time.ts';
import { leanOf } from './dates/tense.ts';
import type { DateMention, DateReference } from './meaning.ts';
import type { Span } from './span.ts';

const GRAMMARS: readonly { readonly script: Needed; readonly grammar: Grammar }[] = [
  { script: /\d|[a-z]/i, grammar: ENGLISH },
  { script: /[\u4e00-\u9fff]/, grammar: CHINESE },
  { script: HOLDS_RARE, grammar: CHINESE_RARE },
  { script: /[а-яё]/i, grammar: RUSSIAN },
  { script: /[가-힣]/, grammar: KOREAN },
];

interface Reading extends Span {
  readonly expression: Expression;
  /** What the expression says by itself; null where another phrase has lent it a year or a period since. */
  readonly mention: DateMention | null;
}

/**
 * Reads every date and period of a text, in documents and questions alike: English, Chinese, Russian, Korean.
 *
 * Sorted by offset, not overlapping; of readings that overlap, the one that starts first and then the longest stands.
 * Days that do not exist (30 February) are not read. Any Unicode in, never throws.
 *
 * A year that the words leave out comes from the reference date (basis `published`): the date is the latest one not after
 * it, or a coming one where the words point ahead (see `leanOf`). Without a reference date nothing is guessed: the basis
 * is `unknown`, both days are null, and a month and a day are kept where stated. In a question, a year named apart from the
 * month counts for it ("In 2022, how many in September?"). The conventions of relative and vague
 * words stand at `resolve` and `resolvePart`; what "sept 22" means, at `meansYear`.
 */
export function readDates(text: string, reference: DateReference): DateMention[] {
  const source = sourceOf(text, reference);
  const readings = GRAMMARS.filter(({ script }) => script.test(source.text))
    .flatMap(({ grammar }) => readWith(grammar, source, reference))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (reading.start >= (kept.at(-1)?.end ?? 0)) kept.push(reading);
  }
  const dated = reference.role === 'asked' ? withYearNamedApart(kept) : kept;
  return withPeriodBefore(dated, source.text).flatMap(
    (reading) => reading.mention ?? mentionOf(reading, source, reference) ?? [],
  );
}

/** A report's years are never carried from one phrase to another; a question is one thought. */
function withYearNamedApart(readings: readonly Reading[]): readonly Reading[] {
  const year = yearNamedApart(readings.map(({ expression }) => expression));
  if (!year) return readings;
  return readings.map((reading) => lent(reading, lendYear(reading.expression, year)));
}

/** "From January to August …, against the same period last year": the second speaks of the first. */
function withPeriodBefore(readings: readonly Reading[], text: string): readonly Reading[] {
  return readings.map((reading, index) => {
    const before = readings[index - 1];
    const near = before && !/[.!?。！？\n]/.test(text.slice(before.end, reading.start));
    return lent(reading, borrowPeriod(reading.expression, near ? before.expression : null));
  });
}

function lent(reading: Reading, expression: Expression): Reading {
  return expression === reading.expression ? reading : { ...reading, expression, mention: null };
}

function sourceOf(text: string, reference: DateReference): Source {
  const year = reference.date ? Number(reference.date.slice(2, 4)) : null;
  return { text: fold(text), role: reference.role, shortYear: year, found: new Map(), held: new Map() };
}

function readWith({ trigger, read }: Grammar, source: Source, reference: DateReference): Reading[] {
  const readings: Reading[] = [];
  let free = 0;
  for (const { index } of source.text.matchAll(trigger)) {
    if (index < free) continue;
    const parse = read(source, index);
    const reading = parse && { start: index, end: parse.end, expression: parse.expression };
    const mention = reading && mentionOf(reading, source, reference);
    if (!reading || !mention) continue;
    free = reading.end;
    readings.push({ ...reading, mention });
  }
  return readings;
}

/** Null where the words name a day that does not exist. */
function mentionOf(
  { start, end, expression }: Omit<Reading, 'mention'>,
  source: Source,
  reference: DateReference,
): DateMention | null {
  const span = { start, end };
  const resolved = resolve(expression, contextOf(span, source, reference));
  if (resolved === 'impossible') return null;
  if (resolved === 'unknown') return unknownMention(expression, span);
  return {
    ...span,
    ...days(resolved),
    grain: resolved.grain,
    basis: isStated(expression) ? 'stated' : 'published',
  };
}

function contextOf(span: Span, source: Source, { date, role }: DateReference): ResolveContext {
  const today = date === null ? null : parseIsoDay(date);
  const lean = leanOf(source.text, span);
  return role === 'published'
    ? { today, pivot: today, lean, tolerance: 2, ranges: 'complete' }
    : { today, pivot: today, lean, tolerance: 0, ranges: 'begun' };
}

function days({ from, to }: Resolved): { from: string | null; to: string | null } {
  return { from: from === null ? null : isoDay(from), to: to === null ? null : isoDay(to) };
}

function unknownMention(expression: Expression, span: Span): DateMention {
  const fields = expression.kind === 'fields' ? expression : null;
  return {
    ...span,
    from: null,
    to: null,
    basis: 'unknown',
    grain: fields ? grainOf(fields) : 'range',
    ...withMonth(fields),
    ...(fields?.day === undefined ? {} : { day: fields.day }),
  };
}

/** The month stated, or the first of the quarter, half or season stated. */
function withMonth(fields: Extract<Expression, { kind: 'fields' }> | null): { month?: number } {
  if (fields?.month !== undefined) return { month: fields.month };
  if (fields?.quarter !== undefined) return { month: fields.quarter * 3 - 2 };
  if (fields?.season !== undefined) return { month: fields.season * 3 };
  return fields?.half === undefined ? {} : { month: fields.half * 6 - 5 };
}

function grainOf({
  day,
  month,
  quarter,
  half,
  season,
  head,
}: Extract<Expression, { kind: 'fields' }>): DateMention['grain'] {
  if (day !== undefined) return 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  if (half !== undefined) return 'half';
  if (season !== undefined) return 'season';
  return head ? 'range' : 'year';
}

/**
 * The one period a question asks about: from the first day to the last of all it mentions, so that "in 2022 and 2023" is
 * both years; null where it mentions none that could be resolved.
 *
 * A period that holds another one of them only sets the scene ("In 2022, how many in September?") and is left out. Given
 * the question's text, a date that only says when something was published ("the article of 21
 * September") is left out too, while another one remains.
 */
export function periodOfQuestion(mentions: readonly DateMention[], question = ''): Period | null {
  const resolved = mentions.filter(({ from, to }) => from !== null || to !== null);
  const events = resolved.filter((mention) => !isIncidental(mention, question));
  const candidates = events.length > 0 ? events : resolved;
  const meant = candidates.filter((outer) => !candidates.some((inner) => holds(outer, inner)));
  if (meant.length === 0) return null;
  return { from: firstOf(meant.map(({ from }) => from)), to: lastOf(meant.map(({ to }) => to)) };
}

/** True where the outer period is closed, holds the whole inner one, and is longer. */
function holds(outer: DateMention, inner: DateMention): boolean {
  if (outer.from === null || outer.to === null || inner.from === null || inner.to === null) return false;
  const same = outer.from === inner.from && outer.to === inner.to;
  return !same && outer.from <= inner.from && outer.to >= inner.to;
}

function isIncidental({ start, end }: Span, question: string): boolean {
  const before = question.slice(Math.max(0, start - 60), start).trimEnd();
  return PUBLISHED_BEFORE.test(before) || PUBLISHED_AFTER.test(question.slice(end, end + 24));
}

function firstOf(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b), days[0] ?? null);
}

function lastOf(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), days[0] ?? null);
}
