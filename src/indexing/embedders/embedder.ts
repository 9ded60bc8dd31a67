import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/**
 * What a stored vector depends on. The index keeps it and compares it before it is used: vectors of two identities
 * cannot be compared with each other.
 */
export interface EmbedderIdentity {
  readonly name: 'builtin' | 'openai';
  readonly model: string;
  /** Numbers in a vector. */
  readonly dimension: number;
  /** Everything else that changes the vector of a passage: word lists, weights, prefixes. Compared, never parsed. */
  readonly rules: string;
}

export interface EmbedOptions {
  /** Ends the work early; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Turns texts into vectors. Every vector has `identity.dimension` finite numbers and length 1, so that the dot product
 * of two is their cosine; the vector of a text does not depend on what else was embedded before or beside it, so that
 * an index may grow a document at a time.
 */
export interface Embedder extends EmbeddingsInterface {
  readonly identity: EmbedderIdentity;
  /** The vectors of passages, in the order given; none for none. */
  embedDocuments(passages: string[], options?: EmbedOptions): Promise<number[][]>;
  /** The vector of a question, to be compared with those of passages. */
  embedQuery(question: string, options?: EmbedOptions): Promise<number[]>;
}
