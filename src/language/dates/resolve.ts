import type { DateMention } from '../meaning.ts';
import { addMonths, calendarDay, dayNumber, endOf, startOf } from './calendar.ts';
import type { Bound, Distance, Expression, Range, SameTime } from './expression.ts';
import { isFloating } from './expression.ts';
import { resolveFields, yearNumber } from './resolve-fields.ts';
import { resolveLunar } from './resolve-lunar.ts';
import { resolveOrdinal, resolvePart } from './resolve-parts.ts';
import { addSteps, resolveRolling, resolveShifted, resolveWeekday } from './resolve-relative.ts';
import { shareFields } from './share-fields.ts';

export type Grain = DateMention['grain'];

/** Days since 1970-01-01, both inclusive; null is an open side. */
export interface Resolved {
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Grain;
}

/** A resolved period that is closed on both sides. */
export interface Interval extends Resolved {
  readonly from: number;
  readonly to: number;
}

/** `unknown`: no reference date to read it against. `impossible`: no such day, as 30 February. */
export type Unresolved = 'unknown' | 'impossible';

export interface ResolveContext {
  /** The reference date as a day number, or null where none is known. */
  readonly today: number | null;
  /** The day around which a missing year is chosen; today, except inside a range. */
  readonly pivot: number | null;
  /** Which way a missing year is looked for: the latest not after the pivot, the first not before it, or the nearer. */
  readonly lean: 'back' | 'ahead' | 'near';
  /** Days by which a date may follow the pivot and still count as past: time zones, news dated the evening before. */
  readonly tolerance: number;
  /**
   * Whether a range without a year must be over (a report tells of months gone by) or only begun (a question may ask
   * about a running one).
   */
  readonly ranges: 'complete' | 'begun';
}

/**
 * Turns an expression into days.
 *
 * Conventions: weeks run Monday–Sunday. "Last month" is the calendar month before; "the past three months" runs from the
 * day three months ago to today, "the next three" from tomorrow; counted quarters are whole calendar quarters. "This
 * year" is the whole calendar year. "N days, weeks, months, years ago" is the calendar unit that holds that day (one
 * remembers a month, not its 17th), while "in N weeks" is the day. Both ends are inclusive throughout.
 */
export function resolve(expression: Expression, context: ResolveContext): Resolved | Unresolved {
  switch (expression.kind) {
    case 'range':
      return resolveRange(expression, context);
    case 'bound':
      return resolveBound(expression, context);
    case 'remainder': {
      const whole = resolveInterval(expression.of, context);
      if (typeof whole === 'string') return whole;
      if (context.today === null) return 'unknown';
      const side = expression.side === 'elapsed' ? { to: context.today } : { from: context.today };
      return { ...whole, ...side, grain: 'range' };
    }
    default:
      return resolveInterval(expression, context);
  }
}

function resolveInterval(expression: Expression, context: ResolveContext): Interval | Unresolved {
  switch (expression.kind) {
    case 'fields':
      return resolveFields(expression, context);
    case 'lunar':
      return resolveLunar(expression, context);
    case 'same_time':
      return resolveSameTime(expression, context);
    case 'years':
      return yearsInterval(expression.from, expression.to);
    case 'shifted':
      return withToday(context, (today) => resolveShifted(expression, today));
    case 'rolling':
      return withToday(context, (today) => resolveRolling(expression, today));
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'distance':
      return resolveDistance(expression, context);
    case 'part':
      return mapInterval(expression.of, context, (whole) => resolvePart(expression.part, whole));
    case 'ordinal':
      return mapInterval(expression.of, context, (whole) => resolveOrdinal(expression, whole));
    case 'week_of':
      return mapInterval(expression.of, context, ({ from }) => unitInterval('week', from));
    default: {
      const resolved = resolve(expression, context);
      return typeof resolved === 'string' ? resolved : (closed(resolved) ?? 'impossible');
    }
  }
}

function mapInterval(
  inner: Expression,
  context: ResolveContext,
  change: (whole: Interval) => Interval | null,
): Interval | Unresolved {
  const whole = resolveInterval(inner, context);
  return typeof whole === 'string' ? whole : (change(whole) ?? 'impossible');
}

function closed(resolved: Resolved): Interval | null {
  const { from, to, grain } = resolved;
  return from === null || to === null ? null : { from, to, grain };
}

function withToday(context: ResolveContext, read: (today: number) => Interval): Interval | Unresolved {
  return context.today === null ? 'unknown' : read(context.today);
}

function yearsInterval(from: number, to: number): Interval {
  return { from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31), grain: from === to ? 'year' : 'range' };
}

