import type { CalendarUnit } from '../calendar.ts';
import type { CountedUnit, Expression, PartName } from '../expression.ts';
import type { Found, Groups, Reader } from '../reader.ts';
import { longest, remembered, rule, suffixed } from '../reader.ts';
import { CHINESE_COUNT, LUNAR_DAY, readGregorianDay, TURN, YEAR, yearOf } from './days.ts';
import { chineseNumber, NUMBER } from './numerals.ts';
import { readRarePeriod } from './rare-periods.ts';
import { LONG_PARTS, PARTS, TURNS } from './words.ts';

const YEAR_BEFORE = `(?:${YEAR}\\s*的?|(?<z>20\\d\\d)\\s?)?`;

const quarter = rule(
  `(?<![\\d.前头])${YEAR_BEFORE}(?:第?\\s*(?<q>[一二三四1-4])\\s*季度?|(?<f>首|末)季度?|Q(?<n>[1-4])(?:季度)?|(?<o>[1-4])Q)(?![个個])`,
  ({ groups }) => {
    const number =
      groups.f === '首' ? 1 : groups.f === '末' ? 4 : chineseNumber(groups.q ?? groups.n ?? groups.o ?? '');
    return { kind: 'fields', year: yearOf(groups), quarter: number };
  },
);
const half = rule(`${YEAR_BEFORE}(?<h>[上下前后後])半年`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  half: /[上前]/.test(groups.h ?? '') ? 1 : 2,
}));
/** "前三季度", "2022年前11个月": the first of the year. */
const head = rule(
  `${YEAR_BEFORE}[前头頭]\\s*(?<c>${NUMBER})\\s*(?<u>[个個]?季度?|[个個]?月)(?![前以之])`,
  ({ groups }): Expression | null => {
    const unit = groups.u?.includes('季') ? 'quarter' : 'month';
    const count = chineseNumber(groups.c ?? '');
    return count > (unit === 'month' ? 12 : 4)
      ? null
      : { kind: 'fields', year: yearOf(groups), head: { unit, count } };
  },
);

const UNITS: readonly [RegExp, CalendarUnit][] = [
  [/半年/, 'half'],
  [/年/, 'year'],
  [/季/, 'quarter'],
  [/月/, 'month'],
  [/周|週|星期|礼拜|禮拜/, 'week'],
];

function unitOf(word = ''): CalendarUnit {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'day';
}

const turned = rule(
  `(?<t>${TURN})[个個]?(?<u>周末|週末|周(?:之内)?|週|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|月|季度?|半年|年度)(?![一二三四五六日天]$)`,
  ({ groups }) => {
    const unit = /末$/.test(groups.u ?? '') ? 'weekend' : unitOf(groups.u);
    return { kind: 'shifted', unit, by: TURNS[groups.t ?? ''] ?? 0 };
  },
);

function countedUnitOf(word = ''): CountedUnit {
  return word.includes('工作日') ? 'business_day' : unitOf(word);
}

const COUNTED_UNIT =
  '(?<u>[个個]?工作日|天|日(?!本)|周|週|[个個]?星期|[个個]?礼拜|[个個]月|[个個]?季度|年|[个個]半年)';
const PAST = '(?:最近|近|过去|過去|过往|前|上|此前|以往)';
const COMING = '(?:未来|未來|今后|今後|接下来|往后|后|後|下|将来)';

function rolling(groups: Groups, ahead: boolean): Expression {
  const count = /[几幾]/.test(groups.c ?? '') ? 3 : chineseNumber(groups.c ?? '');
  return { kind: 'rolling', unit: countedUnitOf(groups.u), count, ahead };
}

/** "比去年早近一个月": a month is how much earlier, not which. */
function isDifference({ source, start }: Found): boolean {
  return /[早晚快慢前迟遲长長短]$/.test(source.text.slice(Math.max(0, start - 1), start));
}

const ROLLING_END = '(?!份|[底初末前]|中(?![国國]))';
const rollings: readonly Reader[] = [
  rule(`${PAST}的?这?\\s*(?<c>${CHINESE_COUNT})\\s*${COUNTED_UNIT}${ROLLING_END}`, (found) =>
    isDifference(found) ? null : rolling(found.groups, false),
  ),
  rule(`${COMING}的?这?\\s*(?<c>${CHINESE_COUNT})\\s*${COUNTED_UNIT}${ROLLING_END}`, ({ groups }) =>
    rolling(groups, true),
  ),
  rule('(?:最近|近|过去|過去)\\s*半年', (found) =>
    isDifference(found) ? null : { kind: 'rolling', unit: 'month', count: 6, ahead: false },
  ),
];

