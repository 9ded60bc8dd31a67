import { currencyAfter, currencyBefore } from './amounts/currency-at.ts';
import { impliesYuan } from './amounts/implied-yuan.ts';
import { lentCurrency } from './amounts/lent-currency.ts';
import { qualify } from './amounts/qualifiers.ts';
import type { AmountMention } from './meaning.ts';
import { exactProduct } from './numbers/exact.ts';
import { type NumberMention, readNumbers } from './numbers.ts';

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly currency: string;
  readonly number: NumberMention;
}

/** "€2.5m", "$3b": one letter is a scale only behind a currency; elsewhere m is metres, t tons. */
const LETTER_SCALE = /^\s?(k|mm?|b|t|cr)(?![\p{L}\d²³])/iu;
const LETTER_FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  b: 1e9,
  t: 1e12,
  cr: 1e7,
};
const RANGE = /^\s?(?:to|[-–—~～]|至|到|до|에서|부터)\s?$/i;
const BETWEEN = /(?:between|между|介于)\s$/i;
const AND = /^\s(?:and|и)\s$/i;

/**
 * Reads every amount of money of a text: "over RMB 20 billion", "120亿元", "122,85 млрд тенге", "3조 원", "$1.4 bn".
 *
 * Values are whole units (RMB 94.753 billion is 94753000000), currencies ISO 4217; a number without a currency is no
 * amount, but for a Chinese sum in 万 or 亿 where only yuan can be meant (总投资12.5亿) and for one that takes the currency of
 * those before it in the sentence ("23 billion yuan, and 125 billion later"). The span covers number, scale and currency and the qualifying words that touch them ("over", "以上", "or
 * above"), nothing else: "a total of" and "each" stay outside. A range gives `value` and `high`. Any Unicode in, never
 * throws; mentions are sorted and do not overlap.
 */
export function readAmounts(text: string): AmountMention[] {
  return readAmountsAmong(text, readNumbers(text));
}

/** As `readAmounts`, for a caller that has read the numbers of the text already. */
export function readAmountsAmong(text: string, numbers: readonly NumberMention[]): AmountMention[] {
  const amounts = joinRanges(text, numbers)
    .map((sum) => amountOf(text, sum))
    .filter((amount) => amount !== null);
  return withoutOverlaps([...amounts, ...lent(text, numbers, amounts)]);
}

/** The sums that leave their currency to one before them in the sentence. */
function lent(
  text: string,
  numbers: readonly NumberMention[],
  amounts: readonly AmountMention[],
): AmountMention[] {
  if (amounts.length === 0) return [];
  return numbers.flatMap((number) => {
    const currency = lentCurrency(text, number, amounts);
    const amount = currency === null ? null : amountOf(text, { ...number, currency, number });
    return amount === null ? [] : [amount];
  });
}

function withoutOverlaps(amounts: readonly AmountMention[]): AmountMention[] {
  const sorted = [...amounts].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((amount, i) => i === 0 || amount.start >= (sorted[i - 1]?.end ?? 0));
}

function amountOf(text: string, sum: Sum): AmountMention | null {
  const { start, end, qualifier } = qualify(text, sum.start, sum.end);
  if (sum.number.bare && sum.number.value >= 1e4 && qualifier === 'exactly' && !sum.number.over) return null;
  return {
    start,
    end,
    value: sum.value,
    ...(sum.high === undefined ? {} : { high: sum.high }),
    currency: sum.currency,
    qualifier: qualifier === 'exactly' && sum.number.over ? 'over' : qualifier,
  };
}

function sumOf(text: string, number: NumberMention): Sum | null {
  const before = currencyBefore(text, number.start, number.value);
  const letter = before === null ? null : letterScale(text, number);
  const valueEnd = letter?.end ?? number.end;
  const after = currencyAfter(text, valueEnd, number.value);
  const mark =
    mostSpecific(before?.currency, after?.currency) ?? (impliesYuan(text, number) ? 'CNY' : undefined);
  if (mark === undefined) return null;
  const factor = letter?.factor ?? 1;
  return {
    start: number.start - (before?.length ?? 0),
    end: valueEnd + (after?.length ?? 0),
    value: exactProduct(number.value, factor),
    ...(number.high === undefined ? {} : { high: exactProduct(number.high, factor) }),
    currency: mark,
    number,
  };
}

/** "$5 billion Canadian dollars": the word behind says which dollar the sign before meant. */
function mostSpecific(before: string | undefined, after: string | undefined): string | undefined {
  return before === undefined || before === 'USD' ? (after ?? before) : before;
}

function letterScale(text: string, number: NumberMention): { factor: number; end: number } | null {
  const match = LETTER_SCALE.exec(text.slice(number.end, number.end + 4));
  const factor = LETTER_FACTORS[match?.[1]?.toLowerCase() ?? ''];
  return match === null || factor === undefined ? null : { factor, end: number.end + match[0].length };
}

/** Joins "RMB 3 billion to RMB 5 billion", "30亿元至50亿元", "between $1 billion and $2 billion". */
function joinRanges(text: string, numbers: readonly NumberMention[]): Sum[] {
  const joined: Sum[] = [];
  for (const number of numbers) {
    const sum = sumOf(text, number);
    if (sum === null) continue;
    const low = joined.at(-1);
    if (low !== undefined && low.high === undefined && isUpperEnd(text, low, sum)) {
      joined[joined.length - 1] = { ...low, end: sum.end, high: sum.value };
    } else joined.push(sum);
  }
  return joined;
}

function isUpperEnd(text: string, low: Sum, sum: Sum): boolean {
  if (sum.currency !== low.currency || sum.value <= low.value || sum.start - low.end > 6) return false;
  const gap = text.slice(low.end, sum.start);
  return (
    RANGE.test(gap) || (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, low.start - 8), low.start)))
  );
}
