import type { GraphSettings, Neighbour, VectorCalls, VectorCounts } from './vector-calls.ts';
import { InvalidLabelError } from './vector-errors.ts';
import { packLabels, packQuery, packVectors, vectorsPerMessage } from './vector-packing.ts';
import { fromWireError } from './vector-worker-errors.ts';
import { WorkerClient } from './worker-client.ts';
import { siblingModule, startWorker } from './worker-launch.ts';

/**
 * Chosen by measurement on 10,000 passages of 600 characters as the built-in embedder makes them (1,024 dimensions),
 * asked with twelve words: recall@10 .97 at 1,600 vectors a second and 1.4 ms a search. With `m` 16 it is .95, and with
 * `efSearch` 128 another .02 less: few words share few features with a passage, so that the graph leads there badly.
 */
const DEFAULTS = { m: 24, efConstruction: 100, efSearch: 256 };

/** A thread that waits to hold vectors. It keeps no program alive; one that is not used is closed. */
export type VectorThread = WorkerClient<VectorCalls>;

/** Starts a thread ahead of the index it is for: it takes some 150 ms to start, in which there is other work to do. */
export function startVectorThread(): VectorThread {
  return new WorkerClient(startWorker(siblingModule('hnsw-worker', import.meta.url)), fromWireError);
}

export interface NewIndexOptions extends Partial<Omit<GraphSettings, 'dimension'>> {
  /** Numbers in a vector. */
  readonly dimension: number;
}

export interface SavedIndexOptions {
  /** What the embedder gives; an index of another dimension is refused. Left out, the index's own is taken. */
  readonly dimension?: number;
  readonly efSearch?: number;
  /** Started before and not in use yet; left out, one is started. */
  readonly thread?: VectorThread | undefined;
}

/** Restricts a search to these labels. */
export interface LabelFilter {
  readonly labels: Iterable<number>;
}

/**
 * Vectors under labels and the nearest of them, over hnswlib, on a thread of its own: adding 5,000 vectors takes seconds,
 * and the main thread must answer meanwhile.
 *
 * Vectors are scaled to length 1 and compared by inner product, so a score is the cosine similarity: 1 the same
 * direction, higher is better. Vectors of another dimension, with NaN or without direction are refused with
 * InvalidVectorError. Labels are the caller's, as a rule the row ids of passages; a label added again is replaced. Give
 * equal texts one vector: a few hundred equal ones make an island in the graph that a search may not get out of. Where
 * the thread fails, every call rejects with VectorWorkerError. `HnswVectorStore` is the same as a store of LangChain's.
 */
export class VectorIndex {
  readonly #worker: VectorThread;
  /** Settled once the graph is there; every call waits for it, and rejects as it does. */
  readonly #settings: Promise<GraphSettings>;

  /** An empty index; with `savedIn`, what was saved in that folder (`VectorIndex.load` waits until it is read). */
  constructor(options: NewIndexOptions | (SavedIndexOptions & { readonly savedIn: string })) {
    this.#worker = ('thread' in options && options.thread) || startVectorThread();
    this.#settings = 'savedIn' in options ? this.#read(options.savedIn, options) : this.#create(options);
    this.#settings.catch(() => undefined); // reported by the first call
  }

  /**
   * Opens an index that `save` saved. Rejects with DamagedIndexError where it is missing, changed in any byte or of
   * another dimension than `options.dimension`.
   */
  static async load(folder: string, options: SavedIndexOptions = {}): Promise<VectorIndex> {
    const index = new VectorIndex({ ...options, savedIn: folder });
    await index.ready();
    return index;
  }

  /** Resolves once a saved index is read; rejects as `load` does, having closed the index. */
  async ready(): Promise<void> {
    try {
      await this.#settings;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /**
   * Adds vectors under labels, as many.
   *
   * Rejects with InvalidLabelError before anything is added, with InvalidVectorError when it comes to such a vector: those
   * before it may then be in the index. The error counts vectors from `first`.
   */
  async add(labels: readonly number[], vectors: readonly number[][], first = 0): Promise<void> {
    if (vectors.length !== labels.length) {
      throw new InvalidLabelError(`${vectors.length} vectors were given ${labels.length} labels.`);
    }
    const { dimension } = await this.#settings;
    const packedLabels = packLabels(labels);
    const step = vectorsPerMessage(dimension);
    for (let i = 0; i < vectors.length; i += step) {
      const rows = packVectors(vectors.slice(i, i + step), dimension, first + i);
      const input = { labels: packedLabels.slice(i, i + step), vectors: rows };
      await this.#worker.call('add', input, [rows.buffer]);
    }
  }

  /** Hides vectors from searches. Unknown labels are passed over. See `compact` for the room they leave. */
  async remove(labels: Iterable<number>): Promise<void> {
    await this.#settings;
    await this.#worker.call('remove', { labels: packLabels(labels) });
  }

  /**
   * The labels of the `k` nearest vectors with their cosine similarity, best first; fewer where there are fewer, none for
   * a `k` below 1. Answered between batches while vectors are being added.
   */
  async nearest(query: ArrayLike<number>, k: number, filter?: LabelFilter): Promise<Neighbour[]> {
    const { dimension } = await this.#settings;
    const only = filter ? packLabels(filter.labels) : null;
    return this.#worker.call('nearest', { query: packQuery(query, dimension), k: Math.floor(k), only });
  }

  /** How many vectors can be found, and how many deleted ones still take room: above a fifth or so, `compact`. */
  async counts(): Promise<VectorCounts> {
    await this.#settings;
    return this.#worker.call('counts', null);
  }

  /** Rebuilds the graph without deleted vectors, at the speed of adding; nothing is embedded again. Searches go on. */
  async compact(): Promise<void> {
    await this.#settings;
    await this.#worker.call('compact', null);
  }

  /**
   * Saves everything added so far into a fresh folder and proves it by reading it back. Swap a pointer to it afterwards
   * (`swapPointer`): a run that is killed leaves the old index in use. Rejects with FileWriteError.
   */
  async save(folder: string): Promise<void> {
    await this.#settings;
    await this.#worker.call('save', { folder });
  }

  /**
   * Ends the thread; what was not saved is lost and pending calls reject. A program that has nothing left to do ends
   * without it, but one that calls `process.exit` while calls are pending must close first, or the library aborts it.
   */
  async close(): Promise<void> {
    await this.#worker.close();
  }

  #create(options: NewIndexOptions): Promise<GraphSettings> {
    const { m, efConstruction, efSearch } = { ...DEFAULTS, ...options };
    return this.#worker.call('create', { dimension: options.dimension, m, efConstruction, efSearch });
  }

  #read(folder: string, options: SavedIndexOptions): Promise<GraphSettings> {
    const { dimension = null, efSearch = DEFAULTS.efSearch } = options;
    return this.#worker.call('load', { folder, dimension, efSearch });
  }
}
