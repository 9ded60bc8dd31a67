import type { Reader } from '../reader.ts';
import { longest, rule } from '../reader.ts';
import { chineseNumber } from './numerals.ts';

const NUMBER = '\\d{1,2}|二?十[一二三四五六七八九]?';
const CENTURY = `(?:(?<c>${NUMBER})|(?<w>上[个個]?|本|这[个個]?))世[纪紀]`;

/** First year of a century, counted as people do: the 21st begins in 2000. */
function firstYear({ c, w }: { c?: string | undefined; w?: string | undefined }): number {
  if (c !== undefined) return (chineseNumber(c) - 1) * 100;
  return w?.startsWith('上') ? 1900 : 2000;
}

/** "20世纪80年代", "上世纪90年代", "九十年代"; tens of 30 and more without a century are the last one's. */
const decade = rule(
  `(?<![\\d一二三四五六七八九])(?:${CENTURY})?(?<d>[1-9]0|[二三四五六七八九]?十)年代`,
  ({ groups }) => {
    const tens = chineseNumber(groups.d ?? '');
    const isNamed = (groups.c ?? groups.w) !== undefined;
    const from = (isNamed ? firstYear(groups) : tens > 20 ? 1900 : 2000) + tens;
    return { kind: 'years', from, to: from + 9 };
  },
);

/** "21世纪", "上世纪"; not in the names of the newspaper, the Maritime Silk Road and the like. */
const century = rule(`(?<![\\d一二三四五六七八九第])${CENTURY}(?![经經海教商华華大广廣新])`, ({ groups }) => {
  const from = firstYear(groups);
  return from < 0 ? null : { kind: 'years', from, to: from + 99 };
});

/**
 * "十四五期间": China's five-year plans, without a gap since the third of 1966. Only with a word for time: the plan's name
 * alone is also what a project belongs to. https://en.wikipedia.org/wiki/Five-year_plans_of_China
 */
const plan = rule(
  '(?<![第\\d一二三四五六七八九十])(?<n>十?[一二三四五六七八九]|十)五["”]?(?:规划|規劃|计划|計劃)?(?:期间|期間|时期|時期|以来|以來)',
  ({ groups }) => {
    const number = chineseNumber(groups.n ?? '');
    if (number < 3) return null;
    const from = 1966 + 5 * (number - 3);
    return { kind: 'years', from, to: from + 4 };
  },
);

/** What a text with any of them holds. */
export const LONG_PERIOD = /年代|世[纪紀]|五["”]?(?:规划|規劃|计划|計劃)?[期时時以]/;

/** Decades, centuries and the times of five-year plans. */
export const readLongPeriod: Reader = longest([decade, century, plan]);
