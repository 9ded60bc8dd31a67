import type { Expression, Year } from '../expression.ts';
import { readNumericDay } from '../numeric.ts';
import type { Groups, Reader } from '../reader.ts';
import { longest, remembered, rule } from '../reader.ts';
import { chineseNumber, chineseYear, DAY_NUMBER, MONTH_NUMBER, NUMBER, YEAR_NUMBER } from './numerals.ts';
import { DAY_WORDS, FEASTS, SEASONS, TURNS, YEAR_WORDS } from './words.ts';

/** The keys of a table as an alternation, longest first. */
export const keys = (table: object) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const TURN = `(?:${keys(TURNS)})`;
const STATED = `${YEAR_NUMBER}\\s*年度?`;
/** 达产后年产40万套, 投产后年均: the year of output, none after next. */
const NOT_AFTER = '(?<!产)(?![後后]年[产產均销處处加])';
/** A year said in any way; groups: y. */
export const YEAR = `(?<y>${STATED}|${NOT_AFTER}(?:${keys(YEAR_WORDS)}))`;
/** A year before a month, where 年 may be left out after four digits: "2022 9月". */
const YEAR_OPTIONAL = `(?:${YEAR}\\s*的?|(?<z>20\\d\\d)\\s+|(?<z2>20\\d\\d)(?=十?[一二三四五六七八九十]月))?\\s*`;
/** 初一 … 初十, but not the start of "8月初一批项目". */
export const LUNAR_DAY = '初[一二三四五六七八九十](?![批期个個些次家项項部步轮輪系])';
/** Days counted 初一, 初二 … belong to the lunar calendar. */
const MONTH = `(?<m>${MONTH_NUMBER})\\s*月(?!${LUNAR_DAY})(?:份|分(?!钟))?`;
const NOT_LONGER = '(?<![\\d一二三四五六七八九十百千第]|\\d[.,]|[一二三四五六七八九十元\\d]年)';

/** The year of the groups y or z. */
export function yearOf({ y, z, z2 }: Groups): Year | undefined {
  const bare = z ?? z2;
  if (bare) return { stated: Number(bare) };
  if (y === undefined) return undefined;
  const shift = YEAR_WORDS[y];
  return shift === undefined ? { stated: chineseYear(y.replace(/\s*年度?$/, '')) } : { shift };
}

const monthDay = rule(
  `(?<!\\d|\\d[.,])${YEAR_OPTIONAL}${MONTH}\\s*(?:(?<d>${DAY_NUMBER})\\s*[日号號]|(?<e>三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)(?![个個家亿億万萬余餘多项項年月天]))(?:\\s*[,(]?\\s*(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]\\)?)?`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
    month: chineseNumber(groups.m ?? ''),
    day: chineseNumber(groups.d ?? groups.e ?? ''),
  }),
);

const month = rule(`${NOT_LONGER}${YEAR_OPTIONAL}${MONTH}(?![球亮饼餅薪])`, ({ groups }) => ({
  kind: 'fields',
  year: yearOf(groups),
  month: chineseNumber(groups.m ?? ''),
}));

/** "17日"; "12号" only in questions, as it also numbers buildings and lines. */
const dayOnly = rule(
  `(?<!月\\s*)${NOT_LONGER}(?<d>${DAY_NUMBER})\\s*(?<s>[日号號])(?![内內游遊间間龄齡均产產报報元本线線楼樓院地])`,
  ({ groups, source }) => {
    const digits = /^\d+$/.test(groups.d ?? '');
    if (source.role === 'published' && (groups.s !== '日' || !digits)) return null;
    return { kind: 'fields', day: chineseNumber(groups.d ?? '') };
  },
);

const dayOfMonth = rule(`(?<t>${TURN})[个個]?月(?<d>${DAY_NUMBER})[日号號]`, ({ groups }) => ({
  kind: 'ordinal',
  unit: 'day',
  n: chineseNumber(groups.d ?? ''),
  count: 1,
  of: { kind: 'shifted', unit: 'month', by: TURNS[groups.t ?? ''] ?? 0 },
}));

