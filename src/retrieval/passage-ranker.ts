import type { Passage } from '../corpus/passage.ts';
import type { Embedder } from '../indexing/embedders/embedder.ts';
import type { SearchIndex } from '../indexing/generations/search-index.ts';
import type { ServerRanking } from '../indexing/server-vectors/server-ranking.ts';
import { type AspectConcept, conceptsOf } from './concepts.ts';
import { fuseRanks } from './rank-fusion.ts';
import { type FoundSignals, nearnessOf, type PassageSignals, readSignals, scorePassage } from './ranking.ts';
import type { Understanding } from './understanding.ts';

/** A passage with what spoke for it; higher scores are better, and compare within one question only. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly score: number;
  readonly signals: PassageSignals;
}

/** A passage on its way, with how the searches found it. */
interface Candidate extends FoundSignals {
  readonly label: number;
}

/**
 * What each ranking counts when they are fused: words and meaning terms, the built-in vectors, those of a server. 0 leaves one out.
 * The server's may lie between 0.5 and 1; at 2 questions by place and time begin to lose (src/indexing/server-vectors/README.md).
 */
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
    const candidates = await this.#candidates(understanding, concepts);
    const ranked = candidates
      .map(({ label, ...found }) => {
        const signals = readSignals(label, found, concepts, this.#index.lexical);
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

  async #candidates({ standalone }: Understanding, concepts: readonly AspectConcept[]): Promise<Candidate[]> {
    const meaning = this.#server?.nearest(standalone, CANDIDATES) ?? []; // the server works while we do
    const vector = await this.#embedder.embedQuery(standalone);
    const near = this.#index.vectors.nearest(vector, CANDIDATES);
    const named = this.#index.lexical.search(concepts, CANDIDATES);
    const meant = await meaning;
    const nearness = nearnessOf(meant);
    const fused = fuseRanks([
      { items: named.map(labelOf), weight: FUSION_WEIGHTS.lexical },
      { items: (await near).map(labelOf), weight: FUSION_WEIGHTS.builtin },
      // A ranking that is not there takes no part, or first place in all the others would not be 1.
      ...(meant.length > 0 ? [{ items: meant.map(labelOf), weight: FUSION_WEIGHTS.server }] : []),
    ]);
    return fused.slice(0, WEIGHED).map(({ item, score }) => ({
      label: item,
      fused: score,
      meaning: nearness.get(item) ?? 0,
    }));
  }
}

function labelOf({ label }: { readonly label: number }): number {
  return label;
}
