import { addBusinessDays, addUnits, endOf, startOf, weekdayOf } from './calendar.ts';
import type { CountedUnit, Rolling, Shifted, Weekday } from './expression.ts';
import type { Interval, ResolveContext, Unresolved } from './resolve.ts';

/** A whole calendar unit counted from today's. */
export function resolveShifted({ unit, by }: Shifted, today: number): Interval {
  if (unit === 'weekend') {
    const monday = startOf('week', today) + 7 * by;
    return { from: monday + 5, to: monday + 6, grain: 'range' };
  }
  const day = addUnits(startOf(unit, today), unit, by);
  return { from: startOf(unit, day), to: endOf(unit, day), grain: unit === 'decade' ? 'range' : unit };
}

/** So many units up to today, or from tomorrow on; quarters and halves are whole ones of the calendar. */
export function resolveRolling({ unit, count, ahead }: Rolling, today: number): Interval {
  if (unit === 'quarter' || unit === 'half') {
    const [first, last] = ahead ? [1, count] : [-count, -1];
    const start = startOf(unit, today);
    return { from: addUnits(start, unit, first), to: addUnits(start, unit, last + 1) - 1, grain: 'range' };
  }
  if (ahead) return { from: today + 1, to: addSteps(today, unit, count), grain: 'range' };
  return { from: addSteps(today, unit, -count), to: today, grain: 'range' };
}

/** Moves a day by calendar units or by business days. */
export function addSteps(day: number, unit: CountedUnit, count: number): number {
  return unit === 'business_day' ? addBusinessDays(day, count) : addUnits(day, unit, count);
}

/** Without a week: the latest such day up to the pivot (today included), or the next one when leaning ahead. */
export function resolveWeekday({ weekday, week }: Weekday, context: ResolveContext): Interval | Unresolved {
  const base = week === null ? context.pivot : context.today;
  if (base === null) return 'unknown';
  const inWeek = startOf('week', base) + weekday - 1;
  const ahead = context.lean === 'ahead';
  const back = ((weekdayOf(base) - weekday + 7) % 7) - (ahead && inWeek !== base ? 7 : 0);
  const day = week === null ? base - back : inWeek + 7 * week;
  return { from: day, to: day, grain: 'day' };
}
