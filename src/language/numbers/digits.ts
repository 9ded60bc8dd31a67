/** What a numeral reader found: the number before its scale, the scale, and the offset behind it. */
export interface Numeral {
  readonly raw: number;
  readonly scale: number;
  readonly end: number;
  /** More than the number by an inner word: 20多亿, 20余个, 20여 개. */
  readonly over: boolean;
  /** A unit with no number before it: 亿元以上, 千亿元. */
  readonly bare?: boolean;
}

/** Digits with no separator in sight, by far the commonest. */
const PLAIN = /\d+(?![\d., \u00a0\u202f\u2009])/y;

/**
 * Digits with separators, most specific first: 1331,7 млрд · 1,331.7 · 1 331,7 (a plain space only where Cyrillic or a
 * money sign follows, so that "May 15 100 projects" stays two numbers) · 1.331.700,5 · 3.14 · 122,85 · 1331,75 га · 15.
 */
const FORMS: readonly (readonly [RegExp, (digits: string) => number])[] = [
  [/\d+,\d+(?=\s?(?:тыс|млн|млрд|трлн|миллион|миллиард|триллион))/y, decimalComma],
  [/\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)/y, decimalPoint],
  [/\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?!\d)/y, decimalComma],
  [/\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)(?=\s?[\u0400-\u04ff€₽₸₴])/y, decimalComma],
  [/\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?![\d.])/y, dottedThousands],
  [/\d{1,3}(?:\.\d{3})+,\d+(?!\d)/y, dottedThousands],
  [/\d+\.\d+/y, decimalPoint],
  [/\d{1,3},\d{1,2}(?!\d|,\d)/y, decimalComma],
  [/\d{4,},\d{1,2}(?!\d|,\d)(?=\s?[\u0400-\u04ff€₽₸₴])/y, decimalComma],
  [/\d+/y, decimalPoint],
];

/** Reads the digits that start at `at`; null where there is none. The scale is 1: scale words are read by the caller. */
export function readDigits(text: string, at: number): Numeral | null {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0];
  if (plain !== undefined) return { raw: Number(plain), scale: 1, end: at + plain.length, over: false };
  for (const [form, parse] of FORMS) {
    form.lastIndex = at;
    const digits = form.exec(text)?.[0];
    if (digits !== undefined) return { raw: parse(digits), scale: 1, end: at + digits.length, over: false };
  }
  return null;
}

function decimalPoint(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function decimalComma(digits: string): number {
  return Number(digits.replace(/\s/g, '').replace(',', '.'));
}

function dottedThousands(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}
