import type { ConceptWording } from './concept-index.ts';

/** A wording found in a question, and the places in `terms` of everything it covers. */
export interface ConceptMention {
  /** Several where the words have several meanings (`works`: a factory, engineering work). */
  readonly wordings: readonly ConceptWording[];
  readonly covers: readonly number[];
  /** What part of the word they stand for it makes, 0 to 1: less than 1 inside a Korean compound or for a noun behind an adjective. */
  readonly share: number;
}
