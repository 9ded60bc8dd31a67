import type { Expression, PartName } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { anyOf, longest, needing, prefixed, remembered, rule, suffixed } from '../reader.ts';
import { readDay } from './days.ts';
import { readDistance } from './distances.ts';
import { FEAST, readFeast } from './feasts.ts';
import { YEAR, yearOf } from './fragments.ts';
import { readMonth } from './months.ts';
import { CARDINAL, NTH, nthValue, numberValue } from './numbers.ts';
import { readPartOfYear } from './quarters.ts';
import { readSameTime, SAME_TIME } from './same-time.ts';
import { readUnit } from './units.ts';
import { ordinalDays } from './weekdays.ts';
import { readYear } from './years.ts';

const THE = '(?:the\\s+)?';

const PARTS: readonly [string, PartName][] = [
  [`${THE}(?:very\\s+)?(?:beginning|start)\\s+(?:of\\s+)?${THE}`, 'start'],
  [`${THE}middle\\s+(?:of\\s+)?${THE}`, 'middle'],
  [`${THE}(?:very\\s+)?end(?:\\s+of\\s+|[\\s-]+)${THE}`, 'end'],
  [`early(?:\\s+in)?[\\s-]+${THE}`, 'early'],
  [`(?:mid|middle)[\\s-]+(?:of\\s+)?${THE}`, 'mid'],
  [`late(?:\\s+in)?[\\s-]+${THE}`, 'late'],
  [`${THE}(?:first|1st)\\s+half\\s+(?:of|in)\\s+${THE}`, 'first_half'],
  [`${THE}(?:second|2nd|latter|last)\\s+half\\s+(?:of|in)\\s+${THE}`, 'second_half'],
];

const REMAINDERS: readonly [string, 'elapsed' | 'remaining'][] = [
  ['earlier\\s+(?:in\\s+)?', 'elapsed'],
  [`so\\s+far\\s+`, 'elapsed'],
  [`later\\s+(?:in\\s+)?`, 'remaining'],
  [`${THE}(?:rest|remainder)\\s+(?:of\\s+)?`, 'remaining'],
];

/** Simple periods: a day, a month, a quarter, a year, a unit. */
const readSimple: Reader = remembered(longest([readDay, readMonth, readPartOfYear, readYear, readUnit]));

/** "the week", "year": the running one, as the object of "the end of". */
const runningUnit = rule(
  '(?:the\\s+|this\\s+|my\\s+)?(?<u>week|month|quarter|year)\\b(?!\\s+(?:of|\\d))',
  ({ groups }) => {
    const u = groups.u?.toLowerCase();
    return { kind: 'shifted', unit: u === 'week' || u === 'month' || u === 'quarter' ? u : 'year', by: 0 };
  },
);
const readObject: Reader = longest([readSimple, runningUnit]);

const yearEnd = rule('(?:year[\\s-]end|EOY)\\b', () => part('end', { kind: 'shifted', unit: 'year', by: 0 }));

function part(name: PartName, of: Expression): Expression | null {
  const isDay = of.kind === 'fields' ? of.day !== undefined : of.kind === 'shifted' && of.unit === 'day';
  if (isDay) return null;
  const isYear =
    of.kind === 'fields' && of.quarter === undefined && of.month === undefined && !of.season && !of.half;
  if (isYear && name === 'first_half' && of.kind === 'fields') return { ...of, half: 1 };
  if (isYear && name === 'second_half' && of.kind === 'fields') return { ...of, half: 2 };
  return { kind: 'part', part: name, of };
}

const parts = PARTS.map(([pattern, name]) => prefixed(pattern, readObject, (of) => part(name, of)));
const remainders = REMAINDERS.map(([pattern, side]) =>
  prefixed(pattern, readObject, (of) => ({ kind: 'remainder', side, of })),
);
const soFar = suffixed(readObject, '\\s+(?:so\\s+far|to\\s+date)\\b', (of) => ({
  kind: 'remainder',
  side: 'elapsed',
  of,
}));
const yearToDate = rule('(?:year[\\s-]to[\\s-]date|YTD)\\b', () => ({
  kind: 'remainder',
  side: 'elapsed',
  of: { kind: 'shifted', unit: 'year', by: 0 },
}));

const WEEK_STARTING = '(?:of|commencing|starting\\s+on|beginning\\s+on|starting|beginning|ending)';
const weekOf = prefixed(
  `(?:${THE}week\\s+${WEEK_STARTING}|w/c)\\s+${THE}`,
  longest([readDay, dayOnly()]),
  (of) => ({
    kind: 'week_of',
    of,
  }),
);
const monthOfDay = prefixed(`${THE}month\\s+of\\s+`, readDay, (of) =>
  of.kind === 'fields' && of.day !== undefined ? { ...of, day: undefined } : null,
);

function dayOnly(): Reader {
  return rule('(?<d>\\d{1,2})(?:st|nd|rd|th)\\b', ({ groups }) => ({
    kind: 'fields',
    day: numberValue(groups.d ?? ''),
  }));
}

/** "the first week of October", "the last four months of 2021", "the 9th month of next year". */
const nthUnit = prefixed(
  `${THE}(?<n>${NTH})\\s+(?:(?<c>${CARDINAL})\\s+)?(?<u>day|week|month)s?\\s+(?:of\\s+|in\\s+)?`,
  readObject,
  (of, { groups }) => {
    const unit =
      groups.u?.toLowerCase() === 'week' ? 'week' : groups.u?.toLowerCase() === 'month' ? 'month' : 'day';
    const count = groups.c === undefined ? 1 : numberValue(groups.c);
    const n = nthValue(groups.n ?? '');
    return { kind: 'ordinal', unit, n: n === -1 ? -count : n, count, of };
  },
);
const numberedWeek = rule(
  `${THE}week\\s+(?<n>\\d{1,2})(?!\\d|[.,]\\d)(?:\\s+of\\s+${YEAR}|\\s+(?<z>20\\d\\d))?`,
  ({ groups }) => ({
    kind: 'ordinal',
    unit: 'week',
    n: Number(groups.n),
    count: 1,
    of: { kind: 'fields', year: yearOf({ y: groups.y ?? groups.z }) ?? { shift: 0 } },
  }),
);

const readSeldom = needing(anyOf([FEAST, SAME_TIME]), longest([readFeast, readSameTime]));

/** Everything that can stand on one side of "from … to …". */
export const readPeriod: Reader = remembered(
  longest([
    readSimple,
    readDistance,
    readSeldom,
    ...parts,
    ...remainders,
    soFar,
    yearToDate,
    yearEnd,
    weekOf,
    monthOfDay,
    nthUnit,
    numberedWeek,
    ordinalDays(readObject),
  ]),
);
