import type { Expression, Fields } from '../expression.ts';
import type { Found, Reader } from '../reader.ts';
import { longest, needing, rule } from '../reader.ts';
import { MONTH, monthOf, TURN, turnValue, WEEKDAY, YEAR, yearOf } from './fragments.ts';
import { countsThings } from './guards.ts';
import { DAY, numberValue } from './numbers.ts';

const TO = '\\s*(?:-|~|\\bto\\b|\\btill\\b|\\buntil\\b|\\bthrough\\b|\\bthru\\b|\\band\\b)\\s*(?:the\\s+)?';
const FROM = '(?:(?:from|between)\\s+)?(?:the\\s+)?';
const DAYS = `(?<a>${DAY})(?<j>${TO})(?<b>${DAY})`;
const THEN_YEAR = `(?:(?:\\s*,\\s*|\\s+(?:of|in)\\s+|\\s+)${YEAR})?`;

function days({ groups, source, start, end }: Found): Expression | null {
  const joined = /and/i.test(groups.j ?? '') && !/between/i.test(source.text.slice(start, end));
  if (joined || (!groups.y && countsThings(source, end))) return null;
  const [a, b] = [numberValue(groups.a ?? ''), numberValue(groups.b ?? '')];
  const first: Fields = { kind: 'fields', year: yearOf(groups), month: monthOf(groups), day: a };
  if (b >= a) return { kind: 'range', from: first, to: { ...first, day: b } };
  // "April 27 to the 3rd" ends in May: the month is shared in share-fields.ts.
  return monthComesFirst(source.text.slice(start, end))
    ? { kind: 'range', from: first, to: { kind: 'fields', day: b } }
    : null;
}

function monthComesFirst(words: string): boolean {
  return (
    /^(?:(?:from|between)\s+)?[a-z]{3,9}\.?\s/i.test(words) &&
    !/^(?:from|between)\s+(?:the\s+)?\d/i.test(words)
  );
}

/** "April 26-27", "November 19 to 20, 2022", "November between 19 and 20". */
const monthThenDays = rule(
  `${FROM}(?<m>${MONTH})[\\s.,]*(?:between\\s+|from\\s+)?(?:the\\s+)?${DAYS}${THEN_YEAR}`,
  days,
);
/** "from 4 to 22 January, 1995", "3 until 12 of Sept". */
const daysThenMonth = rule(`${FROM}${DAYS}[\\s-]+(?:of\\s+)?(?<m>${MONTH})${THEN_YEAR}`, days);
/** "from 4 to January 22, 1995". */
const dayThenMonthDay = rule(
  `from\\s+(?<a>${DAY})(?<j>${TO})(?:${WEEKDAY}\\s+)?(?<m>${MONTH})\\s*(?<b>${DAY})${THEN_YEAR}`,
  days,
);
/** "between 4 and 22 of this month". */
const daysOfMonth = rule(`${FROM}${DAYS}\\s+(?:of\\s+|in\\s+)?(?<t>${TURN})\\s+month\\b`, ({ groups }) => {
  const of: Expression = { kind: 'shifted', unit: 'month', by: turnValue(groups.t ?? '') };
  const at = (words = ''): Expression => ({
    kind: 'ordinal',
    unit: 'day',
    n: numberValue(words),
    count: 1,
    of,
  });
  return { kind: 'range', from: at(groups.a), to: at(groups.b) };
});

/** What stands between two days, or is part of it. */
const JOINED = /[-~]|to|til|thr|and/i;

/** Ranges of days that share one month. */
export const readCompactRange: Reader = needing(
  JOINED,
  longest([
    needing(
      new RegExp(MONTH, 'i'),
      longest([monthThenDays, daysThenMonth, needing(/from/i, dayThenMonthDay)]),
    ),
    needing(/\bmonth\b/i, daysOfMonth),
  ]),
);
