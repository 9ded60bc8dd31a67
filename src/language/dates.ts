import { isoDay, type Period, parseIsoDay } from './dates/calendar.ts';
import { CHINESE } from './dates/chinese/grammar.ts';
import { ENGLISH } from './dates/english/grammar.ts';
import { type Expression, isStated } from './dates/expression.ts';
import { fold } from './dates/fold.ts';
import { PUBLISHED_AFTER, PUBLISHED_BEFORE } from './dates/incidental.ts';
import { KOREAN } from './dates/korean/grammar.ts';
import type { Grammar, Source } from './dates/reader.ts';
import { type ResolveContext, type Resolved, resolve } from './dates/resolve.ts';
import { RUSSIAN } from './dates/russian/grammar.ts';
import { leanOf } from './dates/tense.ts';
import type { DateMention, DateReference } from './meaning.ts';
import type { Span } from './span.ts';

const GRAMMARS: readonly { readonly script: RegExp; readonly grammar: Grammar }[] = [
  { script: /\d|[a-z]/i, grammar: ENGLISH },
  { script: /[\u4e00-\u9fff]/, grammar: CHINESE },
  { script: /[а-яё]/i, grammar: RUSSIAN },
  { script: /[가-힣]/, grammar: KOREAN },
];

interface Reading extends Span {
  readonly mention: DateMention;
}

/**
 * Reads every date and period of a text, in documents and questions alike.
 *
 * Sorted by offset, not overlapping; of readings that overlap, the one that starts first and then the longest stands.
 */
export function readDates(text: string, reference: DateReference): DateMention[] {
  const source = sourceOf(text, reference);
  const readings = GRAMMARS.filter(({ script }) => script.test(source.text))
    .flatMap(({ grammar }) => readWith(grammar, source, reference))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const { mention } of readings) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

function sourceOf(text: string, reference: DateReference): Source {
  const year = reference.date ? Number(reference.date.slice(2, 4)) : null;
  return { text: fold(text), role: reference.role, shortYear: year, found: new Map() };
}

function readWith({ trigger, read }: Grammar, source: Source, reference: DateReference): Reading[] {
  const readings: Reading[] = [];
  let free = 0;
  for (const { index } of source.text.matchAll(trigger)) {
    if (index < free) continue;
    const parse = read(source, index);
    const mention = parse && mentionOf(parse.expression, { start: index, end: parse.end }, source, reference);
    if (!parse || !mention) continue;
    free = parse.end;
    readings.push({ start: index, end: parse.end, mention });
  }
  return readings;
}

function mentionOf(
  expression: Expression,
  span: Span,
  source: Source,
  reference: DateReference,
): DateMention | null {
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
    ...(fields?.month === undefined ? {} : { month: fields.month }),
    ...(fields?.day === undefined ? {} : { day: fields.day }),
  };
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
 * Given the question's text, a date that only says when something was published ("the article of 21 September") is left
 * out while another one remains.
 */
export function periodOfQuestion(mentions: readonly DateMention[], question = ''): Period | null {
  const resolved = mentions.filter(({ from, to }) => from !== null || to !== null);
  const events = resolved.filter((mention) => !isIncidental(mention, question));
  const meant = events.length > 0 ? events : resolved;
  if (meant.length === 0) return null;
  return { from: firstOf(meant.map(({ from }) => from)), to: lastOf(meant.map(({ to }) => to)) };
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
