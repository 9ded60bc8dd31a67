import type { SearchIndex } from '../indexing/generations/search-index.ts';
import { placeWordings } from '../indexing/lexical/meaning-terms.ts';
import type { Place } from '../language/meaning.ts';
import { placeName } from '../language/places/relations.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { isFavourable } from './agreement.ts';
import type { Evidence, EvidenceSources } from './evidence.ts';
import { citationOf, type ExtractiveAnswer } from './extractive-answer.ts';
import { ANSWER_PHRASES } from './wording/phrases.ts';

/** Share of the question's words the nearest sentence must have to be worth showing beside "the corpus does not say". */
const WORTH_SHOWING = 0.3;

/**
 * What is said when nothing held answers the question: that it does not, what there is on the place asked about, and
 * the nearest sentence with its citation, so that the reader sees what was found instead. `evidence` is all that was
 * weighed, best first.
 */
export function composeAbstention(
  understanding: Understanding,
  evidence: readonly Evidence[],
  { index, gazetteer }: EvidenceSources,
): ExtractiveAnswer {
  const phrases = ANSWER_PHRASES[understanding.language];
  const held = understanding.places.map((place) => {
    const documents = documentsOn(place, index);
    const name = placeName(gazetteer, place, understanding.language);
    return documents > 0 ? phrases.heldForPlace(name, documents) : phrases.nothingForPlace(name);
  });
  const nearest = nearestOf(evidence, understanding);
  const citations = nearest ? [citationOf(nearest, 1)] : [];
  const shown = citations.map(({ quote }) => `${phrases.nearest} “${quote}” [1]`);
  return { text: [[phrases.notHeld, ...held].join(' '), ...shown].join('\n'), citations };
}

/** The best sentence on the place asked about; without a place, the best that shares some of the question's words, if it has any. */
function nearestOf(evidence: readonly Evidence[], { places, words }: Understanding): Evidence | null {
  if (places.length > 0) return evidence.find(({ place }) => isFavourable(place)) ?? null;
  if (words.length === 0) return null;
  return evidence.find((one) => one.words >= WORTH_SHOWING) ?? null;
}

function documentsOn(place: Place, index: SearchIndex): number {
  const labels = placeWordings(place).flatMap(({ term }) => index.lexical.labelsWith(term));
  return index.store.documentsOf(labels);
}
