import { isStopWord } from '../../../src/language/stop-words.ts';
import { expandTerms, indexTerms, readTerms } from '../../../src/language/terms.ts';

/** Wordings below this weight are not looked for. */
const LEAST_WEIGHT = 0.15;

/** The words of `document` that a question would find there, in its own words or in another wording of them. */
export function meeting(question: string, document: string): string[] {
  const terms = readTerms(question);
  const asked = (text: string, term: string) => !isStopWord(text) && !isStopWord(term);
  const own = terms.filter(({ term, start, end }) => asked(question.slice(start, end), term));
  const wordings = expandTerms(question, terms).filter(({ weight }) => weight >= LEAST_WEIGHT);
  const sought = new Set([...own, ...wordings].map(({ term }) => term));
  return indexTerms(document)
    .map(({ term }) => term)
    .filter((term) => sought.has(term) && !isStopWord(term));
}
