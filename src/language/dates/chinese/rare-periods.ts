import { anyOf, longest, type Needed, needing, type Reader } from '../reader.ts';
import { keys } from './days.ts';
import { ERA_START, readEra } from './eras.ts';
import { LONG_PERIOD, readLongPeriod } from './long-periods.ts';
import { readLunarDay } from './lunar.ts';
import { readSameTime, SAME_TIME } from './same-time.ts';
import { LUNAR_FEASTS } from './words.ts';

const STARTS = [
  ERA_START,
  '[农農阴陰旧舊夏][历曆]|[闰閏](?=[一二三四五六七八九十]月)|[正腊臘]月|大年(?=[初三])|年三十',
  keys(LUNAR_FEASTS),
  '(?:十[一二三四五六七八九]?|[三四五六七八九])(?=五["”]?[规規计計期时時以])',
  '月(?=[初底末]|中旬)(?<=(?:^|[^\\u4e00-\\u9fff\\d]|[争爭在到至于於自从從将將保])月)',
];

/**
 * Where a date may start that few texts have: eras, the lunar calendar, five-year plans, "月底". Looked for apart, since every
 * further word in the one search for starts slows it down for all texts.
 */
export const RARE_TRIGGER = new RegExp(STARTS.join('|'), 'g');

const HAN = /[\u4e00-\u9fff]/;
const ANY = anyOf(STARTS.map((pattern) => new RegExp(pattern)));

/** Whether `RARE_TRIGGER` finds anything. */
export const HOLDS_RARE: Needed = { test: (text) => HAN.test(text) && ANY.test(text) };

/** What few texts have: eras, lunar days, "去年同期", decades, centuries, plans. */
export const readRarePeriod: Reader = needing(
  anyOf([ANY, /月初[一二三四五六七八九十]/, SAME_TIME, LONG_PERIOD]),
  longest([readEra, readLunarDay, readSameTime, readLongPeriod]),
);
