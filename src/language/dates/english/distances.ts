import type { Expression, Step } from '../expression.ts';
import type { Found, Groups } from '../reader.ts';
import { longest, needing, prefixed, type Reader, rule } from '../reader.ts';
import { readDay } from './days.ts';
import { readFeast } from './feasts.ts';
import { WEEKDAY, weekdayOf } from './fragments.ts';
import { looksAhead } from './guards.ts';
import { CARDINAL, numberValue } from './numbers.ts';

const UNIT = '(?<u>(?:business|working)\\s+day|day|week|fortnight|month|year)s?';
const AMOUNT = `(?:a\\s+(?:few|couple\\s+of|couple)|an?|few|several|${CARDINAL})`;
const STEP = `${AMOUNT}\\s*(?:(?:business\\s+|working\\s+)?days?|weeks?|fortnights?|months?|years?)\\b`;
export const STEPS = `(?<s>${STEP}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)${STEP})*)`;
const EACH_STEP = new RegExp(`(?<n>${AMOUNT})\\s*${UNIT}\\b`, 'gi');

/** Reads "1 month and 21 days" into steps, largest unit first. */
export function stepsOf(words: string): Step[] {
  const steps = [...words.matchAll(EACH_STEP)].map(({ groups = {} }): Step => {
    const count = numberValue((groups.n ?? '').replace(/^a\s+(?=few|couple)|\s+of$/gi, ''));
    const unit = (groups.u ?? 'day').toLowerCase();
    if (unit === 'fortnight') return { unit: 'week', count: count * 2 };
    if (/\s/.test(unit)) return { unit: 'business_day', count };
    return { unit: unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day', count };
  });
  const order = ['year', 'month', 'week', 'day', 'business_day'];
  return steps.sort((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit));
}

/** "two days ago", "1 month 21 days ago". */
const ago = rule(`${STEPS}\\s+ago\\b`, ({ groups }) => distance(groups, false));
/** "5 weeks from now". */
const fromNow = rule(`${STEPS}\\s+(?:from\\s+now|hence)\\b`, ({ groups }) => distance(groups, true));
/** In a report "two days later" counts from another event, so this is read from questions only. */
const later = rule(`${STEPS}\\s+(?:later|in\\s+the\\s+future)\\b`, ({ groups, source }) =>
  source.role === 'asked' ? distance(groups, true) : null,
);
/** "in 3 weeks" where the words point ahead; "twelve months in five years" is a duration. */
const inSteps = rule(`in\\s+${STEPS}(?!\\s+of\\b|')`, (found) =>
  looksAhead(found) || isWholeQuestion(found) || isBusinessDays(found) ? distance(found.groups, true) : null,
);

/** "in two weeks' time", "in a fortnight's time" always points ahead. */
const inTime = rule(`in\\s+${STEPS}'?s?\\s+time\\b`, ({ groups }) => distance(groups, true));

/** "Set it up in four business days": nobody looks back on them. */
function isBusinessDays({ groups, source }: Found): boolean {
  return source.role === 'asked' && /\b(?:business|working)\s/i.test(groups.s ?? '');
}

function isWholeQuestion({ source, start, end }: Found): boolean {
  return (
    source.role === 'asked' &&
    source.text.slice(0, start).trim() === '' &&
    source.text.slice(end).trim() === ''
  );
}

function distance(groups: Groups, ahead: boolean): Expression {
  return { kind: 'distance', steps: stepsOf(groups.s ?? ''), ahead };
}

const fromAnchor = prefixed(
  `${STEPS}\\s+(?<v>from|after|before|prior\\s+to)\\s+`,
  longest([readDay, readFeast]),
  (anchor, { groups }) => ({
    kind: 'distance',
    steps: stepsOf(groups.s ?? ''),
    ahead: /from|after/i.test(groups.v ?? ''),
    anchor,
  }),
);

/** "two Sundays from now". */
const weekdaysAhead = rule(
  `(?<n>${CARDINAL})\\s+(?<w>(?:${WEEKDAY}|(?:mon|tues|wednes|thurs|fri|satur|sun)days))\\s+(?:from\\s+now|later)\\b`,
  ({ groups }) => {
    const day = weekdayOf({ w: groups.w?.replace(/s$/i, '') });
    const count = numberValue(groups.n ?? '');
    return day === undefined
      ? null
      : {
          kind: 'distance',
          steps: [{ unit: 'week', count: count - 1 }],
          ahead: true,
          anchor: nextWeekday(day),
        };
  },
);

/** "more than 2 weeks before today" is open, "less than 3 days after tomorrow" begins with that day. */
const limited = prefixed('(?<v>more|less)\\s+than\\s+', fromAnchor, (of, { groups }): Expression | null => {
  if (of.kind !== 'distance' || !of.anchor) return null;
  if (/more/i.test(groups.v ?? '')) return { kind: 'bound', side: of.ahead ? 'after' : 'before', of };
  return of.ahead ? { kind: 'range', from: of.anchor, to: of } : { kind: 'range', from: of, to: of.anchor };
});

/** Days counted from today or from another day. */
export const readDistance: Reader = needing(
  /day|week|fortnight|month|year/i,
  longest([
    needing(/ago/i, ago),
    needing(/now|hence/i, fromNow),
    needing(/later|future/i, later),
    needing(/\bin\s/i, longest([inSteps, needing(/\btime\b/i, inTime)])),
    needing(/from|after|before|prior/i, fromAnchor),
    needing(/\bthan\b/i, limited),
    needing(/now|later/i, weekdaysAhead),
  ]),
);

function nextWeekday(weekday: number): Expression {
  const comingWeek: Expression = { kind: 'rolling', unit: 'week', count: 1, ahead: true };
  return { kind: 'ordinal', unit: 'weekday', weekday, n: 1, count: 1, of: comingWeek };
}
