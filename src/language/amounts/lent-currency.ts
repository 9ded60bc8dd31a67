import type { AmountMention } from '../meaning.ts';
import type { NumberMention } from '../numbers.ts';

/** Below this a bare number may be of anything: people, tons, visits. */
const LEAST = 1e8;
const FARTHEST = 240;
const SCALE_WORD = /\p{L}\.?$/u;
const SENTENCE_END = /[.!?](?=\s+[\p{Lu}\d])|[。！？\n]/u;
const FIGURE_ENDS =
  /^\s?(?:[.,;:!?)]|$|(?:altogether|already|in (?:all|total|sum)|each|of (?:it|this|that|them|these|which)|this year|last year|thereof)(?![a-z]))/i;
/** What is counted in billions and is no money. */
const OTHER_THINGS =
  /(?:people|inhabitants|residents|users|visitors|visits|trips|passengers|views|downloads|population of|parcels|shares|cubic|square|tons?|tonnes|barrels|kwh|население|человек|жител[а-яё]+)[^,;]{0,30}$/i;

/**
 * The currency that a number in hundreds of millions or more takes from the sums before it in its sentence: "18 projects
 * take 23 billion yuan, 18 others 125 billion; 23 banks lend 116 billion". Null where those sums are of two currencies,
 * where something else is counted, or where a word follows that may be what is measured.
 */
export function lentCurrency(
  text: string,
  number: NumberMention,
  amounts: readonly AmountMention[],
): string | null {
  if (number.value < LEAST || !SCALE_WORD.test(text.slice(number.start, number.end))) return null;
  if (/[\p{Script=Han}\p{Script=Hangul}]$/u.test(text.slice(number.start, number.end))) return null;
  if (!FIGURE_ENDS.test(text.slice(number.end, number.end + 16))) return null;
  if (OTHER_THINGS.test(text.slice(Math.max(0, number.start - 60), number.start))) return null;
  const lenders = amounts.filter(({ end }) => end <= number.start && isOneSentence(text, end, number.start));
  const currency = lenders[0]?.currency;
  return currency !== undefined && lenders.every((lender) => lender.currency === currency) ? currency : null;
}

function isOneSentence(text: string, from: number, to: number): boolean {
  return to - from <= FARTHEST && !SENTENCE_END.test(text.slice(from, to));
}
