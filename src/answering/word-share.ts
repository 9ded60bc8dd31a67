import type { Concept, LexicalIndex } from '../indexing/lexical/lexical-index.ts';
import type { TextMeaning } from './sentence-meaning.ts';

/** A word of the question as it is looked for in sentences. */
export interface WeighedWord {
  /** Wordings with their weights. */
  readonly wordings: ReadonlyMap<string, number>;
  /** How much it counts among the question's words: its own weight times how rare it is in the corpus. */
  readonly weight: number;
}

export function weighWords(words: readonly Concept[], lexical: LexicalIndex): WeighedWord[] {
  return words.map((word) => ({
    wordings: new Map(word.wordings.map(({ term, weight }) => [term, weight])),
    weight: word.weight * lexical.conceptRarity(word),
  }));
}

/** Share of the question's words that any of the texts has, in any wording, by weight: 0 to 1; 1 where there are none. */
export function shareOfWords(words: readonly WeighedWord[], texts: readonly TextMeaning[]): number {
  let asked = 0;
  let named = 0;
  for (const { wordings, weight } of words) {
    asked += weight;
    let strength = 0;
    for (const [term, wording] of wordings) {
      if (wording > strength && texts.some(({ terms }) => terms.has(term))) strength = wording;
    }
    named += weight * Math.sqrt(strength);
  }
  return asked === 0 ? 1 : named / asked;
}
