import type { Fields } from '../expression.ts';
import { readNumericDay } from '../numeric.ts';
import { longest, type Reader, rule } from '../reader.ts';
import { readMonthDay } from './month-days.ts';
import { DAY, numberValue } from './numbers.ts';
import { readWeekday } from './weekdays.ts';

const RELATIVE_DAYS: readonly [string, number][] = [
  ['(?:the\\s+)?day\\s+before\\s+yesterday', -2],
  ['(?:the\\s+)?day\\s+after\\s+(?:tomorrow|tmrw)', 2],
  ['yesterday', -1],
  ['(?:the\\s+)?(?:last|previous|past)\\s+day', -1],
  ['(?:the\\s+)?next\\s+day', 1],
  ['(?:tomorrow|tmrw)', 1],
  ['(?:today|(?:the\\s+)?current\\s+(?:date|day)|this\\s+day)', 0],
];

const relativeDays = RELATIVE_DAYS.map(([pattern, by]) =>
  rule(`${pattern}\\b`, ({ source }) =>
    /next|last|previous|past|current/.test(pattern) && source.role === 'published'
      ? null
      : { kind: 'shifted', unit: 'day', by },
  ),
);

/** "on the 18th", where no noun makes it the 18th of something else. */
const dayOfRunningMonth = rule(
  `(?<d>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))\\b`,
  ({ groups, source, start, end }) => {
    const before = source.text.slice(Math.max(0, start - 16), start);
    const pointed =
      /\b(?:on|for|by|since|until|till|before|after|from|of|to|through|between|and)\s+the\s+$/i.test(before);
    const free = /^\s*(?:[.,;:!?)]|$|(?:of\s+)?(?:and|to|until|till|through)\b)/i.test(
      source.text.slice(end, end + 10),
    );
    return pointed && free ? { kind: 'fields', day: numberValue(groups.d ?? '') } : null;
  },
);

/** Spelt or without "th", only in questions: "on 15", "for the twenty second". */
const dayInQuestion = rule(
  `(?<=\\b(?:on|for)\\s+(?:the\\s+)?)(?<d>${DAY})(?=\\s*(?:[.?!]|$))`,
  ({ groups, source }): Fields | null =>
    source.role === 'asked' ? { kind: 'fields', day: numberValue(groups.d ?? '') } : null,
);

/** A plain calendar day. */
export const readDay: Reader = longest([
  readMonthDay,
  readNumericDay,
  ...relativeDays,
  readWeekday,
  dayOfRunningMonth,
  dayInQuestion,
]);
