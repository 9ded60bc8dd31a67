import { isStopWord } from '../../language/stop-words.ts';
import { readTerms } from '../../language/terms.ts';

/** The words of a text that say something, as the indexes know them, each once. */
export function contentWords(text: string): string[] {
  const terms = readTerms(text).filter(
    ({ term, start, end }) => /\p{L}/u.test(term) && !isStopWord(term) && !isStopWord(text.slice(start, end)),
  );
  return [...new Set(terms.map(({ term }) => term))];
}
