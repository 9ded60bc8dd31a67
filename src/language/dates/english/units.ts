import type { CalendarUnit } from '../calendar.ts';
import type { Expression } from '../expression.ts';
import type { Groups, Reader } from '../reader.ts';
import { longest, needing, rule } from '../reader.ts';
import { LAST, NEXT, THIS, turnValue } from './fragments.ts';
import { CARDINAL, numberValue } from './numbers.ts';

const UNIT_NAMES: Readonly<Record<string, CalendarUnit | 'weekend'>> = {
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  'half-year': 'half',
  year: 'year',
  yr: 'year',
  decade: 'decade',
};
const UNIT_NAME = '(?<u>weekend|week|month|quarter|qtr|half-year|year|yr|decade)\\b';

function shifted({ u = '' }: Groups, by: number): Expression | null {
  const unit = UNIT_NAMES[u.toLowerCase()];
  return unit ? { kind: 'shifted', unit, by } : null;
}

/** "last week", "this month", "next year"; a calendar unit whole. */
const turned = rule(
  `(?<t>(?:${LAST}|${THIS}|${NEXT}|past(?=\\s+(?:quarter|qtr))))\\s+(?:calendar\\s+|working\\s+)?${UNIT_NAME}`,
  ({ groups }) => shifted(groups, turnValue(groups.t ?? '')),
);
const afterNext = rule(`(?:the\\s+)?${UNIT_NAME}\\s+after\\s+(?:the\\s+)?next\\b`, ({ groups }) =>
  shifted(groups, 2),
);
const beforeLast = rule(`(?:the\\s+)?${UNIT_NAME}\\s+before\\s+(?:the\\s+)?last\\b`, ({ groups }) =>
  shifted(groups, -2),
);
/** "the month", "my week": the running one, in questions only. */
const running = rule(
  `(?:the|my|on(?=\\s+weekend))\\s+${UNIT_NAME}(?!\\s+(?:of|before|after|when|that|starting|beginning|commencing)\\b)`,
  ({ groups, source }) => (source.role === 'asked' ? shifted(groups, 0) : null),
);

const COUNT = `(?:few|couple\\s+of|couple|several|${CARDINAL})`;
const COUNTED_UNIT = '(?<u>(?:business|working)\\s+day|day|week|fortnight|month|quarter|year|decade)s?\\b';
const PAST = '(?:last|past|previous|recent|latest|preceding|trailing)';
const COMING = '(?:next|coming|upcoming|following)';

function rolling({ n = 'one', u = '' }: Groups, ahead: boolean): Expression {
  const count = numberValue(n.replace(/\s+of$/i, ''));
  if (/\s/.test(u)) return { kind: 'rolling', unit: 'business_day', count, ahead };
  if (u.toLowerCase() === 'fortnight') return { kind: 'rolling', unit: 'week', count: 2 * count, ahead };
  return { kind: 'rolling', unit: (UNIT_NAMES[u.toLowerCase()] ?? 'day') as CalendarUnit, count, ahead };
}

/** "the past three months", "2 upcoming weeks", "the past year". */
const rollings: readonly Reader[] = [
  rule(`(?:the\\s+)?${PAST}\\s+(?<n>${COUNT})\\s*${COUNTED_UNIT}`, ({ groups }) => rolling(groups, false)),
  rule(`(?:the\\s+)?${COMING}\\s+(?<n>${COUNT})\\s*${COUNTED_UNIT}`, ({ groups }) => rolling(groups, true)),
  rule(`(?<n>${COUNT})\\s+${PAST}\\s+${COUNTED_UNIT}`, ({ groups }) => rolling(groups, false)),
  rule(`(?<n>${COUNT})\\s+${COMING}\\s+${COUNTED_UNIT}`, ({ groups, source, end }) =>
    // "only 3 next week" is three of something
    /^(?:one|1)$/i.test(groups.n ?? '') || source.text[end - 1] === 's' ? rolling(groups, true) : null,
  ),
  rule(`(?:the\\s+)?past\\s+(?<u>week|month|year|decade|fortnight)\\b`, ({ groups }) =>
    rolling(groups, false),
  ),
  needing(
    /fortnight|half/i,
    longest([
      rule(`(?:the\\s+)?(?:next|coming)\\s+(?<u>fortnight)\\b`, ({ groups }) => rolling(groups, true)),
      rule(`(?:the\\s+)?(?:past|last)\\s+half[\\s-](?:a\\s+)?year\\b`, () => ({
        kind: 'rolling',
        unit: 'month',
        count: 6,
        ahead: false,
      })),
    ]),
  ),
];

/** Calendar units and spans counted from today. */
export const readUnit: Reader = longest([turned, afterNext, beforeLast, running, ...rollings]);
