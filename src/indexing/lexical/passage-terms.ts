import type { Passage } from '../../corpus/passage.ts';
import { indexTerms, type WordMemory } from '../../language/terms.ts';
import { meaningTerms, type PassageMeaning } from './meaning-terms.ts';

/**
 * Everything a passage is found by, with how often each occurs: the terms of its words; once each those of its document's title, which
 * says what a passage is about when the passage itself does not; and the terms of its meaning.
 */
export function passageTerms(
  passage: Passage,
  meaning: PassageMeaning,
  words?: WordMemory,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  const count = (term: string) => frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  for (const { term } of indexTerms(passage.pageContent, words)) count(term);
  for (const term of new Set(indexTerms(passage.metadata.title, words).map((t) => t.term))) count(term);
  for (const term of meaningTerms(meaning)) count(term);
  return frequencies;
}
