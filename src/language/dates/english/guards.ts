import type { Found, Source } from '../reader.ts';
import { COUNTED } from './words.ts';

const COUNTED_NEXT = new RegExp(`^(?:[\\s-]+[a-z-]{2,}){0,3}?[\\s-]+${COUNTED}\\b`, 'i');
const COUNTED_AT_ONCE = new RegExp(`^[\\s-]*${COUNTED}\\b`, 'i');
const CLAUSE_END =
  /[.,;:!?()\n]|\b(?:and|were|was|will|is|are|in|at|on|of|by|with|for|to|from|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b|\d/i;

/** True where a figure that ends here counts things: "March 15 new projects", "2022 households". */
export function countsThings({ text }: Source, end: number): boolean {
  const after = text.slice(end, end + 48);
  const stop = CLAUSE_END.exec(after);
  return COUNTED_NEXT.test(stop ? after.slice(0, stop.index) : after);
}

/** True where the very next word is a unit. */
export function hasUnit({ text }: Source, end: number): boolean {
  return COUNTED_AT_ONCE.test(text.slice(end, end + 20));
}

const POINTS_AT_MONTH =
  /\b(?:in|of|since|until|till|during|before|after|by|last|next|early|late|mid|through|this|from|between|and|to|or)[\s-]+(?:the\s+)?$/i;
const MODAL_MAY =
  /^\s+(?:i|we|you|he|she|it|they|the|be|have|has|not|also|well|all|god|this|there|a|an|your|our)\b/i;
const VERB_MARCH = /^\s+(?:on|to|towards?|forward|into|out|of|through|past|off)\b/i;

/**
 * True where "may" and "march" are months: capitalised and not followed by what makes them verbs, or, in small letters,
 * pointed at by a word such as "in". Other names of months always are; short forms need a capital or a pointer.
 */
export function isMonthName({ source, start, groups }: Found): boolean {
  const word = groups.m ?? '';
  const at = source.text.indexOf(word, start);
  const before = source.text.slice(Math.max(0, at - 16), at);
  const after = source.text.slice(at + word.length, at + word.length + 16);
  const lower = word.toLowerCase();
  const pointed = POINTS_AT_MONTH.test(before);
  if (lower === 'may' && MODAL_MAY.test(after)) return false;
  if (lower === 'march' && (/\blong\s+$/i.test(before) || (!pointed && VERB_MARCH.test(after)))) return false;
  const capital = word !== lower;
  // "Han Jun", "Jan Novak": short forms are names of people too.
  if (source.role === 'published' && /^(?:jan|jun|mar|aug)$/.test(lower)) return pointed && capital;
  if (capital && lower !== 'mar') return true;
  if (/^(?:may|mar(?:ch)?|jan|dec|sep|apr)$/.test(lower)) {
    return pointed || (source.role === 'asked' && lower !== 'may' && /^\s*(?:[-~?.,!]|$)/.test(after));
  }
  return true;
}

const NOT_A_YEAR_BEFORE =
  /(?:[$£€¥#№+×]|\b(?:rmb|usd|cny|eur|no|nos|number|over|about|around|nearly|almost|than|least|most|total|of\s+about|some|approximately|roughly|reached|reaching|model|room|route|highway|x|phase)\.?)\s*$/i;
const POINTS_AT_YEAR =
  /\b(?:in|of|since|until|till|during|before|after|by|year|years|through|from|between|and|to|early|late|mid|for|or|vs|versus|than|on)[\s-]+(?:the\s+)?$/i;

const HAN_OR_HANGUL = /[\u4e00-\u9fff\uac00-\ud7af]/;

/** True where four digits alone are a year: 1949–2100, no amount before, nothing counted after. */
export function isBareYear({ source, start, end }: Found): boolean {
  const year = Number(source.text.slice(start, end));
  const before = source.text.slice(Math.max(0, start - 20), start);
  const pointed = POINTS_AT_YEAR.test(before);
  if (year < 1949 || year > 2100 || (NOT_A_YEAR_BEFORE.test(before) && !pointed)) return false;
  if (
    HAN_OR_HANGUL.test(
      source.text
        .slice(end, end + 8)
        .trimStart()
        .slice(0, 1),
    ) ||
    HAN_OR_HANGUL.test(before.slice(-1))
  ) {
    return false; // the grammar of that language decides
  }
  if (/\d{3}\s$/.test(before) || hasUnit(source, end) || /\btotal(?:\s+of|\s*:)?\s*$/i.test(before))
    return false;
  if (/\bthan\s+$/i.test(before) && !/\b(?:later|earlier|sooner|greater)\s+than\s+$/i.test(before))
    return false;
  return pointed || (year >= 1990 && year <= 2060 && !countsThings(source, end));
}

/** True for words of a coming date near by: "in 3 weeks" is a date only then. */
export function looksAhead({ source, start }: Found): boolean {
  const before = source.text.slice(Math.max(0, start - 90), start);
  return /\b(?:will|shall|going to|plan(?:s|ned)?|expect(?:s|ed)?|scheduled|due)\b|'ll\b/i.test(before);
}
