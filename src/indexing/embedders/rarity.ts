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
  const weights = new Map<string, number>();
  for (const term of listedTerms(TRADE_WORDS)) weights.set(term, RARITY.trade);
  for (const term of listedTerms(FUNCTION_WORDS)) weights.set(term, RARITY.function);
  return (term) => weights.get(term) ?? RARITY.other;
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
