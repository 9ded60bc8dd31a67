import { overlap, type Period, parseIsoDay } from '../language/dates/calendar.ts';

/**
 * How two times of an event stand: `same` to the day; `close`, where they share days and neither is longer than a month;
 * `loose`, where one is longer; `apart`; or `unknown`, where one of them is not stated.
 */
export type TimeAgreement = 'same' | 'close' | 'loose' | 'apart' | 'unknown';

const MONTH = 31;

export function timesAgree(one: Period | null, other: Period | null): TimeAgreement {
  if (one === null || other === null) return 'unknown';
  if (overlap(one, other) === null) return 'apart';
  if (daysIn(one) > MONTH || daysIn(other) > MONTH) return 'loose';
  return one.from === other.from && one.to === other.to ? 'same' : 'close';
}

/** Days of a period, both ends counted; infinite where a side is open. */
export function daysIn({ from, to }: Period): number {
  const [first, last] = [from, to].map((day) => (day === null ? null : parseIsoDay(day)));
  return first == null || last == null ? Number.POSITIVE_INFINITY : last - first + 1;
}

/** Whether more than a month lies between two times; false where one of them is not stated. */
export function areMonthsApart(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null || overlap(one, other) !== null) return false;
  const gaps = [gapBetween(one, other), gapBetween(other, one)];
  return gaps.some((gap) => gap > MONTH);
}

function gapBetween({ to }: Period, { from }: Period): number {
  const [last, first] = [to, from].map((day) => (day === null ? null : parseIsoDay(day)));
  return last == null || first == null ? 0 : first - last;
}

/** Where a time lies by a period: wholly inside, partly, outside, or not stated. */
export type Standing = 'inside' | 'partly' | 'outside' | 'undated';

/** How a time lies by a period; an open side of the period lets everything in. */
export function standingIn(event: Period | null, period: Period): Standing {
  if (period.from === null && period.to === null) return 'inside';
  if (event === null || (event.from === null && event.to === null)) return 'undated';
  if (overlap(event, period) === null) return 'outside';
  const startsInside = period.from === null || (event.from !== null && event.from >= period.from);
  const endsInside = period.to === null || (event.to !== null && event.to <= period.to);
  return startsInside && endsInside ? 'inside' : 'partly';
}

/**
 * Orders times by when an event had surely happened: by the last day, then the latest first day, so that a day goes before
 * the month that holds it. What is not stated goes last.
 */
export function byTime(one: Period | null, other: Period | null): number {
  const [a, b] = [one?.to ?? '9999', other?.to ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  const [c, d] = [one?.from ?? '', other?.from ?? ''];
  return c === d ? 0 : c > d ? -1 : 1;
}