const ago = rule(
  `(?<![\\d第])(?<c>${CHINESE_COUNT})\\s*${COUNTED_UNIT}(?:以|之)?(?<s>前|后|後)`,
  ({ groups, source, start }): Expression | null => {
    const ahead = groups.s !== '前';
    if (
      /^(?:\d{3}|0)/.test(groups.c ?? '') ||
      /[近过過第年月]$/.test(source.text.slice(Math.max(0, start - 1), start))
    )
      return null;
    if (groups.u === '月' || groups.u === '日') return null;
    return {
      kind: 'distance',
      steps: [
        {
          unit: countedUnitOf(groups.u),
          count: /[几幾]/.test(groups.c ?? '') ? 3 : chineseNumber(groups.c ?? ''),
        },
      ],
      ahead,
    };
  },
);

const yearPart = rule(
  `(?:${YEAR}年?|(?<![大近\\d一二三四五六七八九十几幾多整])(?<t>年))(?<p>初|中(?![国國])|底|末)(?![级級])`,
  ({ groups }): Expression => {
    const name: PartName = groups.p === '初' ? 'start' : groups.p === '中' ? 'middle' : 'end';
    return {
      kind: 'part',
      part: name,
      of: { kind: 'fields', year: groups.t ? { shift: 0 } : yearOf(groups) },
    };
  },
);

const readWhole: Reader = remembered(
  longest([readGregorianDay, quarter, half, head, turned, readRarePeriod]),
);

/** "9月上旬", "上个月底"; "三季度末", "上半年末", "九十年代初", "二十世纪中叶": thirds of what is longer than a month. */
const part = suffixed(
  readWhole,
  `的?(?<p>上中旬|中下旬|上旬|中旬|下旬|(?!${LUNAR_DAY})初|中[期叶]|中(?![国國学學心旬央])|底|末|上半月|下半月)(?![级級])`,
  (of, { p = '' }) => {
    const name = isMonth(of) ? PARTS[p] : isLonger(of) ? LONG_PARTS[p] : undefined;
    return name ? { kind: 'part', part: name, of } : null;
  },
);

function isMonth(of: Expression): boolean {
  return of.kind === 'fields'
    ? of.month !== undefined && of.day === undefined
    : of.kind === 'shifted' && of.unit === 'month';
}

function isLonger(of: Expression): boolean {
  if (of.kind === 'shifted') return of.unit === 'quarter' || of.unit === 'half';
  return of.kind === 'years' || (of.kind === 'fields' && (of.quarter ?? of.half) !== undefined);
}

/** "月初", "月底" alone: of the running month. */
const runningMonthPart = rule(
  '月(?<p>初|中旬|底|末)(?<=(?:^|[^\\u4e00-\\u9fff\\d]|[争爭在到至于於自从從将將保])月..?)',
  ({ groups }) => ({
    kind: 'part',
    part: PARTS[groups.p ?? ''] ?? 'end',
    of: { kind: 'shifted', unit: 'month', by: 0 },
  }),
);
const halfMonth = rule('(?<h>[上下])半(?<u>月|周|週)', ({ groups }) => ({
  kind: 'part',
  part: groups.h === '上' ? 'first_half' : 'second_half',
  of: { kind: 'shifted', unit: unitOf(groups.u), by: 0 },
}));

/** "十月的第一周", "2021年的第三个月", "8月的最后一个星期一", "去年的前10天". */
const nth = suffixed(
  readWhole,
  `的?(?:(?<l>最[后後])|第|(?<f>前|[头頭]))\\s*(?<n>${NUMBER})\\s*[个個]?(?:(?<w>(?:星期|礼拜|周|週)[一二三四五六日天])|(?<u>周|週|星期|月|天))`,
  (of, groups): Expression | null => {
    const number = chineseNumber(groups.n ?? '');
    const count = groups.l || groups.f ? number : 1;
    const n = groups.l ? -number : groups.f ? 1 : number;
    if (groups.w) {
      const day = groups.w.slice(-1);
      const weekday = /[日天]/.test(day) ? 7 : chineseNumber(day);
      return { kind: 'ordinal', unit: 'weekday', weekday, n, count: 1, of };
    }
    const unit = unitOf(groups.u);
    return unit === 'day' || unit === 'week' || unit === 'month'
      ? { kind: 'ordinal', unit, n, count, of }
      : null;
  },
);

const weekOfDay = suffixed(readGregorianDay, '(?:所在)?(?:的|那|当)(?:那)?(?:一)?周', (of) => ({
  kind: 'week_of',
  of,
}));

/** Everything that can stand on one side of a Chinese range. */
export const readChinesePeriod: Reader = remembered(
  longest([readWhole, ...rollings, ago, yearPart, part, runningMonthPart, halfMonth, nth, weekOfDay]),
);
