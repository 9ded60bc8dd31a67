import { isoDay, parseIsoDay } from '../language/dates/calendar.ts';

/** A day so many days later, or earlier. Throws a RangeError for what is no day. */
export function addDays(day: string, days: number): string {
  return isoDay(numberOf(day) + days);
}

/** Days from one day to another, both counted: 1 for the same day. */
export function daysFrom(from: string, to: string): number {
  return numberOf(to) - numberOf(from) + 1;
}

function numberOf(day: string): number {
  const number = parseIsoDay(day);
  if (number === null) throw new RangeError(`${day} is no day.`);
  return number;
}
