import type { CalendarUnit } from '../calendar.ts';
import type { BoundSide, Expression, PartName, Year } from '../expression.ts';
import { readNumericDay } from '../numeric.ts';
import type { Grammar, Groups, Reader } from '../reader.ts';
import { between, longest, prefixed, remembered, rule } from '../reader.ts';
import { DAYS, MONTHS, NUMBERS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from './words.ts';

type Table<Value> = readonly (readonly [string, Value])[];

const any = (table: Table<unknown>) => `(?:${table.map(([pattern]) => pattern).join('|')})`;
const BREAK = '(?![а-яё])';

function valueIn<Value>(table: Table<Value>, word = ''): Value | undefined {
  return table.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(word))?.[1];
}

const MONTH = `(?<m>${any(MONTHS)})${BREAK}`;
const TURN = '(?<t>прошл|предыдущ|минувш|истекш|эт|текущ|нынешн|следующ|будущ)[а-яё]{1,4}';
const TURN_OF_YEAR = '(?:прошл|предыдущ|минувш|эт|текущ|нынешн|следующ|будущ)[а-яё]{1,4}';
const YEAR = `(?<y>(?:19|20)\\d\\d(?!\\d)(?:\\s*(?:год(?:а|у|ом)?|г\\.?)${BREAK})?|${TURN_OF_YEAR}\\s+год[ауы]?)`;
const THEN_YEAR = `(?:,?\\s+(?:в\\s+)?${YEAR})?`;

function turnValue(word = ''): number {
  if (/^(?:прошл|предыдущ|минувш|истекш)/i.test(word)) return -1;
  return /^(?:следующ|будущ)/i.test(word) ? 1 : 0;
}

function yearOf({ y }: Groups): Year | undefined {
  if (y === undefined) return undefined;
  return /^\d/.test(y) ? { stated: Number(y.slice(0, 4)) } : { shift: turnValue(y) };
}

const day = rule(
  `(?<!\\d|\\d[.,])(?<d>3[01]|[12]\\d|0?[1-9])(?:-?го)?\\s+${MONTH}${THEN_YEAR}`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
    month: valueIn(MONTHS, groups.m),
    day: Number(groups.d),
  }),
);
const month = rule(`${MONTH}${THEN_YEAR}`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  month: valueIn(MONTHS, groups.m),
}));
const year = rule(`(?<y>(?:19|20)\\d\\d)\\s*(?:год(?:а|у|ом|ы)?|гг?\\.?)${BREAK}`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
}));
const quarter = rule(`(?<o>${any(ORDINALS)})\\s+квартал[а-я]{0,2}${BREAK}${THEN_YEAR}`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  quarter: valueIn(ORDINALS, groups.o),
}));
const half = rule(
  `(?<o>${any(ORDINALS)})\\s+(?:полугоди[а-я]{1,2}|половин[а-я]{1,2}\\s+(?=(?:19|20)\\d\\d|${TURN_OF_YEAR}))${BREAK}(?:\\s*${YEAR})?`,
  ({ groups }) => {
    const number = valueIn(ORDINALS, groups.o);
    return number === 1 || number === 2 ? { kind: 'fields', year: yearOf(groups), half: number } : null;
  },
);
const season = rule(`(?<s>${any(SEASONS)})${BREAK}\\s+${YEAR}`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  season: valueIn(SEASONS, groups.s),
}));
/** "за 9 месяцев 2022 года", "за первые три квартала". */
const head = rule(
  `(?:перв[а-я]{2}\\s+)?(?<c>\\d{1,2}|${Object.keys(NUMBERS).join('|')})\\s+(?<u>месяц[а-я]{0,2}|квартал[а-я]{0,2})\\s+${YEAR}`,
  ({ groups }) => {
    const unit = /^квартал/i.test(groups.u ?? '') ? 'quarter' : 'month';
    return { kind: 'fields', year: yearOf(groups), head: { unit, count: numberOf(groups.c) } };
  },
);
/** "первые девять месяцев" without a year; in a question "за 9 месяцев" too, which in a report is how long it took. */
const headOfYear = rule(
  `(?:(?<=за\\s+)|перв[а-я]{2}\\s+)(?<c>\\d{1,2}|${Object.keys(NUMBERS).join('|')})\\s+(?<u>месяц[а-я]{0,2}|квартал[а-я]{0,2})${BREAK}`,
  ({ groups, source, start }) => {
    if (source.role === 'published' && !/^перв/i.test(source.text.slice(start, start + 4))) return null;
    const unit = /^квартал/i.test(groups.u ?? '') ? 'quarter' : 'month';
    const count = numberOf(groups.c);
    return count > (unit === 'month' ? 12 : 4) ? null : { kind: 'fields', head: { unit, count } };
  },
);
/** "за аналогичный период прошлого года". */
const samePeriod = rule(
  `(?:аналогичн|т)[а-яё]{2,3}(?:\\s+же)?\\s+период[а-я]{0,2}\\s+${YEAR}`,
  ({ groups }) => {
    const year = yearOf(groups);
    return year ? { kind: 'same_time', year, of: null } : null;
  },
);
const turned = rule(`${TURN}\\s+(?<u>${any(UNITS)})${BREAK}`, ({ groups }) => {
  const unit = valueIn(UNITS, groups.u);
  return unit ? { kind: 'shifted', unit, by: turnValue(groups.t) } : null;
});
const turnedMonth = rule(`${TURN}\\s+${MONTH}`, ({ groups }): Expression => {
  const turn = turnValue(groups.t);
  const when = turn === 0 ? { year: { shift: 0 } } : { turn: turn < 0 ? (-1 as const) : (1 as const) };
  return { kind: 'fields', month: valueIn(MONTHS, groups.m), ...when };
});
const dayWord = rule(`(?<w>${Object.keys(DAYS).join('|')})${BREAK}`, ({ groups }) => {
  const by = DAYS[groups.w?.toLowerCase() ?? ''];
  return by === undefined ? null : { kind: 'shifted', unit: 'day', by };
});
const weekday = rule(`(?:${TURN}\\s+)?(?<w>${any(WEEKDAYS)})${BREAK}`, ({ groups, source, start }) => {
  const number = valueIn(WEEKDAYS, groups.w);
  const pointed =
    groups.t !== undefined || /(?:в|во|с|со|до)\s+$/i.test(source.text.slice(Math.max(0, start - 4), start));
  if (number === undefined || !pointed || /^среде$/i.test(groups.w ?? '')) return null;
  return { kind: 'weekday', weekday: number, week: groups.t === undefined ? null : turnValue(groups.t) };
});

