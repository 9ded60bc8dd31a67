import type { Expression } from '../expression.ts';
import type { Found } from '../reader.ts';
import { longest, needing, type Reader, rule } from '../reader.ts';
import { MONTH, monthOf, WEEKDAY, YEAR, yearOf } from './fragments.ts';
import { countsThings, hasUnit, isMonthName } from './guards.ts';
import { DAY, numberValue, WORDED_DAY } from './numbers.ts';
import { meansYear } from './short-years.ts';

const LEADING_WEEKDAY = `(?:${WEEKDAY}[\\s,(-]*)?(?:the\\s+)?`;
const THEN_YEAR = `(?:(?:\\s*,\\s*|\\s+(?:of|in)\\s+|[\\s./-]*)(?:the\\s+year\\s+)?${YEAR})?`;

function monthAndDay(found: Found): Expression | null {
  const { groups, source, end } = found;
  const day = numberValue(groups.d ?? '');
  const year = yearOf(groups);
  const bare = /^\d+$/.test(groups.d ?? '');
  if (bare && !year && (countsThings(source, end) || hasUnit(source, end))) return null;
  if (!year && !isMonthName(found) && !(source.role === 'asked' || groups.m !== 'may')) return null;
  return { kind: 'fields', year, month: monthOf(groups), day };
}

/** "18 September 2022", "the 18th of Sept.", "Wed, 22 of Jan". */
const dayMonth = rule(
  `(?<![$£€¥]\\s?)${LEADING_WEEKDAY}(?<d>${DAY})(?:\\s+day)?[\\s./-]*(?:of\\s+)?(?:the\\s+)?(?<m>${MONTH})${THEN_YEAR}`,
  monthAndDay,
);

/** "In April three projects …": a month, and what is counted in it. */
const COUNTED = `(?<=\\bin\\s+${MONTH}[\\s,]*)${WORDED_DAY}\\s+[a-z]`;

/** "September 18, 2022", "Sept18", "May twenty-first"; not the start of "March 15 projects". */
const monthDay = rule(
  `${LEADING_WEEKDAY}(?<m>${MONTH})[\\s.,/-]*(?:the\\s+)?(?!${COUNTED})(?<d>${DAY})(?!\\s*(?:am|pm|a\\.m|p\\.m)\\b)${THEN_YEAR}`,
  (found) => (meansYear(found) ? null : monthAndDay(found)),
);

/** "2019-sep-1", "2016, June 5", "2020/23/Sep". */
const yearMonthDay = rule(
  `(?<y>(?:19|20)\\d\\d)[\\s,/-]+(?:(?<m>${MONTH})[\\s,/-]*(?<d>${DAY})|(?<e>\\d{1,2})[/-](?<n>${MONTH}))`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
    month: monthOf(groups.n ? { m: groups.n } : groups),
    day: numberValue(groups.d ?? groups.e ?? ''),
  }),
);

/** A month and a day in words, with or without a weekday and a year. */
export const readMonthDay: Reader = needing(
  new RegExp(MONTH, 'i'),
  longest([dayMonth, monthDay, yearMonthDay]),
);
