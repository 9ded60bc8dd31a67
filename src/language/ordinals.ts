import { EDITION_NOUNS, NO_EDITION, NO_PHASE, ORDINAL_WORDS, ROMAN_DIGITS } from './ordinals/words.ts';
import type { Span } from './span.ts';

/** Which one of several alike: the second phase of a plant, the fourth edition of a fair. */
export interface OrdinalMention extends Span {
  readonly of: 'phase' | 'edition';
  /** From 1. */
  readonly value: number;
}

const NUMBER_EN = `(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS.en.join('|')})`;
const NUMBER_RU = `(?:\\d{1,3}-?(?:й|я|е|го|ой|м|ю)|[ivx]{1,6}|(?:${ORDINAL_WORDS.ru.join('|')})\\p{Ll}{1,3})`;
const NUMBER_ZH = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const CARDINAL = '(?:(?:\\d{1,2}|one|two|three|four|five|six|i{1,3}|iv|v|vi)\\b|[Ⅰ-Ⅵ])';
/** The words of a name between its number and its noun: "the 14th China–Northeast Asia Expo". */
const NAME_EN = `(?:(?!(?:${NO_EDITION.en})\\b)[\\p{L}’'–-]+\\s+){0,5}?`;
const NAME_RU = `(?:(?!(?:${NO_EDITION.ru})(?!\\p{L}{4}))[\\p{L}-]+\\s+){0,3}?`;
const DIGIT_ZH = '[一二三四五六七八九]';

type Pattern = readonly [of: OrdinalMention['of'], pattern: RegExp];

/** The number is the first group that matched. */
const PATTERNS: readonly Pattern[] = [
  [
    'phase',
    new RegExp(
      `(?<!\\b(?:${NO_PHASE}) )\\b(?:phase|stage)s?[ -](${CARDINAL})|\\b(${NUMBER_EN})[ -](?:phase|stage)\\b`,
      'giu',
    ),
  ],
  // "phases I and II", 一、二期: all but the one beside the noun.
  ['phase', new RegExp(`(?<=\\b(?:phase|stage)s ${CARDINAL}(?:, ${CARDINAL})?,? and )(${CARDINAL})`, 'giu')],
  ['phase', new RegExp(`(?<=\\b(?:phase|stage)s ${CARDINAL}, )(${CARDINAL})`, 'giu')],
  ['phase', new RegExp(`(${DIGIT_ZH})(?=[、和及与]${DIGIT_ZH}期)`, 'gu')],
  [
    'phase',
    new RegExp(
      `(?:第(${NUMBER_ZH})(?:期|阶段|階段)|(?<![\\d一二三四五六七八九十])(${DIGIT_ZH}|[Ⅰ-Ⅵ])期)`,
      'gu',
    ),
  ],
  ['phase', new RegExp(`(?<!\\p{L})(${NUMBER_RU})\\s+(?:очеред|фаз|этап)\\p{Ll}{0,3}`, 'giu')],
  [
    'phase',
    /(\d{1,2})\s?(?:단계|(?:(?<=제\s?\d{1,2}\s?)기(?!\p{L}{2})|기(?=\s?(?:공사|사업|공장|단지|신도시))))/gu,
  ],
  [
    'edition',
    new RegExp(
      `(?<!-)\\b(${NUMBER_EN})\\s+(?!(?:${NO_EDITION.en})\\b)${NAME_EN}(?:${EDITION_NOUNS.en})\\b`,
      'giu',
    ),
  ],
  ['edition', new RegExp(`第(${NUMBER_ZH})[届屆]`, 'gu')],
  [
    'edition',
    new RegExp(`(?<!\\p{L})(${NUMBER_RU})\\s+(?!недел)${NAME_RU}(?:${EDITION_NOUNS.ru})\\p{Ll}{0,4}`, 'giu'),
  ],
  ['edition', /제\s?(\d{1,3})\s?[회차]/gu],
];

/**
 * Reads which phase or which edition a text speaks of, in English, Chinese, Russian and Korean: "phase II", 二期, "the 4th
 * Hunchun Seafood Expo", 第四届. Sorted by position; empty where there is none. Any Unicode in, never throws.
 */
export function readOrdinals(text: string): OrdinalMention[] {
  return PATTERNS.flatMap(([of, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = ordinalOf(match.slice(1).find((group) => group !== undefined) ?? '');
      return value === null ? [] : [{ of, value, start: match.index, end: match.index + match[0].length }];
    }),
  ).sort((a, b) => a.start - b.start);
}

function ordinalOf(written: string): number | null {
  const word = written.normalize('NFKC').toLowerCase();
  const digits = Number.parseInt(word, 10);
  if (digits > 0) return digits;
  const value =
    romanValue(word) ||
    ORDINAL_WORDS.en.indexOf(word) + 1 ||
    ORDINAL_WORDS.cardinals.indexOf(word) + 1 ||
    ORDINAL_WORDS.ru.findIndex((stem) => new RegExp(`^${stem}`, 'u').test(word)) + 1 ||
    chineseValue(word);
  return value > 0 ? value : null;
}

/** "ii" is 2, "ix" 9; 0 for anything else. */
function romanValue(word: string): number {
  const digits = [...word].map((letter) => ROMAN_DIGITS[letter] ?? Number.NaN);
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
  return Number.isNaN(value) ? 0 : value;
}

/** 一 to 九十九; 0 for anything else. */
function chineseValue(word: string): number {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['0', word];
  const digit = (one: string | undefined, empty: number) =>
    one ? '一二三四五六七八九'.indexOf(one) + 1 : empty;
  return word.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
