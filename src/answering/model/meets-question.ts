import type { Gazetteer } from '../../language/places.ts';
import type { Understanding } from '../../retrieval/understanding.ts';
import { bears } from '../asked-figure.ts';
import { readMeaning } from '../sentence-meaning.ts';
import type { VerifiedSentence } from '../verification/verify-sentence.ts';

/**
 * True where verified sentences have a thing of the kind that the question asks for (a sum, a number, a date, a name), or it asks for
 * none: true sentences that leave it out are no answer, and the documents' own words, which passed the gate, have it.
 */
export function meetsQuestion(
  sentences: readonly VerifiedSentence[],
  { askedFor, standalone }: Understanding,
  gazetteer: Gazetteer,
): boolean {
  if (askedFor.length === 0) return true;
  return sentences.some(({ text, citations }) => {
    const meaning = readMeaning(text, citations[0]?.published ?? null, gazetteer, []);
    const sentence = { ...meaning, span: { start: 0, end: text.length } };
    return askedFor.some((asked) => bears(sentence, asked, standalone));
  });
}
