import { addMonths, addUnits, calendarDay, startOf, weekdayOf } from './calendar.ts';
import type { Ordinal, PartName } from './expression.ts';
import type { Interval } from './resolve.ts';

/** First and last day of a month (1-based; null is its end) that a vague part is taken to mean. */
const DAYS_OF_MONTH: Record<PartName, readonly [number, number | null]> = {
  start: [1, 15],
  early: [1, 15],
  first_half: [1, 15],
  middle: [10, 20],
  mid: [10, 20],
  end: [16, null],
  late: [16, null],
  second_half: [16, null],
  xun1: [1, 10],
  xun2: [11, 20],
  xun3: [21, null],
  xun1_2: [1, 20],
  xun2_3: [11, null],
};

/** ISO weekdays that a vague part of a week is taken to mean. */
const DAYS_OF_WEEK: Record<PartName, readonly [number, number]> = {
  start: [1, 3],
  early: [1, 3],
  first_half: [1, 3],
  middle: [2, 5],
  mid: [2, 5],
  end: [4, 7],
  late: [4, 7],
  second_half: [4, 7],
  xun1: [1, 3],
  xun2: [2, 5],
  xun3: [4, 7],
  xun1_2: [1, 5],
  xun2_3: [2, 7],
};

/** Where a part of a longer period begins and ends, in twelfths of it. */
const TWELFTHS: Record<PartName, readonly [number, number]> = {
  start: [0, 4],
  middle: [4, 8],
  end: [8, 12],
  early: [0, 6],
  mid: [4, 8],
  late: [6, 12],
  first_half: [0, 6],
  second_half: [6, 12],
  xun1: [0, 4],
  xun2: [4, 8],
  xun3: [8, 12],
  xun1_2: [0, 8],
  xun2_3: [4, 12],
};

/**
 * A vague part of a period, taken generously so that a search misses nothing: beginning, middle and end are thirds of a
 * year (four months each), early and late its halves; of a month, early and late are its halves and the middle is the
 * 10th to the 20th. The three `xun` of a Chinese month are exact: 1–10, 11–20, 21–end.
 */
export function resolvePart(part: PartName, whole: Interval): Interval | null {
  if (whole.grain === 'day') return whole;
  if (whole.grain === 'month') {
    const [first, last] = DAYS_OF_MONTH[part];
    return {
      from: whole.from + first - 1,
      to: last === null ? whole.to : whole.from + last - 1,
      grain: 'range',
    };
  }
  if (whole.grain === 'week') {
    const [first, last] = DAYS_OF_WEEK[part];
    return { from: whole.from + first - 1, to: whole.from + last - 1, grain: 'range' };
  }
  return twelfths(part, whole);
}

function twelfths(part: PartName, whole: Interval): Interval {
  const [first, last] = TWELFTHS[part];
  const length = monthsBetween(whole);
  if (length < 3) return twelfthsOfDays(first, last, whole);
  const grain = whole.grain === 'year' && last - first === 6 ? 'half' : 'range';
  const from = addMonths(whole.from, Math.round((first / 12) * length));
  return { from, to: addMonths(whole.from, Math.round((last / 12) * length)) - 1, grain };
}

/** Parts of a few days or weeks ("the end of the past two weeks") are counted in days, at least one. */
function twelfthsOfDays(first: number, last: number, whole: Interval): Interval {
  const days = whole.to - whole.from + 1;
  const from = whole.from + Math.floor((first / 12) * days);
  const to = whole.from + Math.ceil((last / 12) * days) - 1;
  return { from, to: Math.max(from, to), grain: from >= to ? 'day' : 'range' };
}

function monthsBetween({ from, to }: Interval): number {
  const first = calendarDay(from);
  const next = calendarDay(to + 1);
  return (next.year - first.year) * 12 + next.month - first.month;
}

/**
 * The n-th day, week, month, quarter or weekday of a period, or several from there on; null where the period has no such.
 * A week belongs to the period that holds its Thursday (ISO 8601's rule for years, used for months too).
 */
export function resolveOrdinal(ordinal: Ordinal, whole: Interval): Interval | null {
  const { unit, n, count } = ordinal;
  if (unit === 'weekday') return nthWeekday(ordinal, whole);
  const [first, end] = unitsOf(unit, whole);
  const from = n > 0 ? addUnits(first, unit, n - 1) : addUnits(end, unit, n);
  const to = addUnits(from, unit, count) - 1;
  if (from < first || to >= end) return null;
  return { from, to, grain: count === 1 ? unit : 'range' };
}

/** First day of the first unit and the day after the last one. */
function unitsOf(unit: 'day' | 'week' | 'month' | 'quarter', { from, to }: Interval): [number, number] {
  if (unit !== 'week') return [from, to + 1];
  return [startOf('week', from + 3), startOf('week', to + 4)];
}

function nthWeekday({ weekday = 1, n }: Ordinal, { from, to }: Interval): Interval | null {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const last = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
  return day < from || day > to ? null : { from: day, to: day, grain: 'day' };
}
