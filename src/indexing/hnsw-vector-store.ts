import type { Document, DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { SaveableVectorStore } from '@langchain/core/vectorstores';
import type { GraphSettings, Neighbour, VectorCalls, VectorCounts } from './vector-calls.ts';
import { InvalidLabelError } from './vector-errors.ts';
import { packLabels, packQuery, packVectors, vectorsPerMessage } from './vector-packing.ts';
import { barePassages, type LabelOptions, labelsOf, type PassageLookup } from './vector-passages.ts';
import { fromWireError } from './vector-worker-errors.ts';
import { WorkerClient } from './worker-client.ts';
import { siblingModule, startWorker } from './worker-launch.ts';

/**
 * Chosen by measurement on 10,000 passages of 600 characters as the built-in embedder makes them (1,024 dimensions),
 * asked with twelve words: recall@10 .97 at 1,600 vectors a second and 1.4 ms a search. With `m` 16 it is .95, and with
 * `efSearch` 128 another .02 less: few words share few features with a passage, so that the graph leads there badly.
 */
const DEFAULTS = { m: 24, efConstruction: 100, efSearch: 256 };

/** Texts given to the embedder at a time by `addDocuments`. */
const TEXTS_AT_A_TIME = 64;

export interface HnswVectorStoreOptions extends Partial<Omit<GraphSettings, 'dimension'>> {
  /** Numbers in a vector. */
  readonly dimension: number;
  readonly lookup: PassageLookup;
}

export interface HnswLoadOptions {
  readonly lookup: PassageLookup;
  /** What the embedder gives; an index of another dimension is refused. Left out, the index's own is taken. */
  readonly dimension?: number;
  readonly efSearch?: number;
}

/** Restricts a search to these labels. */
export interface LabelFilter {
  readonly labels: Iterable<number>;
}

/**
 * LangChain's vector store over hnswlib, on a thread of its own: adding 5,000 vectors takes seconds, and the main
 * thread must answer meanwhile.
 *
 * Vectors are scaled to length 1 and compared by inner product, so a score is the cosine similarity: 1 the same
 * direction, higher is better (many LangChain stores give distances). Vectors of another dimension, with NaN or without
 * direction are refused with InvalidVectorError. Labels are the caller's, as a rule the row ids of passages; a label added
 * again is replaced. Give equal texts one vector: a few hundred equal ones make an island in the graph that a search may
 * not get out of. Where the thread fails, every call rejects with VectorWorkerError.
 */
export class HnswVectorStore extends SaveableVectorStore {
  declare FilterType: LabelFilter;
  readonly #lookup: PassageLookup;
  readonly #worker: WorkerClient<VectorCalls>;
  /** Settled once the graph is there; every call waits for it, and rejects as it does. */
  readonly #settings: Promise<GraphSettings>;

  /** An empty store; with `savedIn`, what was saved in that folder (`HnswVectorStore.load` waits until it is read). */
  constructor(
    embeddings: EmbeddingsInterface,
    options: HnswVectorStoreOptions | (HnswLoadOptions & { readonly savedIn: string }),
  ) {
    super(embeddings, {});
    this.#lookup = options.lookup;
    this.#worker = new WorkerClient(
      startWorker(siblingModule('hnsw-worker', import.meta.url)),
      fromWireError,
    );
    this.#settings = 'savedIn' in options ? this.#read(options.savedIn, options) : this.#create(options);
    this.#settings.catch(() => undefined); // reported by the first call
  }

  /**
   * Opens an index that `save` saved. Rejects with DamagedIndexError where it is missing, changed in any byte or of
   * another dimension than `options.dimension`.
   */
  static override async load(
    folder: string,
    embeddings: EmbeddingsInterface,
    options: HnswLoadOptions = { lookup: barePassages },
  ): Promise<HnswVectorStore> {
    const store = new HnswVectorStore(embeddings, { ...options, savedIn: folder });
    try {
      await store.#settings;
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  override _vectorstoreType(): string {
    return 'hnswlib';
  }

  /** Embeds the documents' texts and adds them. Returns their labels as texts. */
  override async addDocuments(documents: DocumentInterface[], options: LabelOptions = {}): Promise<string[]> {
    const labels = labelsOf(documents, options);
    for (let i = 0; i < documents.length; i += TEXTS_AT_A_TIME) {
      const texts = documents.slice(i, i + TEXTS_AT_A_TIME).map((document) => document.pageContent);
      await this.#add(await this.embeddings.embedDocuments(texts), labels.slice(i, i + TEXTS_AT_A_TIME), i);
    }
    return labels.map(String);
  }

  /**
   * Adds vectors; the documents are read for their labels only, their texts are not kept. Returns the labels as texts.
   *
   * Rejects with InvalidLabelError before anything is added, with InvalidVectorError when it comes to such a vector: those
   * before it may then be in the store.
   */
  override async addVectors(
    vectors: number[][],
    documents: DocumentInterface[],
    options: LabelOptions = {},
  ): Promise<string[]> {
    const labels = labelsOf(documents, options);
    await this.#add(vectors, labels, 0);
    return labels.map(String);
  }

  /** Hides vectors from searches. Unknown labels are passed over. See `compact` for the room they leave. */
  override async delete({ labels }: { readonly labels: Iterable<number> }): Promise<void> {
    await this.#settings;
    await this.#worker.call('remove', { labels: packLabels(labels) });
  }

  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: LabelFilter,
  ): Promise<[Document, number][]> {
    const found = await this.nearest(query, k, filter);
    const passages = await this.#lookup.passages(found.map(({ label }) => label));
    return found.map(({ label, score }, i) => {
      const passage = passages[i];
      if (!passage) throw new InvalidLabelError(`The lookup gave no passage for label ${label}.`);
      return [passage, score];
    });
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

  /** How many vectors can be found. */
  async count(): Promise<number> {
    return (await this.counts()).live;
  }

  /** Also how many deleted ones still take room: above a fifth or so, `compact`. */
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
  override async save(folder: string): Promise<void> {
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

  async #add(vectors: readonly number[][], labels: readonly number[], first: number): Promise<void> {
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

  #create(options: HnswVectorStoreOptions): Promise<GraphSettings> {
    const { m, efConstruction, efSearch } = { ...DEFAULTS, ...options };
    return this.#worker.call('create', { dimension: options.dimension, m, efConstruction, efSearch });
  }

  #read(folder: string, options: HnswLoadOptions): Promise<GraphSettings> {
    const { dimension = null, efSearch = DEFAULTS.efSearch } = options;
    return this.#worker.call('load', { folder, dimension, efSearch });
  }
}