function numberOf(word = ''): number {
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}

const COUNT = `(?:(?<c>\\d{1,3}|${Object.keys(NUMBERS).join('|')})\\s+)?`;
const rolling = rule(
  `(?<t>последн|прошедш|ближайш|следующ|предстоящ)[а-яё]{2}\\s+${COUNT}(?<u>${any(UNITS)})${BREAK}`,
  ({ groups }) => {
    const unit: CalendarUnit = valueIn(UNITS, groups.u) ?? 'day';
    const ahead = /^(?:ближайш|следующ|предстоящ)/i.test(groups.t ?? '');
    return { kind: 'rolling', unit, count: groups.c ? numberOf(groups.c) : 1, ahead };
  },
);
const ago = rule(`${COUNT}(?<u>${any(UNITS)})\\s+назад${BREAK}`, ({ groups }) => ({
  kind: 'distance',
  steps: [{ unit: valueIn(UNITS, groups.u) ?? 'day', count: groups.c ? numberOf(groups.c) : 1 }],
  ahead: false,
}));

const readSimple: Reader = remembered(
  longest([
    day,
    month,
    year,
    quarter,
    half,
    season,
    head,
    headOfYear,
    samePeriod,
    turned,
    turnedMonth,
    dayWord,
    weekday,
    rolling,
    ago,
    readNumericDay,
  ]),
);
/** A year without its word, where a preposition points at it. */
const bareYear = rule('(?:19[5-9]\\d|20\\d\\d)(?![\\d%]|[.,]\\d)(?!\\s+[а-яё])', ({ source, start, end }) =>
  /(?:в|с|до|по|после|за|от)\s+$/i.test(source.text.slice(Math.max(0, start - 7), start))
    ? { kind: 'fields', year: { stated: Number(source.text.slice(start, end)) } }
    : null,
);

const PARTS: Table<PartName> = [
  ['начал[а-я]{1,2}\\s+', 'start'],
  ['середин[а-я]{1,2}\\s+', 'middle'],
  ['кон(?:ец|ца|це|цу|цом)\\s+', 'end'],
];
const thisYear = rule('года(?![а-яё])', () => ({ kind: 'fields', year: { shift: 0 } }));
const readPeriod: Reader = remembered(
  longest([
    readSimple,
    bareYear,
    ...PARTS.map(([pattern, part]) =>
      prefixed(pattern, longest([readSimple, thisYear]), (of): Expression => ({ kind: 'part', part, of })),
    ),
  ]),
);

/** "с начала года" is this year so far. */
const sinceNewYear = rule('с\\s+начала\\s+(?:этого\\s+|текущего\\s+)?года(?![а-яё])', () => ({
  kind: 'remainder',
  side: 'elapsed',
  of: { kind: 'shifted', unit: 'year', by: 0 },
}));

const dayNumber = rule('(?<d>3[01]|[12]\\d|0?[1-9])(?:-?го)?(?=\\s*(?:по|до|-))', ({ groups }) => ({
  kind: 'fields',
  day: Number(groups.d),
}));
const ranges: readonly Reader[] = [
  between('(?:с|со|от)\\s+', longest([readPeriod, dayNumber]), '\\s+(?:по|до)\\s+', readPeriod),
  between('', longest([readPeriod, dayNumber]), '\\s*-\\s*', readPeriod),
  between('между\\s+', readPeriod, '\\s+и\\s+', readPeriod),
];

const BOUNDS: Table<BoundSide> = [
  ['(?:с|со|начиная\\s+с)\\s+', 'since'],
  ['после\\s+', 'after'],
  ['до\\s+(?=конца)', 'until'],
  ['до\\s+(?!конца)', 'before'],
  ['(?:к|по\\s+состоянию\\s+на|на)\\s+(?=\\d{1,2}\\s+[а-я]|конец)', 'until'],
];

/** Russian dates, in every case of the noun. */
export const RUSSIAN: Grammar = {
  trigger:
    /(?<!\d|\d[.,])\d|(?<![а-яё])(?:с|со|от|до|после|между|начиная|к|на|по состоянию|янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек|пон|вто|сред|чет|пят|суб|вос|аналогичн|тот же|того же|тому же|тем же|позав|вчера|сегодня|завтра|послезавтра|весн|лет|осен|зим|начал|серед|кон|прошл|предыдущ|минувш|истекш|эт|текущ|нынешн|следующ|будущ|последн|прошедш|ближайш|предстоящ|перв|трет|I|месяц|год|недел|один|одну|дв|три|тр[её]х|шест|семь|девят|десят|несколько)/gi,
  read: longest([
    readPeriod,
    ...ranges,
    sinceNewYear,
    ...BOUNDS.map(([pattern, side]) =>
      prefixed(pattern, readPeriod, (of): Expression => ({ kind: 'bound', side, of })),
    ),
  ]),
};
