import type { Concept } from '../indexing/lexical/lexical-index.ts';
import { periodWordings, placeWordings, stageWordings } from '../indexing/lexical/meaning-terms.ts';
import type { Understanding } from './understanding.ts';

/** Which side of the question a concept stands for; ranking weighs agreement on each differently. */
export type Aspect = 'place' | 'period' | 'stage' | 'word';

export interface AspectConcept extends Concept {
  readonly aspect: Aspect;
}

/**
 * How much each aspect counts among the words of the question when candidates are gathered. A period counts less, since
 * a passage often leaves its date to the document.
 */
const WEIGHTS: Record<Aspect, number> = { place: 1, period: 0.7, stage: 0.6, word: 1 };

/** What the lexical index is asked for: one concept each for places (any of them), period, stages (any) and every word. */
export function conceptsOf(understanding: Understanding): AspectConcept[] {
  const { places, ambiguous, period, stages, words } = understanding;
  const named = [...places, ...ambiguous.flat()];
  const concepts: AspectConcept[] = words.map((word) => ({ ...word, aspect: 'word' }));
  if (named.length > 0) concepts.push(concept('place', named.flatMap(placeWordings)));
  if (period && (period.from || period.to)) concepts.push(concept('period', boundedWordings(period)));
  if (stages.length > 0) concepts.push(concept('stage', stages.flatMap(stageWordings)));
  return concepts;
}

/** News of this trade starts about here; an open side of a period reaches this far and no further. */
const EARLIEST = '1990-01-01';
const LATEST = '2040-12-31';

function boundedWordings({ from, to }: { from: string | null; to: string | null }) {
  return periodWordings(from ?? EARLIEST, to ?? LATEST);
}

function concept(aspect: Aspect, wordings: Concept['wordings']): AspectConcept {
  return { aspect, wordings, weight: WEIGHTS[aspect] };
}
