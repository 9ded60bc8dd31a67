import type { LexicalIndex } from '../../src/indexing/lexical/lexical-index.ts';
import { LexicalIndexBuilder } from '../../src/indexing/lexical/lexical-index.ts';
import { createGazetteer } from '../../src/language/places.ts';
import { indexTerms } from '../../src/language/terms.ts';
import { understandQuestion } from '../../src/retrieval/understand-question.ts';
import type { Understanding } from '../../src/retrieval/understanding.ts';

const gazetteer = createGazetteer();

/** A lexical index of texts, under the labels 1, 2, 3 …; words only, no meaning. */
export function wordsOf(...texts: readonly string[]): LexicalIndex {
  const builder = new LexicalIndexBuilder();
  for (const [at, text] of texts.entries()) {
    const frequencies = new Map<string, number>();
    for (const { term } of indexTerms(text)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    builder.add(at + 1, frequencies);
  }
  return builder.build();
}

/** What a question was taken to ask. */
export interface Asked {
  /** The day it is asked; 2026-11-22 unless told. */
  readonly today?: string;
  /** The words of the corpus; none unless told. */
  readonly lexical?: LexicalIndex;
  /** Ids of places the corpus is about; none unless told. */
  readonly heldPlaces?: readonly string[];
}

/** Reads a question with the real readers. */
export function understood(
  question: string,
  { today = '2026-11-22', lexical = wordsOf(), heldPlaces = [] }: Asked = {},
): Understanding {
  return understandQuestion(question, { today, lexical, gazetteer, heldPlaces });
}
