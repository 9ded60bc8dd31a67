import { setImmediate as nextTurn } from 'node:timers/promises';
import { WordMemory } from '../../language/terms.ts';
import type { Embedder, EmbedderIdentity, EmbedOptions } from './embedder.ts';
import { hashFeatures } from './hashed-features.ts';
import { createRarity, type Rarity } from './rarity.ts';
import { unitVector } from './unit-vector.ts';

export interface HashedEmbeddingsOptions {
  /** Numbers in a vector, 64–8192; 1,024 unless told. */
  readonly dimension?: number;
}

/**
 * Raise this whenever the vector of a text changes: with the weights, the lists of common words or the way terms are
 * read. Vectors of an older version are then seen to be older. A test computes a fingerprint of all three and says so
 * when it was forgotten; a program that starts has no time for it.
 */
export const HASHED_RULES = 'v2';

const DEFAULT_DIMENSION = 1024;
const DIMENSION_RANGE = { least: 64, most: 8192 } as const;
/** Passages embedded before other work gets its turn: some 15 ms. */
const PASSAGES_A_TURN = 32;

/**
 * The embedder that needs no model: signed feature hashing of words and parts of words.
 *
 * Each feature adds its weight to one dimension, with a sign from its hash, so that collisions cancel on average
 * (Weinberger and others, "Feature Hashing for Large Scale Multitask Learning", ICML 2009). It knows spelling, not
 * meaning: inflections and slips of the pen are near each other, synonyms and translations are not. The same text gives
 * the same numbers in every run on every machine. A text without a word gives the unit vector of the last dimension,
 * which no feature uses, so that it is at right angles to every text that has one. Never fails, save for an aborted
 * signal. README.md here has the measurements behind the default dimension.
 */
export class HashedEmbeddings implements Embedder {
  readonly identity: EmbedderIdentity;
  readonly #rarity: Rarity;
  readonly #sums: Float64Array;
  readonly #words = new WordMemory();

  /** Throws RangeError for a dimension outside 64–8192 or not whole. */
  constructor(options: HashedEmbeddingsOptions = {}) {
    const dimension = checkDimension(options.dimension ?? DEFAULT_DIMENSION);
    this.#rarity = createRarity();
    this.#sums = new Float64Array(dimension);
    this.identity = { name: 'builtin', model: 'hashed-v1', dimension, rules: HASHED_RULES };
  }

  async embedDocuments(passages: string[], options: EmbedOptions = {}): Promise<number[][]> {
    const vectors: number[][] = [];
    for (const passage of passages) {
      if (vectors.length % PASSAGES_A_TURN === PASSAGES_A_TURN - 1) await nextTurn();
      options.signal?.throwIfAborted();
      vectors.push(this.#embed(passage));
    }
    return vectors;
  }

  async embedQuery(question: string, options: EmbedOptions = {}): Promise<number[]> {
    options.signal?.throwIfAborted();
    return this.#embed(question);
  }

  #embed(text: string): number[] {
    const sums = this.#sums.fill(0);
    const reserved = sums.length - 1;
    const sink = (hash: number, weight: number) => {
      const index = (hash >>> 1) % reserved;
      sums[index] = (sums[index] as number) + (hash & 1 ? weight : -weight);
    };
    hashFeatures(text, this.#rarity, sink, this.#words);
    return unitVector(sums) ?? wordlessVector(sums.length);
  }
}

function wordlessVector(dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0);
  vector[dimension - 1] = 1;
  return vector;
}

function checkDimension(dimension: number): number {
  const { least, most } = DIMENSION_RANGE;
  if (Number.isInteger(dimension) && dimension >= least && dimension <= most) return dimension;
  throw new RangeError(
    `The dimension of the built-in embedder must be a whole number from ${least} to ${most}, not ${dimension}.`,
  );
}
