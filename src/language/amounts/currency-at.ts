import { CURRENCIES, type CurrencyForms } from './currencies.ts';

/** A currency found beside a number, with how many characters it takes, blanks included. */
export interface CurrencyMark {
  readonly currency: string;
  readonly length: number;
}

type Rule = readonly [RegExp, string];

const REACH = 30;
const all = (pick: (forms: CurrencyForms) => string | undefined) =>
  CURRENCIES.map(pick)
    .filter((pattern) => pattern !== undefined)
    .join('|');
const leadingOf = (forms: CurrencyForms) =>
  [forms.codes, forms.symbols, forms.leading].filter((pattern) => pattern !== undefined).join('|') ||
  undefined;
const trailingMark = (forms: CurrencyForms) =>
  [forms.codes, forms.symbols].filter((pattern) => pattern !== undefined).join('|') || undefined;

const LEADING = new RegExp(`(?<![A-Za-z$])(?:${all(leadingOf)})(?:\\s?yuan)?\\s{0,2}$`);
const MARK = new RegExp(`^\\s{0,2}[（(]?(?:${all(trailingMark)})(?![A-Za-z])[)）]?(?!\\s?\\d)`);
const WORD = new RegExp(`^[\\s-]{0,2}(?:${all((forms) => forms.words)})(?![a-zа-яё])`, 'iu');
const CASED: readonly Rule[] = rules(leadingOf, '');
const WORDS: readonly Rule[] = rules((forms) => forms.words, 'iu');
/** Cheap looks that spare most numbers the long lists. */
const MAY_LEAD = /(?:[A-Z\p{Sc}币幣biny]|Rs\.?|llars?)\s{0,2}$/u;
const MAY_TRAIL = /^[\s-]{0,2}[（(]?[\p{L}\p{Sc}](?<![个個项項年月家])(?!(?<=日)[^元圆圓])/u;
/** Words that mean a currency only behind a large number: "12 won", "in sum". */
const EVERYDAY = /^[\s-]*(?:won|sums?|dong|pounds?|원|동|불|엔|숨|вон)$/i;

/** Words that lead only a large number: "the yuan 3 years ago". */
const LEADING_WORD = /^(?:yuan|U\.?S\.? dollars?)\s*$/i;

/** The currency code, sign or word that ends right before a number at an offset: "RMB ", "US$", "人民币", "yuan 3bn". */
export function currencyBefore(text: string, at: number, value: number): CurrencyMark | null {
  const window = text.slice(Math.max(0, at - REACH), at);
  if (!MAY_LEAD.test(window)) return null;
  const mark = LEADING.exec(window)?.[0];
  if (mark === undefined || (value < 1000 && LEADING_WORD.test(mark))) return null;
  const currency = codeOf(CASED, mark.replace(/(?<=.)\s?yuan\s*$/, '').trim());
  return currency === null ? null : { currency, length: mark.length };
}

/** The currency that follows an offset. A code followed by a number belongs to that number ("in 2022 RMB 20 billion"). */
export function currencyAfter(text: string, at: number, value: number): CurrencyMark | null {
  const window = text.slice(at, at + REACH);
  if (!MAY_TRAIL.test(window)) return null;
  const word = WORD.exec(window)?.[0];
  if (word !== undefined && !(value < 1000 && EVERYDAY.test(word) && /[a-z]/i.test(word))) {
    const currency = codeOf(WORDS, word.replace(/^[\s-]+/, ''));
    if (currency !== null) return { currency, length: word.length };
  }
  const mark = MARK.exec(window)?.[0];
  if (mark === undefined) return null;
  const currency = codeOf(CASED, mark.replace(/[\s()（）]/g, ''));
  return currency === null ? null : { currency, length: balanced(mark) };
}

function balanced(mark: string): number {
  return /[（(]/.test(mark) === /[)）]/.test(mark) ? mark.length : mark.replace(/[)）]$/, '').length;
}

function codeOf(table: readonly Rule[], word: string): string | null {
  return table.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function rules(pick: (forms: CurrencyForms) => string | undefined, flags: string): Rule[] {
  return CURRENCIES.flatMap((forms) => {
    const pattern = pick(forms);
    return pattern === undefined ? [] : [[new RegExp(`^(?:${pattern})$`, flags), forms.currency] as const];
  });
}
