import type { Year } from '../expression.ts';
import type { Groups } from '../reader.ts';
import { STATED_YEAR, yearValue } from './numbers.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './words.ts';

const longestFirst = (table: object) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Pieces of pattern that the English rules share. Group names: y year, m month, w weekday. */
export const MONTH = `(?:${longestFirst(MONTHS)})(?![a-z])(?:(?<=\\b(?!may|june|july)[a-z]{3,4})\\.)?`;
export const WEEKDAY = `(?:${longestFirst(WEEKDAYS)})\\b(?:(?<=\\b[a-z]{3,5})\\.)?`;
export const SEASON = `(?:${longestFirst(SEASONS)})\\b`;

export const LAST = '(?:last|previous|prior|preceding)';
export const THIS = '(?:this|current|the\\s+current|the\\s+same|that|same)';
export const NEXT = '(?:next|upcoming|coming|following)';
export const TURN = `(?:(?:the|this|my)\\s+)?(?:${LAST}|${THIS}|${NEXT}|past)`;

/** A year said in any way, without a group: 2022, '22, "last year", "the year 2022". */
const YEARISH = `(?:(?:the\\s+)?(?:calendar\\s+)?(?:years?\\s+)?${STATED_YEAR}|(?:${TURN}|the)\\s+(?:year|yr)\\b|a\\s+year\\s+(?:ago|earlier))`;
export const YEAR = `(?<y>${YEARISH})`;
/** What stands between a month, quarter or season and its year. */
export const OF_YEAR = `(?:\\s*,\\s*|\\s*[-/]\\s?|\\s+(?:of|in)\\s+|\\s*)${YEAR}`;
/** The same, the year being owner: "last year's third quarter", "2016, nov". */
export const YEARS_OWN = `${YEAR}(?:'s)?(?:\\s*[-/]\\s?|\\s*,\\s*|\\s+)(?:the\\s+)?`;

const BACKWARDS = new RegExp(`${LAST}|past|earlier|ago`, 'i');
const FORWARDS = new RegExp(NEXT, 'i');
const STATED_AT_END = new RegExp(`${STATED_YEAR}$`, 'i');

/** −1, 0 or 1 for the words of `TURN`. */
export function turnValue(words: string): -1 | 0 | 1 {
  if (BACKWARDS.test(words)) return -1;
  return FORWARDS.test(words) ? 1 : 0;
}

/** The year of the group `y`; undefined where the rule found none. */
export function yearOf({ y }: Groups): Year | undefined {
  if (y === undefined) return undefined;
  const stated = STATED_AT_END.exec(y);
  return stated ? { stated: yearValue(stated[0]) } : { shift: turnValue(y) };
}

export function monthOf({ m = '' }: Groups): number | undefined {
  return MONTHS[m.toLowerCase().replace('.', '')];
}

export function weekdayOf({ w = '' }: Groups): number | undefined {
  return WEEKDAYS[w.toLowerCase().replace('.', '')];
}
