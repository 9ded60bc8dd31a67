import { lazy } from '../lazy.ts';
import { calendarDay, dayNumber } from './calendar.ts';

/** A month of the Chinese lunar calendar as day numbers, both inclusive: 29 or 30 days. */
export interface LunarMonth {
  readonly month: number;
  /** True for the second of two months of one number. */
  readonly leap: boolean;
  readonly from: number;
  readonly to: number;
}

/** Years that the calendar is known for; outside them the new moons of the past are disputed, those to come uncertain. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;

interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly day: number;
}

/** ICU's calendar: https://unicode-org.github.io/icu/userguide/datetime/calendar/ . A month after a like one is "6bis". */
const formatter = lazy(
  () =>
    new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
  lazy(() => monthsOf(FIRST_YEAR + index)),
);

/**
 * The lunar year's twelve or thirteen months, first to last. The year is named after the one in which it begins, between
 * 21 January and 20 February. Empty outside 1900–2100, or where the runtime has no such calendar.
 */
export function lunarYear(year: number): readonly LunarMonth[] {
  return YEARS[year - FIRST_YEAR]?.() ?? [];
}

/** Walks the months from the one that holds 21 January: that one or the next two begins the year. */
function monthsOf(year: number): readonly LunarMonth[] {
  const months: LunarMonth[] = [];
  const january = dayNumber(year, 1, 21);
  const first = lunarDay(january);
  if (!first) return [];
  for (let from = january - first.day + 1; calendarDay(from).year <= year + 1; ) {
    const start = lunarDay(from);
    if (!start || start.year > year) break;
    const to = lunarDay(from + 29)?.day === 30 ? from + 29 : from + 28;
    if (start.year === year) months.push({ month: start.month, leap: start.leap, from, to });
    from = to + 1;
  }
  return months;
}

function lunarDay(day: number): LunarDay | null {
  const parts = formatter().formatToParts(day * DAY_MS);
  const part = (type: string) => parts.find((one) => String(one.type) === type)?.value ?? '';
  const [year, month, dayOfMonth] = [part('relatedYear'), part('month'), part('day')];
  if (!/^\d+$/.test(year) || !/^\d+(?:bis)?$/.test(month)) return null;
  return {
    year: Number(year),
    month: Number.parseInt(month, 10),
    leap: month.endsWith('bis'),
    day: Number(dayOfMonth),
  };
}