const YEAR_SO_FAR: Expression = {
  kind: 'remainder',
  side: 'elapsed',
  of: { kind: 'shifted', unit: 'year', by: 0 },
};

function resolveSameTime({ year, of }: SameTime, context: ResolveContext): Interval | Unresolved {
  const time = resolveInterval(of ?? YEAR_SO_FAR, context);
  if (typeof time === 'string') return time;
  const own = calendarDay(time.from).year;
  const months = 12 * ('shift' in year ? year.shift : (yearNumber(year, context.today) ?? own) - own);
  return { ...time, from: addMonths(time.from, months), to: addMonths(time.to + 1, months) - 1 };
}

function unitInterval(unit: 'week', day: number): Interval {
  return { from: startOf(unit, day), to: endOf(unit, day), grain: unit };
}

function resolveDistance({ steps, ahead, anchor }: Distance, context: ResolveContext): Interval | Unresolved {
  const base = anchor ? resolveInterval(anchor, context) : todayInterval(context);
  if (typeof base === 'string') return base;
  const sign = ahead ? 1 : -1;
  const day = steps.reduce(
    (at, { unit, count }) => addSteps(at, unit, sign * count),
    ahead ? base.to : base.from,
  );
  const finest = steps.at(-1)?.unit ?? 'day';
  if (ahead || anchor || steps.length > 1 || finest === 'business_day')
    return { from: day, to: day, grain: 'day' };
  return {
    from: startOf(finest, day),
    to: endOf(finest, day),
    grain: finest === 'decade' ? 'range' : finest,
  };
}

function todayInterval({ today }: ResolveContext): Interval | Unresolved {
  return today === null ? 'unknown' : { from: today, to: today, grain: 'day' };
}

function resolveBound({ side, of }: Bound, context: ResolveContext): Resolved | Unresolved {
  const whole = resolveInterval(of, side === 'since' ? { ...context, lean: 'back' } : context);
  if (typeof whole === 'string') return whole;
  const { today } = context;
  switch (side) {
    case 'since':
      return { from: whole.from, to: today !== null && today >= whole.from ? today : null, grain: 'range' };
    case 'onward':
      return { from: whole.from, to: null, grain: 'range' };
    case 'after':
      return { from: whole.to + 1, to: null, grain: 'range' };
    case 'before':
      return { from: null, to: isEnd(of) ? whole.to : whole.from - 1, grain: 'range' };
    case 'until':
      return { from: null, to: whole.to, grain: 'range' };
  }
}

/** "before the end of December" includes December. */
function isEnd(expression: Expression): boolean {
  return expression.kind === 'part' && /^(?:end|late|xun3)$/.test(expression.part);
}

/**
 * A range lends its year from one side to the other. Where neither has one, its last part (in a report) or its first (in
 * a question) is put nearest before the reference date and the other beside it: "November to March" crosses the new year.
 */
function resolveRange(range: Range, context: ResolveContext): Resolved | Unresolved {
  const { from, to } = shareFields(range.from, range.to);
  if (from.kind === 'bound' && to.kind === 'bound') return resolveBounds(from, to, context);
  const sides = isFloating(to)
    ? resolveTowardsEnd(from, to, context)
    : resolveTowardsStart(from, to, context);
  if (typeof sides === 'string') return sides;
  const [first, last] = sides;
  const [start, end] = last.to < first.from ? [last, first] : [first, last];
  return { from: start.from, to: end.to, grain: 'range' };
}

function resolveTowardsStart(
  from: Expression,
  to: Expression,
  context: ResolveContext,
): [Interval, Interval] | Unresolved {
  const last = resolveInterval(to, context);
  if (typeof last === 'string') return last;
  const first = resolveInterval(from, { ...context, pivot: last.to, lean: 'back', tolerance: 0 });
  return typeof first === 'string' ? first : [first, last];
}

function resolveTowardsEnd(
  from: Expression,
  to: Expression,
  context: ResolveContext,
): [Interval, Interval] | Unresolved {
  if (isFloating(from) && (context.ranges === 'complete' || context.lean === 'ahead'))
    return resolveTowardsStart(from, to, context);
  const first = resolveInterval(from, context);
  if (typeof first === 'string') return first;
  const last = resolveInterval(to, { ...context, pivot: first.from, lean: 'ahead', tolerance: 0 });
  return typeof last === 'string' ? last : [first, last];
}

/** "after 2010 and before 2018". */
function resolveBounds(from: Bound, to: Bound, context: ResolveContext): Resolved | Unresolved {
  const first = resolveBound(from, context);
  const last = resolveBound(to, context);
  if (typeof first === 'string') return first;
  return typeof last === 'string' ? last : { from: first.from, to: last.to, grain: 'range' };
}
