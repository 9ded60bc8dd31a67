import { readCjkNumeral, readHangulNumeral } from './numbers/cjk.ts';
import { type Numeral, readDigits } from './numbers/digits.ts';
import { exactProduct } from './numbers/exact.ts';
import { readWordNumeral, scaleAt } from './numbers/spelled.ts';
import { HAN_DIGITS, NUMBER_WORDS } from './numbers/words.ts';
import type { Span } from './span.ts';

/** A number as written, with digits or in words; what it measures is for the caller to find. */
export interface NumberMention extends Span {
  readonly value: number;
  /** Upper end of a range: 3-5 billion, between 3 and 5, 3至5亿. */
  readonly high?: number;
  /** Written with digits; a number in words is otherwise surer to be one of something. */
  readonly digits: boolean;
  /** Said to be more by a word inside it: 20多亿, 百余, 20여. */
  readonly over: boolean;
  /** A unit with no number before it, as in 亿元以上. */
  readonly bare: boolean;
}

interface Reading extends Numeral {
  readonly start: number;
  readonly digits: boolean;
}

/** A digit, a Chinese or Korean numeral, or a whole word, which is then looked up: far cheaper than a list of all words. */
const START =
  /(?<!\d|\d\.)\d|[零〇一二两兩三四五六七八九十百千万萬亿億]|(?<!\p{L})(?:[A-Za-z]+|[А-Яа-яЁё]+)|(?<![가-힣])[한두세네다여일아열스]/gu;
const ORDINAL =
  /(?:st|nd|rd|th)(?![a-z])|-(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)(?![a-z])|[- ](?:thirds?|quarters|(?:four|fif|six|seven|eigh|nin|ten)ths?)(?![a-z-])|-?(?:й|я|е|го|му)(?![а-яё])/iy;
const CJK_AFTER = /[多余餘]?[十百千万萬亿億십백천만억조]|[多余餘여]/y;
const VAGUE = /[数數几幾][十百千万萬]*$/;
const ONLY_UNITS = /^[十百千万萬亿億]+$/;
const DASH = /^ ?[-–—~～〜] ?$/;
const TO = /^(?: to | до |至|到)$/;
const AND = /^(?: and | и |与|和)$/;
const BETWEEN = /(?:between |между |介于)$/i;

/**
 * Reads every number of a text, in digits or in English, Russian, Chinese or Korean words, with its scale word
 * ("94.753 billion", "120亿", "1,9 трлн", "half a billion") and ranges. Ordinals are left out. Offsets point into the
 * text as given; full-width digits count as digits. Any Unicode in, never throws.
 */
export function readNumbers(text: string): NumberMention[] {
  const folded = foldDigits(text);
  const readings: Reading[] = [];
  START.lastIndex = 0;
  for (let hit = START.exec(folded); hit !== null; hit = START.exec(folded)) {
    if (hit[0].length > 1 && !NUMBER_WORDS.has(hit[0].toLowerCase())) continue;
    const reading = readAt(folded, hit.index);
    if (reading !== null) readings.push(reading);
    START.lastIndex = Math.max(reading?.end ?? 0, hit.index + hit[0].length);
  }
  return joinRanges(folded, readings);
}

/** Full-width digits and points as ASCII, every other character kept, so that offsets hold. */
function foldDigits(text: string): string {
  return text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function readAt(text: string, start: number): Reading | null {
  const first = text[start] ?? '';
  if (/(?:^|[\s$€£¥])\.$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  const digits = first >= '0' && first <= '9';
  const numeral = digits ? readFromDigits(text, start) : readFromWords(text, start, first);
  if (numeral === null || !Number.isFinite(numeral.raw * numeral.scale)) return null;
  ORDINAL.lastIndex = numeral.end;
  return ORDINAL.test(text) ? null : { ...numeral, start, digits };
}

function readFromDigits(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at);
  if (digits === null) return null;
  CJK_AFTER.lastIndex = digits.end;
  if (CJK_AFTER.test(text)) return readCjkNumeral(text, at) ?? digits;
  const scale = scaleAt(text, digits.end);
  if (scale === null) return digits;
  const scaled = { ...digits, scale: scale.factor, end: scale.end };
  return withSmallerScale(text, scaled) ?? scaled;
}

/** Adds what follows under a smaller scale: "1 млрд 200 млн", "1 billion 200 million"; null where nothing does. */
function withSmallerScale(text: string, scaled: Numeral): Numeral | null {
  if (!/^\s\d/.test(text.slice(scaled.end, scaled.end + 2))) return null;
  const digits = readDigits(text, scaled.end + 1);
  const scale = digits === null ? null : scaleAt(text, digits.end);
  if (digits === null || scale === null || digits.raw * scale.factor >= scaled.scale) return null;
  const value = exactProduct(scaled.raw, scaled.scale) + exactProduct(digits.raw, scale.factor);
  return { raw: value, scale: 1, end: scale.end, over: false };
}

function readFromWords(text: string, at: number, first: string): Numeral | null {
  if (/\p{Script=Hangul}/u.test(first)) return readHangulNumeral(text, at);
  if (!/\p{Script=Han}/u.test(first)) return readWordNumeral(text, at);
  return HAN_DIGITS.has(text[at - 1] ?? '') ? null : readHanNumeral(text, at);
}

/** 数十亿 and 几百个 ("tens", "hundreds") are no numbers; 上百亿 is over ten billion. */
function readHanNumeral(text: string, at: number): Numeral | null {
  const numeral = readCjkNumeral(text, at);
  if (numeral === null || !ONLY_UNITS.test(text.slice(at, numeral.end))) return numeral;
  if (VAGUE.test(text.slice(Math.max(0, at - 5), at))) return null;
  return text[at - 1] === '上' ? { ...numeral, over: true } : numeral;
}

function joinRanges(text: string, readings: readonly Reading[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let i = 0; i < readings.length; i += 1) {
    const low = readings[i];
    const high = readings[i + 1];
    if (low === undefined) break;
    const scale = high === undefined ? null : rangeScale(text, low, high);
    if (high === undefined || scale === null) {
      mentions.push(mention(low, exactProduct(low.raw, low.scale)));
    } else {
      const value = exactProduct(low.raw, scale);
      mentions.push({ ...mention(low, value), end: high.end, high: exactProduct(high.raw, high.scale) });
      i += 1;
    }
  }
  return mentions;
}

/** The scale of the lower end where two numbers form a range ("3-5 billion": that of the upper end), otherwise null. */
function rangeScale(text: string, low: Reading, high: Reading): number | null {
  if (!connected(text, low, high)) return null;
  const scale = low.scale === 1 ? (low.raw < high.raw ? high.scale : 1) : low.scale;
  return low.raw * scale < high.raw * high.scale ? scale : null;
}

function connected(text: string, low: Reading, high: Reading): boolean {
  const gap = text.slice(low.end, Math.min(high.start, low.end + 8));
  if (low.end + gap.length !== high.start) return false;
  if (DASH.test(gap))
    return (
      !/\d[-–]$/.test(text.slice(0, low.start).slice(-2)) && !/^-\d/.test(text.slice(high.end, high.end + 2))
    );
  return TO.test(gap) || (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, low.start - 8), low.start)));
}

function mention(reading: Reading, value: number): NumberMention {
  const { start, end, digits, over, bare } = reading;
  return { start, end, value, digits, over, bare: bare ?? false };
}
