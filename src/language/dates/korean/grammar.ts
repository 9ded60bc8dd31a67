import type { CalendarUnit } from '../calendar.ts';
import type { BoundSide, Expression, PartName, Year } from '../expression.ts';
import { readNumericDay } from '../numeric.ts';
import type { Grammar, Groups, Reader } from '../reader.ts';
import { between, longest, remembered, rule, suffixed } from '../reader.ts';
import { DAYS, NUMBERS, PARTS, SEASONS, TURNS, UNITS, WEEKDAYS, YEARS } from './words.ts';

const keys = (table: object) =>
  `(?:${Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

const YEAR = `(?<y>(?<!\\d|\\d[.,])(?:(?:19|20)\\d\\d|\\d\\d)\\s*년(?:도)?|${keys(YEARS)})(?!간|\\s*(?:전|후|동안))`;
const THEN = `(?:${YEAR}\\s*|(?<o>올)\\s+)?`;

function yearOf({ y, o }: Groups): Year | undefined {
  if (o !== undefined) return { shift: 0 };
  if (y === undefined) return undefined;
  const digits = /^\d+/.exec(y)?.[0];
  if (digits === undefined) return { shift: YEARS[y.replace(/\s+/g, ' ')] ?? 0 };
  return { stated: digits.length === 4 ? Number(digits) : 2000 + Number(digits) };
}

const day = rule(
  `${THEN}(?<!\\d|\\d[.,])(?<m>1[0-2]|0?[1-9])\\s*월\\s*(?<d>3[01]|[12]\\d|0?[1-9])\\s*일(?!간)`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
    month: Number(groups.m),
    day: Number(groups.d),
  }),
);
const month = rule(`${THEN}(?<!\\d|\\d[.,])(?<m>1[0-2]|0?[1-9])\\s*월(?!요)`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  month: Number(groups.m),
}));
const dayOnly = rule(
  '(?<!\\d|\\d[.,])(?<d>3[01]|[12]\\d|0?[1-9])\\s*일(?!간|\\s*(?:전|후|동안|째|이내|정)|[가-힣]{0,1}량)',
  ({ groups }) => ({
    kind: 'fields',
    day: Number(groups.d),
  }),
);
const year = rule(YEAR, ({ groups, source, start }) => {
  const before = source.text.slice(Math.max(0, start - 4), start);
  const short = /^\d\d\s*년/.test(groups.y ?? '');
  return short && /(?:최근|지난|약|향후)\s*$/.test(before) ? null : { kind: 'fields', year: yearOf(groups) };
});
const quarter = rule(`${THEN}(?<!\\d|\\d[.,])(?<q>[1-4])(?:\\s*/\\s*4)?\\s*분기`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  quarter: Number(groups.q),
}));
const half = rule(`${THEN}(?<h>상|하|전|후)반기`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  half: /[상전]/.test(groups.h ?? '') ? 1 : 2,
}));
const season = rule(`${YEAR}\\s*(?<s>${keys(SEASONS)})`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  season: SEASONS[groups.s ?? ''],
}));
const dayWord = rule(`(?<w>${keys(DAYS)})`, ({ groups }) => {
  const by = DAYS[groups.w ?? ''];
  return by === undefined ? null : { kind: 'shifted', unit: 'day', by };
});
const turned = rule(`(?<t>${keys(TURNS)})\\s*(?<u>${keys(UNITS)})`, ({ groups }) => {
  const unit = UNITS[groups.u ?? ''];
  return unit ? { kind: 'shifted', unit, by: TURNS[groups.t ?? ''] ?? 0 } : null;
});
const weekday = rule(`(?:(?<t>${keys(TURNS)})\\s*주?\\s*)?(?<w>[월화수목금토일])요일`, ({ groups }) => ({
  kind: 'weekday',
  weekday: WEEKDAYS.indexOf(groups.w ?? '') + 1,
  week: groups.t === undefined ? null : (TURNS[groups.t] ?? 0),
}));

const COUNT = `(?<c>\\d{1,3}|${keys(NUMBERS)})\\s*`;
const COUNTED = '(?<u>일|주|개월|달|분기|년)';
const samePeriod = rule(`${YEAR}\\s*(?:같은\\s*기간|동기|동기간)`, ({ groups }) => {
  const year = yearOf(groups);
  return year ? { kind: 'same_time', year, of: null } : null;
});

const STEP_UNITS: Readonly<Record<string, CalendarUnit>> = {
  일: 'day',
  주: 'week',
  개월: 'month',
  달: 'month',
  분기: 'quarter',
  년: 'year',
};

const countOf = ({ c = '' }: Groups): number => NUMBERS[c] ?? Number(c);
const unitOf = ({ u = '' }: Groups): CalendarUnit => STEP_UNITS[u] ?? 'day';

const rolling = rule(
  `(?<p>최근|지난|과거|향후|앞으로)\\s*${COUNT}${COUNTED}(?:간|동안)?`,
  ({ groups, source, start, end }) => {
    if (/^지난\s*\d{1,2}\s*일(?!간|동안)/.test(source.text.slice(start, end))) return null;
    return {
      kind: 'rolling',
      unit: unitOf(groups),
      count: countOf(groups),
      ahead: /향후|앞으로/.test(groups.p ?? ''),
    };
  },
);
const distance = rule(`(?<!\\d|\\d[.,])${COUNT}${COUNTED}\\s*(?<s>전|후|뒤)(?![가-힣])`, ({ groups }) => ({
  kind: 'distance',
  steps: [{ unit: unitOf(groups), count: countOf(groups) }],
  ahead: groups.s !== '전',
}));

const readSimple: Reader = remembered(
  longest([
    day,
    month,
    dayOnly,
    year,
    quarter,
    half,
    season,
    samePeriod,
    dayWord,
    turned,
    weekday,
    rolling,
    distance,
    readNumericDay,
  ]),
);

const readPeriod: Reader = remembered(
  longest([
    readSimple,
    suffixed(readSimple, `\\s*(?<p>${keys(PARTS)})(?![가-힣]{2})`, (of, groups): Expression | null => {
      const part: PartName | undefined = PARTS[groups.p ?? ''];
      const isDay = of.kind === 'fields' ? of.day !== undefined : of.kind !== 'shifted';
      return part && !isDay ? { kind: 'part', part, of } : null;
    }),
  ]),
);

const monthNumber = rule(
  '(?<!\\d|\\d[.,])(?<m>1[0-2]|0?[1-9])(?=\\s*[-~]\\s*\\d{1,2}\\s*월)',
  ({ groups }) => ({
    kind: 'fields',
    month: Number(groups.m),
  }),
);
const yearAndMonthNumber = rule(
  `${YEAR}\\s*(?<m>1[0-2]|0?[1-9])(?=\\s*[-~]\\s*\\d{1,2}\\s*월)`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
    month: Number(groups.m),
  }),
);
const readFirst: Reader = longest([readPeriod, monthNumber, yearAndMonthNumber]);

const ranges: readonly Reader[] = [
  between('', readFirst, '\\s*(?:부터|에서|-|~)\\s*', readPeriod, '(?:\\s*까지)?'),
  between('', readPeriod, '\\s*(?:와|과)\\s*', readPeriod, '\\s*사이'),
];

const BOUNDS: readonly (readonly [string, BoundSide])[] = [
  ['\\s*(?:부터|이래|이후)(?:\\s*(?:지금|현재|오늘)까지)?', 'since'],
  ['\\s*(?:까지|이내)', 'until'],
  ['\\s*(?:이전|전에)', 'before'],
];

const yearToDate = rule(
  '(?:(?:올해|금년)?\\s*연초\\s*(?:부터|이래|이후)|(?:올해|금년)\\s*(?:들어|현재까지))',
  () => ({
    kind: 'remainder',
    side: 'elapsed',
    of: { kind: 'shifted', unit: 'year', by: 0 },
  }),
);

/** Korean dates. */
export const KOREAN: Grammar = {
  trigger: /(?<!\d|\d[.,])\d|[작지올금내재이다어오그모엊저월화수목금토일상하전후최과향앞한두세네연]/g,
  read: longest([
    readPeriod,
    ...ranges,
    yearToDate,
    ...BOUNDS.map(([pattern, side]) =>
      suffixed(readPeriod, pattern, (of): Expression => ({ kind: 'bound', side, of })),
    ),
  ]),
};
