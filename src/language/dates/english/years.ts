import type { Fields } from '../expression.ts';
import type { Found, Reader } from '../reader.ts';
import { longest, needing, rule } from '../reader.ts';
import { readDecade } from './decades.ts';
import { isBareYear } from './guards.ts';
import { STATED_YEAR, WORDED_YEAR, yearValue } from './numbers.ts';

/** Four digits alone; the lookbehind keeps to whole words and numbers. */
const bareYear = rule(
  '(?<![\\w.,/])(?:19|20)\\d\\d(?!\\d|[.,]\\d|s\\b|\\s?%|[-/](?!20\\d\\d(?!\\d))\\d|[a-z])',
  (found) => (isBareYear(found) ? yearNamed(wordsOf(found)) : null),
);

/** "the year 2022", "FY22". */
const namedYear = rule(
  `(?:(?:the\\s+)?(?:calendar\\s+|fiscal\\s+)?year\\s+(?:of\\s+)?|(?:FY|CY|fiscal)\\s?)(?<y>${STATED_YEAR}|\\d\\d(?!\\d))`,
  ({ groups: { y = '' } }) => yearNamed(/^\d\d$/.test(y) ? `'${y}` : y),
);
const apostropheYear = rule(`'\\d\\d(?!\\d|s|')`, (found) =>
  isPointedAt(found) ? yearNamed(wordsOf(found)) : null,
);
const wordedYear = rule(`${WORDED_YEAR}(?!\\s+(?!to\\b|and\\b|until\\b|till\\b|through\\b)[a-z])`, (found) =>
  isPointedAt(found) ? yearNamed(wordsOf(found)) : null,
);

function isPointedAt({ source, start }: Found): boolean {
  const before = source.text.slice(Math.max(0, start - 8), start);
  return /\b(?:in|of|since|from|during|year|until|to|and)\s+$/i.test(before);
}

function wordsOf({ source, start, end }: Found): string {
  return source.text.slice(start, end);
}

function yearNamed(words: string): Fields {
  return { kind: 'fields', year: { stated: yearValue(words) } };
}

/** "2021-22", "2021/22": a range of two years; not "2021-10", a month. */
const shortYears = rule(`(?<a>20\\d\\d)\\s?[-/]\\s?(?<b>\\d\\d)(?!\\d|[-/.,]\\d|\\s?%)`, ({ groups }) => {
  const [first, last] = [Number(groups.a), Number(`20${groups.b}`)];
  return last > first && last - first < 30 && Number(groups.b) > 12
    ? { kind: 'years', from: first, to: last }
    : null;
});

/** Years, decades and centuries. */
export const readYear: Reader = longest([
  needing(/year|FY|CY|fiscal/i, namedYear),
  bareYear,
  apostropheYear,
  wordedYear,
  shortYears,
  readDecade,
]);