const dayWord = rule(`(?<w>${keys(DAY_WORDS)})(?!头条)`, ({ groups }) => {
  const by = DAY_WORDS[groups.w ?? ''];
  return by === undefined ? null : { kind: 'shifted', unit: 'day', by };
});

const WEEK = '(?:周|週|星期|礼拜|禮拜)';
const weekday = rule(
  `(?:(?<t>${TURN})[个個]?)?${WEEK}(?<d>[一二三四五六日天])(?![次年个個月期度])`,
  ({ groups, source, start }) => {
    if (!groups.t && /[一每两三半几第]$/.test(source.text.slice(Math.max(0, start - 1), start))) return null;
    const number = /[日天]/.test(groups.d ?? '') ? 7 : chineseNumber(groups.d ?? '');
    return { kind: 'weekday', weekday: number, week: groups.t ? (TURNS[groups.t] ?? 0) : null };
  },
);

const season = rule(
  `${YEAR}的?(?<s>[春夏秋冬])(?:天|季|日|(?![节節晚运運装裝奥奧令训訓耕种種播收粮糧菜虫蟲]))`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
    season: SEASONS[groups.s ?? ''],
  }),
);

const feast = rule(
  `(?:${YEAR}的?)?(?<f>${keys(FEASTS)})(?!期间)?(?:假期|期间)?`,
  ({ groups, source, start }): Expression | null => {
    const days = FEASTS[groups.f ?? ''];
    if (!days || /[第十二三]$/.test(source.text.slice(Math.max(0, start - 1), start))) return null;
    const [inMonth, first, last] = days;
    const at = (day: number): Expression => ({ kind: 'fields', year: yearOf(groups), month: inMonth, day });
    return first === last ? at(first) : { kind: 'range', from: at(first), to: at(last) };
  },
);

/** "2022年", "去年", "二〇二二年"; two digits only where they cannot be a duration. */
const year = rule(
  `${NOT_LONGER}${YEAR}(?![龄齡级級内內以之前后後来來间間多余餘])`,
  ({ groups, source, start, end }) => {
    const words = groups.y ?? '';
    const short = /^(?:\d\d|[零〇○一二三四五六七八九]{2})\s*年/.test(words);
    const before = source.text.slice(Math.max(0, start - 2), start);
    const after = source.text.slice(end, end + 2);
    if (
      short &&
      (/[近过過去约約达達满滿期第了]$/.test(before) ||
        (source.role === 'published' && !/^[春夏秋冬上下前一二三四]/.test(after)))
    )
      return null;
    if (/^(?:当年|當年)$/.test(words) && source.role === 'asked') return null;
    return { kind: 'fields', year: yearOf(groups) };
  },
);
const yearBound = rule(
  `${NOT_LONGER}(?<y>(?:1[5-9]|20)\\d\\d\\s*年|[一二][零〇○一二三四五六七八九]{3}年|(?<!\\d)0\\d\\s*年|去年|今年|明年|前年)(?=[以之前后後来來间間])`,
  ({ groups }) => ({
    kind: 'fields',
    year: yearOf(groups),
  }),
);
/** Four digits without 年: at the start of a range, or where nothing is counted. */
const bareYear = rule(
  '(?<![\\w.,$¥￥]|(?<!(?<![\\d.,])(?:19|20)\\d\\d\\s?)-)(?:19[5-9]\\d|20\\d\\d)(?![\\d%]|[.,]\\d|\\s*[余餘多个個家项項亿億万萬元户戶人名套台吨噸亩畝公平米千吉兆度斤只次]|[a-z])',
  ({ source, start, end }) =>
    source.role === 'asked' ||
    /[从從自至到在于於-]\s*$/.test(source.text.slice(Math.max(0, start - 2), start))
      ? { kind: 'fields', year: { stated: Number(source.text.slice(start, end)) } }
      : null,
);

/** Days, months, years, weekdays, seasons and feasts in Chinese. */
export const readGregorianDay: Reader = remembered(
  longest([
    monthDay,
    month,
    dayOnly,
    dayOfMonth,
    dayWord,
    weekday,
    season,
    feast,
    year,
    yearBound,
    bareYear,
    readNumericDay,
  ]),
);

export const CHINESE_COUNT = `(?:${NUMBER}|[几幾])`;
