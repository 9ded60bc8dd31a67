import type { BoundSide } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { longest, needing, prefixed, rule, suffixed } from '../reader.ts';
import { readPeriod } from './periods.ts';
import { readSide } from './ranges.ts';

const THE = '(?:the\\s+)?';

const BOUNDS: readonly [string, BoundSide][] = [
  [`(?:ever\\s+)?since\\s+${THE}`, 'since'],
  [`(?:starting|beginning|dating)\\s+(?:from|in|on)\\s+${THE}`, 'onward'],
  [`(?:before|prior\\s+to|earlier\\s+than|ahead\\s+of)\\s+${THE}`, 'before'],
  [`(?:after|later\\s+than|years?\\s+(?:is\\s+)?greater\\s+than|following)\\s+${THE}`, 'after'],
  [
    `(?:until|till|up\\s+(?:to|until|till)|by|no\\s+later\\s+than|not\\s+later\\s+than|as\\s+(?:of|at|late\\s+as)|on\\s+or\\s+before)\\s+${THE}`,
    'until',
  ],
];
const bounds = BOUNDS.map(([pattern, side]) =>
  prefixed(pattern, readSide, (of) => ({ kind: 'bound', side, of })),
);
const onward = prefixed(
  `from\\s+${THE}`,
  suffixed(readPeriod, '\\s+(?:on(?:wards?)?|forwards?)\\b', (of) => of),
  (of) => ({ kind: 'bound', side: 'onward', of }),
);
const orLater = suffixed(
  readPeriod,
  '\\s+(?:(?:or|and)\\s+(?:later|after|afterwards|onwards?|beyond|greater)|onwards?)\\b',
  (of) => ({ kind: 'bound', side: 'onward', of }),
);
const orEarlier = suffixed(readPeriod, '\\s+(?:or|and)\\s+(?:earlier|before)\\b', (of) => ({
  kind: 'bound',
  side: 'until',
  of,
}));

/** "signed to date", in questions: everything up to today. */
const toDate = rule('(?:to|till|until)\\s+date\\b', ({ source }) =>
  source.role === 'asked'
    ? { kind: 'bound', side: 'until', of: { kind: 'shifted', unit: 'day', by: 0 } }
    : null,
);

/** Periods open on one side: since, before, after, until, "or later". */
export const readBound: Reader = longest([
  ...bounds,
  onward,
  orLater,
  orEarlier,
  needing(/\bdate\b/i, toDate),
]);
