import type { Passage } from '../corpus/passage.ts';
import type { Embedder } from '../indexing/embedders/embedder.ts';
import type { SearchIndex } from '../indexing/generations/search-index.ts';
import type { ServerRanking } from '../indexing/server-vectors/server-ranking.ts';
import { type AspectConcept, conceptsOf } from './concepts.ts';
import { fuseRanks } from './rank-fusion.ts';
import { type PassageSignals, readSignals, scorePassage } from './ranking.ts';
import type { Understanding } from './understanding.ts';

/** A passage with what spoke for it; higher scores are better, and compare within one question only. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly score: number;
  readonly signals: PassageSignals;
}

const FUSION_WEIGHTS = { lexical: 1, builtin: 1, server: 1 } as const;
/** Passages taken from each of the rankings before they are fused. */
const CANDIDATES = 100;
/** Of the fused ones, how many are weighed by place, period and stage. */
const WEIGHED = 80;
/** How many passages a question gets. */
const RETURNED = 24;

/**
 * Finds the passages a question may be answered from: candidates by words and meaning (BM25) and by vectors, fused by
 * rank, then weighed by how they agree with the question's places, period and stage. `DeskRetriever` is the same as a
 * retriever of LangChain's.
 */
export class PassageRanker {
  readonly #index: SearchIndex;
  readonly #embedder: Embedder;
  readonly #server: ServerRanking | null;

  /** `server` adds the ranking of a model of meaning, where there is one. */
  constructor(index: SearchIndex, embedder: Embedder, server: ServerRanking | null = null) {
    this.#index = index;
    this.#embedder = embedder;
    this.#server = server;
  }

  /** The passages for a question, best first, at most 24; none for an empty index. */
  async rank(understanding: Understanding): Promise<RankedPassage[]> {
    const concepts = conceptsOf(understanding);
    const labels = await this.#candidates(understanding, concepts);
    const ranked = labels
      .map(({ item: label, score: fused }) => {
        const signals = readSignals(label, fused, concepts, this.#index.lexical);
        return { label, signals, score: scorePassage(signals) };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, RETURNED);
    const passages = this.#index.store.passages(ranked.map(({ label }) => label));
    return ranked.flatMap(({ signals, score }, at) => {
      const passage = passages[at];
      return passage ? [{ passage, score, signals }] : [];
    });
  }

  async #candidates({ standalone }: Understanding, concepts: readonly AspectConcept[]) {
    const meant = this.#server?.nearest(standalone, CANDIDATES); // the server works while we do
    const vector = await this.#embedder.embedQuery(standalone);
    const near = this.#index.vectors.nearest(vector, CANDIDATES);
    const named = this.#index.lexical.search(concepts, CANDIDATES);
    return fuseRanks([
      { items: named.map(({ label }) => label), weight: FUSION_WEIGHTS.lexical },
      { items: (await near).map(({ label }) => label), weight: FUSION_WEIGHTS.builtin },
      { items: (await meant) ?? [], weight: FUSION_WEIGHTS.server },
    ]).slice(0, WEIGHED);
  }
}
