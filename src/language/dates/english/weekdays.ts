import type { Expression } from '../expression.ts';
import { readNumericDay } from '../numeric.ts';
import type { Groups } from '../reader.ts';
import { longest, needing, prefixed, type Reader, rule } from '../reader.ts';
import { TURN, turnValue, WEEKDAY, weekdayOf } from './fragments.ts';
import { hasUnit } from './guards.ts';
import { readMonthDay } from './month-days.ts';
import { DAY, NTH, nthValue, numberValue } from './numbers.ts';

const NAMED = new RegExp(WEEKDAY, 'i');

/**
 * "last Friday" is last week's, "this Friday" this week's, "next Friday" next week's; "past" and "coming" ones are the
 * nearest.
 */
const weekdayWithTurn = rule(`(?<t>${TURN})\\s+(?<w>${WEEKDAY})`, ({ groups }) => weekday(groups, groups.t));
const weekdayOfWeek = rule(
  `(?<w>${WEEKDAY})\\s+(?:of\\s+|in\\s+|from\\s+)?(?<t>(?:the\\s+)?${TURN})\\s+week`,
  ({ groups }) => weekday(groups, groups.t),
);
const weekWeekday = rule(`(?<t>${TURN})\\s+week(?:'s)?[\\s,-]+(?:on\\s+)?(?<w>${WEEKDAY})`, ({ groups }) =>
  weekday(groups, groups.t),
);

function weekday(groups: Groups, turn: string | undefined): Expression | null {
  const day = weekdayOf(groups);
  const nearest = turn === undefined || /past|coming/i.test(turn);
  return day === undefined ? null : { kind: 'weekday', weekday: day, week: nearest ? null : turnValue(turn) };
}

/** A weekday alone; short forms only where a preposition points at them. */
const bareWeekday = rule(`(?<w>${WEEKDAY})(?!s\\b)`, ({ groups, source, start }) => {
  const word = groups.w ?? '';
  const before = source.text.slice(Math.max(0, start - 10), start);
  if (/\b(?:black|every|each|good|ash|super)\s+$/i.test(before)) return null;
  const pointed = /\b(?:on|from|to|since|until|till|by|between|and|through)\s+$/i.test(before);
  const spelt = word.endsWith('day') && (/^[A-Z]/.test(word) || source.role === 'asked');
  return spelt || (pointed && /^[A-Z]/.test(word)) ? weekday(groups, undefined) : null;
});

const weekdayWithDay = rule(
  `(?<w>${WEEKDAY})\\s+(?:the\\s+)?(?<d>${DAY})(?!\\s*(?:am|pm)\\b)`,
  ({ groups, source, end }) =>
    hasUnit(source, end) || (/^\d+$/.test(groups.d ?? '') && source.role === 'published')
      ? null
      : { kind: 'fields', day: numberValue(groups.d ?? ''), weekday: weekdayOf(groups) },
);

const weekdayWithFigures = prefixed(
  `(?:${TURN}\\s+)?${WEEKDAY}[\\s,(-]+`,
  longest([readNumericDay, readMonthDay]),
  (inner) => inner,
);

/** Weekdays, alone, of a week, or beside a date. */
export const readWeekday: Reader = needing(
  NAMED,
  longest([weekWeekday, weekdayOfWeek, weekdayWithTurn, weekdayWithDay, weekdayWithFigures, bareWeekday]),
);

/** "the first Friday of July", "20th of next month", "second Sunday". */
export function ordinalDays(period: Reader): Reader {
  return longest([
    prefixed(
      `(?:the\\s+)?(?<n>${NTH})\\s+(?<w>${WEEKDAY})\\s+(?:of|in)?\\s*(?:the\\s+)?`,
      period,
      (of, { groups }) => ordinalWeekday(groups, of),
    ),
    rule(
      `(?:the\\s+)?(?<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)\\s+(?<w>${WEEKDAY})(?!\\s+(?:of|in)\\b)`,
      ({ groups, source }) =>
        source.role === 'asked' ? ordinalWeekday(groups, { kind: 'shifted', unit: 'month', by: 0 }) : null,
    ),
    prefixed(
      `(?:the\\s+)?(?<d>${DAY})(?:\\s+day)?\\s+(?:of|in)\\s+(?:the\\s+)?(?=(?:${TURN}\\s+)?month)`,
      period,
      (of, { groups }) => ({
        kind: 'ordinal',
        unit: 'day',
        n: numberValue(groups.d ?? ''),
        count: 1,
        of,
      }),
    ),
  ]);
}

function ordinalWeekday(groups: Groups, of: Expression): Expression | null {
  const day = weekdayOf(groups);
  const n = nthValue(groups.n ?? '');
  return day === undefined ? null : { kind: 'ordinal', unit: 'weekday', weekday: day, n, count: 1, of };
}
