import type { Expression, Year } from '../expression.ts';
import type { Groups, Reader } from '../reader.ts';
import { longest, needing, rule } from '../reader.ts';
import { keys, LUNAR_DAY, YEAR, yearOf } from './days.ts';
import { chineseNumber, MONTH_NUMBER } from './numerals.ts';
import { LUNAR_FEASTS, LUNAR_MONTHS } from './words.ts';

const CALENDAR = '(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)\\s*的?';
const NAMED = `[${Object.keys(LUNAR_MONTHS).join('')}]`;
const MONTH = `(?<l>[闰閏])?(?<m>${NAMED}|${MONTH_NUMBER})月`;
const DAY = `(?<d>${LUNAR_DAY}|三十|[二廿]十?[一二三四五六七八九]?|十[一二三四五六七八九]?|\\d{1,2}(?=[日号號]))[日号號]?`;
const THEN_YEAR = `(?:${YEAR}\\s*的?)?`;

function lunar(groups: Groups): Expression {
  const { m = '', d } = groups;
  const day = d === undefined ? null : dayOf(d);
  return {
    kind: 'lunar',
    year: yearOf(groups),
    month: LUNAR_MONTHS[m] ?? chineseNumber(m),
    leap: groups.l !== undefined,
    ...(day === null ? {} : { days: [day, day] }),
  };
}

/** 廿 may stand for 二 or for 二十: 廿三, 廿十三. */
function dayOf(words: string): number {
  return chineseNumber(words.replace('廿十', '廿'));
}

/** "农历2015年十月初一", "2015年农历十月", "农历八月十五": the name of the calendar makes every month a lunar one. */
const named: readonly Reader[] = [
  rule(`${CALENDAR}${THEN_YEAR}${MONTH}(?:${DAY})?`, ({ groups }) => lunar(groups)),
  rule(`${YEAR}\\s*的?${CALENDAR}${MONTH}(?:${DAY})?`, ({ groups }) => lunar(groups)),
];

/** Days counted 初一 … 初十, leap months and the months 正月 and 腊月 are lunar without saying so. */
const unnamed: readonly Reader[] = [
  rule(
    `(?<![\\d第年])${THEN_YEAR}(?<l>[闰閏])?(?<m>${NAMED}|${MONTH_NUMBER})月(?<d>${LUNAR_DAY})`,
    ({ groups }) => lunar(groups),
  ),
  rule(`${THEN_YEAR}(?<l>[闰閏])(?<m>${MONTH_NUMBER})月(?:${DAY})?`, ({ groups }) => lunar(groups)),
  rule(
    `(?<![修改订訂校更端纠糾公年])${THEN_YEAR}(?<l>[闰閏])?(?<m>[正腊臘])月(?:${DAY})?(?!初)`,
    ({ groups }) => lunar(groups),
  ),
];

/** "2022年春节", "除夕", "大年初三"; the days of 春节 are the seven of the holiday. */
const feast = rule(
  `(?<!年)${THEN_YEAR}(?<f>${keys(LUNAR_FEASTS)})(?:假期|期间|期間)?(?![联聯]欢|晚会)`,
  ({ groups }) => feastOf(groups.f ?? '', yearOf(groups)),
);
const newYearDay = rule(`(?<!年)${THEN_YEAR}大年(?<d>${LUNAR_DAY})`, ({ groups }) => {
  const day = chineseNumber(groups.d ?? '');
  return { kind: 'lunar', year: yearOf(groups), month: 1, days: [day, day] };
});

function feastOf(name: string, year: Year | undefined): Expression | null {
  const feast = LUNAR_FEASTS[name];
  if (!feast) return null;
  const [month, first, last] = feast;
  return { kind: 'lunar', year, month, days: [first, last] };
}

const LUNAR_WORDS = new RegExp(`[历曆闰閏]|月初|[正腊臘]月|大年|${keys(LUNAR_FEASTS)}`);

/** Days and months of the lunar calendar, and the feasts that are counted by it. */
export const readLunarDay: Reader = needing(LUNAR_WORDS, longest([...named, ...unnamed, feast, newYearDay]));
