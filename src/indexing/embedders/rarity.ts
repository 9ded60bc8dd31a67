import { lazy } from '../../language/lazy.ts';
import type { Span } from '../../language/span.ts';
import { readTerms } from '../../language/terms.ts';
import { FUNCTION_WORDS, TRADE_WORDS } from './common-words.ts';

/**
 * How much each kind of word counts, 0–1: the place of inverse document frequency.
 *
 * Frequencies counted on the corpus would change with every document, and vectors stored yesterday would no longer be
 * comparable with those of today; so rarity is a fixed prior of three steps. README.md here has what each step is worth.
 * A slope by word length on top gained nothing. The lowest step is not 0, so that a text of function words alone still
 * has a vector of its own.
 */
export const RARITY = { function: 0.05, trade: 0.6, other: 1 } as const;

/** The weight of a term as `readTerms` gives it. */
export type Rarity = (term: string) => number;

/**
 * Rarity by the lists of common words. Terms are compared, so that "projects", "Project" and "project" are one. Of a
 * listed word only the term of the whole word is lowered, not terms of its parts.
 */
export function createRarity(): Rarity {
  const spelt = lazy(() => listedWeights((word) => !HAN.test(word)));
  const han = lazy(() => listedWeights((word) => HAN.test(word)));
  return (term) => (HAN.test(term) ? han : spelt)().get(term) ?? RARITY.other;
}

/** Chinese apart from the rest: cutting it needs a dictionary that an English text need not wait for. */
const HAN = /\p{Script=Han}/u;

function listedWeights(belongs: (word: string) => boolean): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of listedTerms(TRADE_WORDS.filter(belongs))) weights.set(term, RARITY.trade);
  for (const term of listedTerms(FUNCTION_WORDS.filter(belongs))) weights.set(term, RARITY.function);
  return weights;
}

function listedTerms(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    readTerms(word)
      .filter((term) => covers(term, word))
      .map(({ term }) => term),
  );
}

function covers(span: Span, word: string): boolean {
  return span.start === 0 && span.end === word.length;
}
