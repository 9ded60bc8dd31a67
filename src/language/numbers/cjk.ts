import { type Numeral, readDigits } from './digits.ts';
import { CJK_UNITS, HAN_DIGITS, HANGUL_NUMERALS } from './words.ts';

const TEN_THOUSAND = 1e4;
const MORE =
  /[多余餘来來](?=[十百千万萬亿億]*[个個家项項元名人份户戶宗座处處条條万萬亿億美欧港])|여(?=\s?(?:[개건곳명만억조]))/y;
const HANGUL_WORD =
  /[한두세네다여일아열스][섯곱덟홉한두세네다여일아무]*[섯곱덟홉]?(?=\s?(?:개|건|곳|명)(?!월|년))/y;
/** Units that belong to the word behind them: 90万千瓦 is 900,000 kilowatts; 3조각, 5만큼. */
const NO_UNIT = /千[瓦米克伏安卡焦帕赫升]|百[帕分]|조[각사건직항]|만큼|천연/y;

interface Sum {
  total: number;
  section: number;
  digit: number | null;
  biggest: number;
  units: number;
  digits: number;
}

/**
 * Reads a Chinese or Korean numeral that starts at `at`: 十五, 一百二十亿, 120亿, 2亿5000万, 3.5万亿, 1억 2천만, 二〇二二.
 * Null where there is none. Two digits side by side (七八个: "seven or eight") are no number.
 */
export function readCjkNumeral(text: string, at: number): Numeral | null {
  const sum: Sum = {
    total: 0,
    section: 0,
    digit: null,
    biggest: Number.POSITIVE_INFINITY,
    units: 0,
    digits: 0,
  };
  let lead: number | null = null;
  let over = false;
  let end = at;
  for (let next = piece(text, at, sum); next !== null; next = piece(text, end, sum)) {
    if (lead === null) lead = sum.digit;
    end = next;
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    if (more !== null) {
      over = true;
      end += more[0].length;
    }
  }
  if (end === at || (sum.units === 0 && sum.digits === 2)) return null;
  const value = sum.total + sum.section + (sum.digit ?? 0);
  const simple = lead !== null && lead > 0 && sum.digits === 1;
  const bare = sum.digits === 0 && text[at] !== '十';
  return simple
    ? { raw: lead ?? 0, scale: value / (lead ?? 1), end, over, bare }
    : { raw: value, scale: 1, end, over, bare };
}

/** Reads 두 개, 열두 건: the numeral alone, where a counter follows. */
export function readHangulNumeral(text: string, at: number): Numeral | null {
  HANGUL_WORD.lastIndex = at;
  const word = HANGUL_WORD.exec(text)?.[0];
  const value = word === undefined ? undefined : HANGUL_NUMERALS.get(word);
  if (word === undefined || value === undefined) return null;
  return { raw: value, scale: 1, end: at + word.length, over: false };
}

/** Takes one digit, group of digits or unit into the sum; returns the offset behind it, or null where the numeral ends. */
function piece(text: string, at: number, sum: Sum): number | null {
  const char = text[at] ?? '';
  const unit = CJK_UNITS.get(char);
  if (unit !== undefined) return startsOtherWord(text, at) ? null : addUnit(sum, unit, at);
  const han = HAN_DIGITS.get(char);
  if (han !== undefined) return addHanDigit(sum, han, at);
  return addDigits(text, at, sum);
}

function startsOtherWord(text: string, at: number): boolean {
  NO_UNIT.lastIndex = at;
  return NO_UNIT.test(text);
}

function addHanDigit(sum: Sum, value: number, at: number): number {
  const before = sum.digit ?? 0;
  sum.digit = before * 10 + value;
  if (value > 0 || sum.units === 0) sum.digits += 1;
  return at + 1;
}

function addUnit(sum: Sum, unit: number, at: number): number {
  const counted = sum.digit ?? (sum.section === 0 && (sum.total === 0 || unit < TEN_THOUSAND) ? 1 : 0);
  if (unit < TEN_THOUSAND) {
    sum.section += (sum.digit ?? 1) * unit;
  } else if (unit > sum.biggest) {
    sum.total = (sum.total + sum.section + (sum.digit ?? 0)) * unit;
    sum.section = 0;
  } else {
    sum.total += (sum.section + counted) * unit;
    sum.section = 0;
  }
  if (unit >= TEN_THOUSAND) sum.biggest = unit;
  sum.digit = null;
  sum.units += 1;
  return at + 1;
}

/** Arabic digits open a numeral or follow a big unit (2亿5000万, 1억 2천만), never a digit. */
function addDigits(text: string, at: number, sum: Sum): number | null {
  const start = sum.units > 0 && text[at] === ' ' && /[만억조]/.test(text[at - 1] ?? '') ? at + 1 : at;
  if (sum.digit !== null || (sum.units > 0 && (sum.section > 0 || sum.total === 0))) return null;
  const digits = readDigits(text, start);
  if (digits === null || (sum.units > 0 && !CJK_UNITS.has(text[digits.end] ?? ''))) return null;
  sum.digit = digits.raw;
  sum.digits += 1;
  return digits.end;
}
