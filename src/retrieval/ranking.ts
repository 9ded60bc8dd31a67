import type { LexicalIndex } from '../indexing/lexical/lexical-index.ts';
import { ANY_DATE, ANY_PLACE } from '../indexing/lexical/meaning-terms.ts';
import type { Neighbour } from '../indexing/vector-calls.ts';
import type { Aspect, AspectConcept } from './concepts.ts';

/** How the searches found a passage. */
export interface FoundSignals {
  /** Reciprocal-rank fusion of the rankings by words and by vectors: 1 is first in all. */
  readonly fused: number;
  /** How near a server's model puts it to the question, as `nearnessOf` says; 0 without a server. */
  readonly meaning: number;
}

/** What speaks for a passage, before its sentences are read. */
export interface PassageSignals extends FoundSignals {
  /** Share of the question's words the passage or its title has, weighed by rarity: 0 to 1. */
  readonly coverage: number;
  /** 1 agrees, 0 silent or not asked, −1 names another. In between: a weaker witness, such as the published date. */
  readonly place: number;
  readonly period: number;
  readonly stage: number;
}

/**
 * What each signal adds to a passage's score. Tuned on test/quality/questions.jsonl alone, one at a time, to the middle
 * of the range in which hit@1 does not change. `meaning` lies in 0.5 to 0.7, measured with multilingual-e5-small
 * over our own questions and those on notes/: less finds fewer paraphrases (src/indexing/server-vectors/README.md).
 */
export const RANKING_WEIGHTS = {
  fused: 1,
  meaning: 0.6,
  coverage: 1,
  place: 0.6,
  period: 0.5,
  stage: 0.2,
} as const;

/** The one scoring function of retrieval: a weighted sum of the signals. */
export function scorePassage(signals: PassageSignals): number {
  return (
    RANKING_WEIGHTS.fused * signals.fused +
    RANKING_WEIGHTS.meaning * signals.meaning +
    RANKING_WEIGHTS.coverage * signals.coverage +
    RANKING_WEIGHTS.place * signals.place +
    RANKING_WEIGHTS.period * signals.period +
    RANKING_WEIGHTS.stage * signals.stage
  );
}

/**
 * How near each passage lies among those a search found: 1 the nearest, 0 the farthest, by its cosine in between. Models differ in
 * the range of their cosines (those of E5 lie between .7 and .9 whatever is asked), so only what sets one passage apart from the
 * others counts.
 */
export function nearnessOf(found: readonly Neighbour[]): ReadonlyMap<number, number> {
  const nearest = found[0]?.score ?? 0;
  const range = nearest - (found.at(-1)?.score ?? 0);
  const nearness = (score: number) => (range > 0 ? 1 - (nearest - score) / range : 0);
  return new Map(found.map(({ label, score }) => [label, nearness(score)]));
}

/** Reads a passage's signals from the lexical index, without reading the passage. */
export function readSignals(
  label: number,
  found: FoundSignals,
  concepts: readonly AspectConcept[],
  lexical: LexicalIndex,
): PassageSignals {
  const strengths = lexical.strengths(label, concepts);
  const strengthOf = (aspect: Aspect) => {
    const at = concepts.findIndex((concept) => concept.aspect === aspect);
    return at < 0 ? null : (strengths[at] ?? 0);
  };
  const agreement = (aspect: Aspect, any: string) => {
    const strength = strengthOf(aspect);
    if (strength === null || strength > 0) return strength ?? 0;
    return lexical.has(label, any) ? -1 : 0;
  };
  return {
    ...found,
    coverage: wordCoverage(concepts, strengths, lexical),
    place: agreement('place', ANY_PLACE),
    period: agreement('period', ANY_DATE),
    stage: strengthOf('stage') ?? 0,
  };
}

/** Share of the word concepts that are named, weighed by how telling each is in this corpus; 0 where none is asked. */
export function wordCoverage(
  concepts: readonly AspectConcept[],
  strengths: readonly number[],
  lexical: LexicalIndex,
): number {
  let named = 0;
  let asked = 0;
  for (const [at, concept] of concepts.entries()) {
    if (concept.aspect !== 'word') continue;
    const rarity = lexical.conceptRarity(concept);
    asked += rarity;
    named += rarity * Math.sqrt(strengths[at] ?? 0);
  }
  return asked === 0 ? 0 : named / asked;
}
