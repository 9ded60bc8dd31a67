/** A period of whole days, both ends inclusive, `YYYY-MM-DD`; null is an open side. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

const MONTHS_IN: Record<Exclude<CalendarUnit, 'day' | 'week'>, number> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
};

/** Days since 1970-01-01 in the proleptic Gregorian calendar; a month outside 1–12 carries into the years. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The calendar day of a day number; the inverse of `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Writes a day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Reads the first ten characters as `YYYY-MM-DD`; null where they are no day of the calendar. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return null;
  return validDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day number, or null for days that do not exist (30 February, month 13). */
export function validDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/** 28–31, by the Gregorian rule of leap years; month is 1–12. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The same day of another month, or that month's last day where it is shorter: 31 May minus 3 months is 28 or 29 February. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const first = calendarDay(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, lastDayOfMonth(first.year, first.month)));
}

/** Moves a day by calendar units; months and longer keep the day of the month as `addMonths` does. */
export function addUnits(number: number, unit: CalendarUnit, count: number): number {
  if (unit === 'day') return number + count;
  if (unit === 'week') return number + 7 * count;
  return addMonths(number, MONTHS_IN[unit] * count);
}

/** Moves by days that are no Saturday or Sunday; public holidays are not known here. */
export function addBusinessDays(number: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let at = number;
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

/** First day of the calendar unit that holds the day. Weeks start on Monday (ISO 8601), decades in years ending in 0. */
export function startOf(unit: CalendarUnit, number: number): number {
  if (unit === 'day') return number;
  if (unit === 'week') return number - weekdayOf(number) + 1;
  const { year, month } = calendarDay(number);
  if (unit === 'decade') return dayNumber(year - (year % 10), 1, 1);
  const length = MONTHS_IN[unit];
  return dayNumber(year, month - ((month - 1) % length), 1);
}

/** Last day of the calendar unit that holds the day. */
export function endOf(unit: CalendarUnit, number: number): number {
  return addUnits(startOf(unit, number), unit, 1) - 1;
}

/**
 * The days that two periods share, or null where they share none. An open side reaches as far as the other period does.
 */
export function overlap(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
