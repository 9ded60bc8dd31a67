import { calendarDay, dayNumber, lastDayOfMonth, validDay, weekdayOf } from './calendar.ts';
import type { Fields, Year } from './expression.ts';
import type { Interval, ResolveContext, Unresolved } from './resolve.ts';

/** 29 February recurs after four years, after eight around 1900 and 2100. */
const YEARS_SEARCHED = 8;
/** "Friday the 13th" recurs within fourteen months. */
const MONTHS_SEARCHED = 15;

/**
 * The days of calendar fields. A missing year is the one that puts them nearest before the pivot, or after it when
 * leaning ahead; a missing month likewise. Days that do not exist are `impossible`.
 */
export function resolveFields(fields: Fields, context: ResolveContext): Interval | Unresolved {
  if (fields.year !== undefined) {
    const year = yearNumber(fields.year, context.today);
    return year === null ? 'unknown' : (inYear(fields, year) ?? 'impossible');
  }
  if (context.pivot === null) return 'unknown';
  const candidates = fields.day !== undefined && fields.month === undefined ? inMonths : inYears;
  return choose(candidates(fields, context.pivot), fields, context, context.pivot) ?? 'impossible';
}

/** The year itself, or null where it is counted from a reference date that is not known. */
export function yearNumber(year: Year, today: number | null): number | null {
  if ('stated' in year) return year.stated;
  return today === null ? null : calendarDay(today).year + year.shift;
}

function inYear(fields: Fields, year: number): Interval | null {
  const { month, day, quarter, half, season, head } = fields;
  if (month !== undefined && day !== undefined) return dayInterval(validDay(year, month, day));
  if (month !== undefined) return months(year, month, 1, 'month');
  if (quarter !== undefined) return months(year, quarter * 3 - 2, 3, 'quarter');
  if (half !== undefined) return months(year, half * 6 - 5, 6, 'half');
  if (season !== undefined) return months(year, season * 3, 3, 'season');
  if (head !== undefined) return months(year, 1, head.count * (head.unit === 'quarter' ? 3 : 1), 'range');
  return months(year, 1, 12, 'year');
}

function dayInterval(day: number | null): Interval | null {
  return day === null ? null : { from: day, to: day, grain: 'day' };
}

function months(year: number, first: number, count: number, grain: Interval['grain']): Interval {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) - 1, grain };
}

function inYears(fields: Fields, pivot: number): Interval[] {
  const { year } = calendarDay(pivot);
  const found: Interval[] = [];
  for (let at = year - YEARS_SEARCHED; at <= year + YEARS_SEARCHED; at++) {
    const interval = inYear(fields, at);
    if (interval) found.push(interval);
  }
  return found;
}

function inMonths({ day = 1, weekday }: Fields, pivot: number): Interval[] {
  const { year, month } = calendarDay(pivot);
  const found: Interval[] = [];
  for (let shift = -MONTHS_SEARCHED; shift <= MONTHS_SEARCHED; shift++) {
    const first = calendarDay(dayNumber(year, month + shift, 1));
    if (day > lastDayOfMonth(first.year, first.month)) continue;
    const at = dayNumber(first.year, first.month, day);
    if (weekday === undefined || weekdayOf(at) === weekday) found.push({ from: at, to: at, grain: 'day' });
  }
  return found;
}

/** The one candidate that the pivot and the lean point at, or null; the candidates stand in order of time. */
export function choose(
  candidates: readonly Interval[],
  { turn, weekday }: Pick<Fields, 'turn' | 'weekday'>,
  { lean, tolerance }: ResolveContext,
  pivot: number,
): Interval | null {
  const { year, month } = calendarDay(pivot);
  if (turn === -1) return candidates.findLast(({ to }) => to < dayNumber(year, month, 1)) ?? null;
  if (turn === 1) return candidates.find(({ from }) => from >= dayNumber(year, month + 1, 1)) ?? null;
  const back = candidates.findLast(({ from }) => from <= pivot + tolerance) ?? null;
  const ahead = candidates.find(({ to }) => to >= pivot) ?? null;
  if ((lean === 'near' || weekday !== undefined) && back && ahead)
    return pivot - back.to <= ahead.from - pivot ? back : ahead;
  return lean === 'ahead' ? ahead : back;
}
