import type { Step } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { between, longest, needing, prefixed, rule } from '../reader.ts';
import { readCompactRange } from './compact-ranges.ts';
import { readDay } from './days.ts';
import { STEPS, stepsOf } from './distances.ts';
import { NTH, nthValue } from './numbers.ts';
import { readPeriod } from './periods.ts';

const now = rule('(?:now|present|the\\s+present)\\b', () => ({ kind: 'shifted', unit: 'day', by: 0 }));
const spelledDay = rule(`(?:the\\s+)?(?<n>${NTH})`, ({ groups }) => {
  const n = nthValue(groups.n ?? '');
  return n > 0 ? { kind: 'fields', day: n } : null;
});
/** One side of a range, or what a bound counts from. */
export const readSide: Reader = longest([readPeriod, now]);
const readLastSide: Reader = longest([readPeriod, now, spelledDay]);

const TO =
  '\\s*(?:-|~|\\bto\\b|\\btill\\b|\\buntil\\b|\\bthrough\\b|\\bthru\\b|\\bup\\s+to\\b)\\s*(?:the\\s+)?(?:in\\s+)?';
const AND = '\\s*(?:-|~|\\band\\b|\\bto\\b|\\bthrough\\b)\\s*(?:the\\s+)?';

const ranges: readonly Reader[] = [
  between('(?:from\\s+)?(?:the\\s+)?', readSide, TO, readSide),
  between('from\\s+(?:the\\s+)?', readSide, `\\s*,?${TO}`, readLastSide),
  between('between\\s+(?:the\\s+)?', readSide, AND, readSide),
  // "this week from Tuesday to Thursday", "next week between Wednesday and Friday"
  weekdaysOfWeek(),
];

function weekdaysOfWeek(): Reader {
  const range = longest([
    between('from\\s+', readSide, TO, readSide),
    between('between\\s+', readSide, AND, readSide),
  ]);
  return (source, at) => {
    const week = readPeriod(source, at);
    if (week?.expression.kind !== 'shifted' || week.expression.unit !== 'week') return null;
    const by = week.expression.by;
    return suffixedRange(range, by)(source, week.end);
  };
}

function suffixedRange(range: Reader, week: number): Reader {
  return prefixed('\\s+', range, (inner) =>
    inner.kind === 'range' && inner.from.kind === 'weekday' && inner.to.kind === 'weekday'
      ? { kind: 'range', from: { ...inner.from, week }, to: { ...inner.to, week } }
      : null,
  );
}

const within = rule(
  `within\\s+(?:the\\s+)?(?:next\\s+|coming\\s+|upcoming\\s+)?${STEPS}(?:\\s+from\\s+(?:today|now))?`,
  ({ groups }) => ({
    kind: 'range',
    from: { kind: 'shifted', unit: 'day', by: 0 },
    to: { kind: 'distance', steps: stepsOf(groups.s ?? ''), ahead: true },
  }),
);
/** "for 3 days from today", "2 weeks starting 20 May". */
const duration = prefixed(
  `(?:for\\s+)?${STEPS},?\\s+(?:from|starting(?:\\s+(?:on|from))?|beginning)\\s+`,
  readDay,
  (start, { groups, source, start: at }) =>
    /^for\b/i.test(source.text.slice(at)) || /starting|beginning/i.test(source.text.slice(at, at + 40))
      ? {
          kind: 'range',
          from: start,
          to: { kind: 'distance', steps: lessADay(stepsOf(groups.s ?? '')), ahead: true, anchor: start },
        }
      : null,
);

function lessADay(steps: Step[]): Step[] {
  return [...steps, { unit: 'day', count: -1 }];
}

/** Ranges of every kind. */
export const readRange: Reader = longest([
  readCompactRange,
  ...ranges,
  needing(/within/i, within),
  needing(/from|starting|beginning/i, duration),
]);
