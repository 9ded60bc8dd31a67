import type { Reader } from '../reader.ts';
import { rule } from '../reader.ts';
import { YEAR, yearOf } from './fragments.ts';

/** What a text with such a time holds. */
export const SAME_TIME = /same\s+(?:period|time)/i;

/** "the same period last year", "the same period of 2021". */
export const readSameTime: Reader = rule(
  `(?:the\\s+)?same\\s+(?:period|time)\\s*,?\\s+(?:of\\s+|in\\s+)?(?:the\\s+)?${YEAR}`,
  ({ groups }) => {
    const year = yearOf(groups);
    return year ? { kind: 'same_time', year, of: null } : null;
  },
);
