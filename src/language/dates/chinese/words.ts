import type { PartName } from '../expression.ts';

/** Years counted from the running one. */
export const YEAR_WORDS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
  今年度: 0,
  当年: 0,
  當年: 0,
  这一年: 0,
  明年: 1,
  下一年: 1,
  来年: 1,
  來年: 1,
  后年: 2,
  後年: 2,
};

/** Days counted from today. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  当日: 0,
  當日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  後天: 2,
  大后天: 3,
  大後天: 3,
};

/** 上 and 下 may be doubled: 上上周 is two weeks back. */
export const TURNS: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  上一: -1,
  这: 0,
  這: 0,
  这一: 0,
  本: 0,
  当: 0,
  當: 0,
  今: 0,
  下: 1,
  下一: 1,
  下下: 2,
};

export const PARTS: Readonly<Record<string, PartName>> = {
  上旬: 'xun1',
  中旬: 'xun2',
  下旬: 'xun3',
  初: 'xun1',
  年初: 'start',
  中: 'xun2',
  底: 'xun3',
  末: 'xun3',
  初期: 'xun1',
  末期: 'xun3',
  中期: 'xun2',
  上半月: 'first_half',
  下半月: 'second_half',
  上中旬: 'xun1_2',
  中下旬: 'xun2_3',
};

/** Parts of a quarter, a half-year, a decade, a century. */
export const LONG_PARTS: Readonly<Record<string, PartName>> = {
  初: 'start',
  中期: 'middle',
  中叶: 'middle',
  底: 'end',
  末: 'end',
};

export const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 春: 1, 夏: 2, 秋: 3, 冬: 4 };

/** Feasts of fixed date: month, first day, last day. */
export const FEASTS: Readonly<Record<string, readonly [number, number, number]>> = {
  元旦: [1, 1, 1],
  五一: [5, 1, 1],
  劳动节: [5, 1, 1],
  十一黄金周: [10, 1, 7],
  国庆节: [10, 1, 7],
  國慶節: [10, 1, 7],
  国庆: [10, 1, 7],
};

/** Months of the lunar calendar with names of their own. */
export const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 };

/** Feasts of the lunar calendar: month, first day, last day. Day 0 of the first month is New Year's Eve. */
export const LUNAR_FEASTS: Readonly<Record<string, readonly [number, number, number]>> = {
  春节: [1, 1, 7],
  春節: [1, 1, 7],
  除夕: [1, 0, 0],
  大年三十: [1, 0, 0],
  年三十: [1, 0, 0],
  元宵节: [1, 15, 15],
  元宵節: [1, 15, 15],
  端午: [5, 5, 5],
  端午节: [5, 5, 5],
  端午節: [5, 5, 5],
  七夕: [7, 7, 7],
  中秋: [8, 15, 15],
  中秋节: [8, 15, 15],
  中秋節: [8, 15, 15],
  重阳节: [9, 9, 9],
  重陽節: [9, 9, 9],
  腊八节: [12, 8, 8],
};
