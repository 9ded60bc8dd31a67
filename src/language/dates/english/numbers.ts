import { fullYear } from '../numeric.ts';
import { ONES, ORDINALS, TEENS, TENS, VAGUE_NUMBERS } from './words.ts';

const GAP = '[\\s-]+';
const ONE = `(?:${ONES.join('|')})`;
const TEEN = `(?:${TEENS.join('|')})`;
const TEN = `(?:${TENS.join('|')})`;
const BELOW_HUNDRED = `(?:${TEN}(?:${GAP}${ONE}\\b)?|${TEEN}|${ONE})`;

/** A cardinal under a hundred, in digits or words. */
export const CARDINAL = `(?:\\d{1,3}(?!\\d|[.,]\\d)|${BELOW_HUNDRED}\\b)`;

/** A day of the month as a cardinal in words, which may as well count what follows. */
export const WORDED_DAY = `(?:(?:twenty|thirty)(?:${GAP}${ONE})?|${TEEN}|${ONE})\\b`;

/** A day of the month: 18, 18th, eighteenth, twenty-first, twenty one; not the start of an amount or a longer number. */
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th)\\b)?(?!\\d|[.:]\\d|,\\d{3}(?!\\d)|\\s?%)|${[
  ...ORDINALS,
]
  .reverse()
  .map((word) => word.replace('-', GAP))
  .join('|')}\\b|${WORDED_DAY})`;

/** An ordinal: 3rd, third, last. */
export const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.slice(0, 12).join('|')}|last|final)\\b`;

const YEAR_WORDS = `(?:(?:nineteen|twenty)${GAP}(?:hundred(?:(?:\\s+and)?\\s+${BELOW_HUNDRED})?|(?:oh|o|zero)${GAP}${ONE}|${TEN}(?:${GAP}${ONE})?|${TEEN})|two\\s+thousand(?:(?:\\s+and)?\\s+(?:${BELOW_HUNDRED}))?)\\b`;

/** A year beside a month, a quarter or a season: four digits, '22, words. */
export const STATED_YEAR = `(?:(?:1[3-9]|20)\\d\\d(?!\\d|[.,]\\d|s\\b|\\s?%)|'\\d\\d(?!\\d|s)|${YEAR_WORDS})`;
export const WORDED_YEAR = YEAR_WORDS;

/** Value of `CARDINAL`, `DAY` or a vague number ("a", "few"); NaN for other words. */
export function numberValue(words: string): number {
  const text = words.toLowerCase().trim();
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  const joined = text.replace(/[\s-]+/g, '-');
  const ordinal = ORDINALS.indexOf(joined);
  return ordinal >= 0 ? ordinal + 1 : (VAGUE_NUMBERS[joined] ?? cardinalValue(joined.split('-')));
}

function cardinalValue(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordValue(word), 0);
}

function wordValue(word: string): number {
  const one = ONES.indexOf(word);
  if (one >= 0) return one + 1;
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return teen + 10;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : Number.NaN;
}

/** Value of `NTH`: "last" and "final" are −1. */
export function nthValue(words: string): number {
  return /^(?:last|final)$/i.test(words) ? -1 : numberValue(words);
}

/** Value of `STATED_YEAR`. */
export function yearValue(words: string): number {
  const text = words.toLowerCase().trim();
  if (text.startsWith("'")) return fullYear(text.slice(1));
  if (/^\d/.test(text)) return Number(text);
  const parts = text.split(/[\s-]+/).filter((part) => !['and', 'oh', 'o', 'zero'].includes(part));
  if (parts[1] === 'thousand') return 2000 + cardinalValue(parts.slice(2));
  const century = parts[0] === 'nineteen' ? 1900 : 2000;
  return century + cardinalValue(parts.slice(parts[1] === 'hundred' ? 2 : 1));
}
