import type { Found } from '../reader.ts';

const POINTS_AT_DAY = /\b(?:on|since|from|before|after|until|till|by|between|and|to|through)\s+$/i;
const POINTS_AT_MONTH = /\b(?:in|during)\s+$/i;
const GOES_ON = /^(?:\s*[-~:]|\s*,?\s*(?:19|20)\d\d|\s+(?:to|until|till|through|and)\s+\d)/i;

/**
 * True where "sept 22" means September 2022, not 22 September.
 *
 * Staff write both. In a question a month and two digits, with nothing but a space between, are a month and a year when
 * the digits can be a year of this century up to the running one, and either "in" stands before or the month is
 * shortened with no word that points at a day. So "sept 22" and "in September 22" are September 2022, while "on sept
 * 22", "22 sept", "sept 22nd", "September 22", "Mon sept 22" and every date in a document are days.
 */
export function meansYear({ groups, source, start, end }: Found): boolean {
  const { m = '', d = '' } = groups;
  const year = Number(d);
  if (source.role !== 'asked' || source.shortYear === null || groups.y) return false;
  if (
    !/^\d\d$/.test(d) ||
    year < 10 ||
    year > source.shortYear ||
    GOES_ON.test(source.text.slice(end, end + 12))
  ) {
    return false;
  }
  if (!/^[a-z]+\.?\s+\d\d$/i.test(source.text.slice(start, end))) return false;
  const before = source.text.slice(Math.max(0, start - 9), start);
  return POINTS_AT_MONTH.test(before) || (isShortened(m) && !POINTS_AT_DAY.test(before));
}

function isShortened(month: string): boolean {
  return month.length <= 5 && !/^(?:may|march|april|june|july)$/i.test(month);
}
