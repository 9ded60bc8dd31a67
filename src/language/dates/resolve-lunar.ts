import { calendarDay } from './calendar.ts';
import type { Lunar } from './expression.ts';
import { lunarYear } from './lunar.ts';
import type { Interval, ResolveContext, Unresolved } from './resolve.ts';
import { choose, yearNumber } from './resolve-fields.ts';

/** A leap month of one number recurs within nineteen years mostly; days of other months every year or two. */
const YEARS_SEARCHED = 2;
const YEARS_SEARCHED_FOR_LEAP = 19;

/**
 * The days of a lunar month, or of part of it. A missing year is chosen as for days of the calendar. A leap month that the
 * year has not, a 30th in a month of 29 days and years outside 1900–2100 are `impossible`.
 */
export function resolveLunar(lunar: Lunar, context: ResolveContext): Interval | Unresolved {
  if (lunar.year !== undefined) {
    const year = yearNumber(lunar.year, context.today);
    return year === null ? 'unknown' : (inYear(lunar, year) ?? 'impossible');
  }
  if (context.pivot === null) return 'unknown';
  const { year } = calendarDay(context.pivot);
  const reach = lunar.leap ? YEARS_SEARCHED_FOR_LEAP : YEARS_SEARCHED;
  const candidates: Interval[] = [];
  for (let at = year - reach; at <= year + reach; at++) {
    const interval = inYear(lunar, at);
    if (interval) candidates.push(interval);
  }
  return choose(candidates, {}, context, context.pivot) ?? 'impossible';
}

function inYear({ month, leap = false, days }: Lunar, year: number): Interval | null {
  const whole = lunarYear(year).find((one) => one.month === month && one.leap === leap);
  if (!whole) return null;
  const [first, last] = days ?? [1, whole.to - whole.from + 1];
  const [from, to] = [whole.from + first - 1, whole.from + last - 1];
  return to > whole.to ? null : { from, to, grain: from === to ? 'day' : 'range' };
}
