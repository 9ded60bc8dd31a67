import { LRUCache } from 'lru-cache';
import { DeskError } from '../../errors.ts';
import { TimeLimitError, withTimeLimit } from '../../models/time-limit.ts';
import type { Neighbour } from '../vector-calls.ts';
import type { ServerVectors } from './open-server-vectors.ts';

export interface ServerRankingOptions {
  /** A sentence for whoever runs the desk: the server fails, or answers again. */
  readonly onNotice: (text: string) => void;
  /** For the vector of a question; 3,000 ms unless told. */
  readonly timeLimitMs?: number;
  /** Milliseconds since any start; the machine's unless given. */
  readonly clock?: () => number;
}

const TIME_LIMIT_MS = 3_000;
/** Failures in a row after which the server is left alone: one may be a slow moment. */
const PATIENCE = 3;
/** Milliseconds for which it is left alone then: a question need not wait for what fails anyway. */
const PAUSE_MS = 30_000;
/** Questions whose vectors are remembered: people ask again, and a chat asks with what it carries. A megabyte or four. */
const REMEMBERED = 500;

/**
 * The passages nearest to a question by the vectors of a server. A server that does not answer in time costs its ranking and
 * nothing else: a notice says so, once until it answers again.
 */
export class ServerRanking {
  readonly #vectors: ServerVectors;
  readonly #options: ServerRankingOptions;
  readonly #clock: () => number;
  readonly #remembered = new LRUCache<string, number[]>({ max: REMEMBERED });
  /** In a row. */
  #failures = 0;
  /** On `#clock`. */
  #pausedUntil = 0;

  constructor(vectors: ServerVectors, options: ServerRankingOptions) {
    this.#vectors = vectors;
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
  }

  /** At most `k` passages, best first; none where the server gives no vector for the question. */
  async nearest(question: string, k: number): Promise<readonly Neighbour[]> {
    const vector = this.#remembered.get(question) ?? (await this.#ask(question));
    return vector === null ? [] : this.#vectors.vectors.nearest(vector, k);
  }

  /** Ends the thread of the vectors. */
  close(): Promise<void> {
    return this.#vectors.vectors.close();
  }

  async #ask(question: string): Promise<number[] | null> {
    if (this.#failures >= PATIENCE && this.#clock() < this.#pausedUntil) return null;
    try {
      const { timeLimitMs = TIME_LIMIT_MS } = this.#options;
      const vector = await withTimeLimit(timeLimitMs, undefined, (signal) =>
        this.#vectors.embedder.embedQuery(question, { signal }),
      );
      this.#remembered.set(question, vector);
      this.#noteAnswer();
      return vector;
    } catch (error) {
      this.#noteFailure(error);
      return null;
    }
  }

  #noteAnswer(): void {
    if (this.#failures > 0) this.#options.onNotice(`${this.#name} answers again.`);
    this.#failures = 0;
  }

  #noteFailure(error: unknown): void {
    const reason = reasonOf(error);
    if (this.#failures === 0)
      this.#options.onNotice(`Answers come without the ranking by ${this.#name}. ${reason}`);
    this.#failures++;
    this.#pausedUntil = this.#clock() + PAUSE_MS;
  }

  get #name(): string {
    return this.#vectors.embedder.identity.model;
  }
}

/** Throws on what is not about the server. */
function reasonOf(error: unknown): string {
  if (error instanceof TimeLimitError)
    return `The embedding server gave no answer within ${error.limitMs} ms.`;
  if (error instanceof DeskError) return `${error.message} ${error.remedy}`;
  throw error;
}
