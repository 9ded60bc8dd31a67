const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  元: 1,

  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A count or an ordinal under a hundred, in figures or Chinese numerals. */
export const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九])';
/** 1–12 before 月; 正月 and 腊月 are months of the lunar calendar, see `lunar.ts` here. */
export const MONTH_NUMBER = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** 1–31 before 日 or 号. */
export const DAY_NUMBER =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|初[一二三四五六七八九十]|[一二三四五六七八九])';
/** A stated year before 年: 2022, 22, 二〇二二, 两千零四; three figures only before a month and a day. */
export const YEAR_NUMBER =
  '(?:1\\d{3}|(?<!\\d)\\d{3}(?=年\\d{1,2}月\\d)|[一二三四五六七八九][零〇○一二三四五六七八九]{2}(?=年[一二三四五六七八九十]{1,2}月)|20\\d\\d|(?<!\\d)\\d\\d|[一二][零〇○一二三四五六七八九]{3}|[零〇○一二三四五六七八九]{2}|[两二]千(?:零?[一二三四五六七八九]?十?[一二三四五六七八九]?)?)';

/** Value of a Chinese or Arabic numeral; NaN for anything else. 二〇二二 is read digit by digit, 二十二 by value. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/^初/, '').replace('廿', '二十');
  const [thousands, rest] = plain.split('千');
  if (rest !== undefined)
    return digit(thousands ?? '') * 1000 + (rest === '' ? 0 : chineseNumber(rest.replace(/^[零〇]/, '')));
  const [tens, ones] = plain.split('十');
  if (ones === undefined) return [...plain].reduce((sum, character) => sum * 10 + digit(character), 0);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

function digit(character: string): number {
  return DIGITS[character] ?? Number.NaN;
}

/** Value of `YEAR_NUMBER`: two digits are a year of this century up to 49, of the last from 50. */
export function chineseYear(text: string): number {
  const value = chineseNumber(text);
  if (value >= 100 || /千/.test(text)) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}
