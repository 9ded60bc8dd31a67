import type { Reader } from '../reader.ts';
import { longest, rule } from '../reader.ts';
import { keys, YEAR, yearOf } from './days.ts';
import { chineseNumber, DAY_NUMBER } from './numerals.ts';
import { YEAR_WORDS } from './words.ts';

/** "去年同期", "2021年同期". */
const samePeriod = rule(`${YEAR}\\s*的?(?:同期|同一时期|同一時期|同时期|同時期)`, ({ groups }) => {
  const year = yearOf(groups);
  return year ? { kind: 'same_time', year, of: null } : null;
});

/** "去年今日". */
const sameDay = rule(`(?<y>${keys(YEAR_WORDS)})的?今[天日]`, ({ groups }) => {
  const year = yearOf(groups);
  return year ? { kind: 'same_time', year, of: { kind: 'shifted', unit: 'day', by: 0 } } : null;
});

/** "去年本月", "去年本月十日". */
const sameMonth = rule(
  `(?<y>${keys(YEAR_WORDS)})的?(?:本|这[个個]?|這[个個]?)月(?:(?<d>${DAY_NUMBER})[日号號])?`,
  ({ groups }) => {
    const year = yearOf(groups);
    if (!year) return null;
    const month = { kind: 'shifted', unit: 'month', by: 0 } as const;
    if (groups.d === undefined) return { kind: 'same_time', year, of: month };
    const n = chineseNumber(groups.d);
    return { kind: 'same_time', year, of: { kind: 'ordinal', unit: 'day', n, count: 1, of: month } };
  },
);

/** What a text with any of them holds. */
export const SAME_TIME = /同期|同一?[时時]期|年的?(?:今|[本这這][个個]?月)/;

/** The time of now, or of what was named before, in another year. */
export const readSameTime: Reader = longest([samePeriod, sameDay, sameMonth]);
