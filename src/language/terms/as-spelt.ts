import type { ConceptWording } from './concept-index.ts';
import { foldWord } from './word-form.ts';

/** How strictly two spellings are compared: to the letter, but for the plural, but for any inflection. */
const COMPARED: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.replace(/(?<!s)s$/, ''),
  (word) => word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|e)$/, ''),
];

/**
 * Of wordings that have one stem, those that the question spells: customs and customers, training and trains, authors
 * and authorities are different things though the indexes know each pair by one term.
 *
 * `written` is the word as asked. All wordings come back where it is not one Latin word, or where none is spelt like it
 * (`built` for `build`).
 */
export function asSpelt(wordings: readonly ConceptWording[], written: string): readonly ConceptWording[] {
  if (wordings.length < 2 || !/^\p{Script=Latin}+$/u.test(written)) return wordings;
  const word = foldWord(written);
  for (const compared of COMPARED) {
    const spelt = wordings.filter(({ text }) => compared(foldWord(text)) === compared(word));
    if (spelt.length > 0) return spelt;
  }
  return wordings;
}
