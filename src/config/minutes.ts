import { readWholeNumber } from './numbers.ts';

/** A day. */
const MOST = 1440;

/** A whole number of minutes, at most a day; null for what is none. */
export function readMinutes(text: string | null): number | null {
  const minutes = readWholeNumber(text);
  return minutes !== null && minutes <= MOST ? minutes : null;
}
