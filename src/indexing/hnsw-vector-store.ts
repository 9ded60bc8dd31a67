import { Document, type DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { SaveableVectorStore } from '@langchain/core/vectorstores';
import type { Neighbour, VectorCounts } from './vector-calls.ts';
import { InvalidLabelError } from './vector-errors.ts';
import {
  type LabelFilter,
  type NewIndexOptions,
  type SavedIndexOptions,
  VectorIndex,
} from './vector-index.ts';
import { barePassages, type LabelOptions, labelsOf, type PassageLookup } from './vector-passages.ts';

/** Texts given to the embedder at a time by `addDocuments`. */
const TEXTS_AT_A_TIME = 64;

interface LookupOptions {
  readonly lookup: PassageLookup;
}

export interface HnswVectorStoreOptions extends NewIndexOptions, LookupOptions {}

export interface HnswLoadOptions extends SavedIndexOptions, LookupOptions {}

/**
 * Our vector index as a store of LangChain's, for programs that are built on its stores; our own search goes to
 * `VectorIndex` itself and need not load LangChain.
 *
 * What `VectorIndex` promises holds here: a score is the cosine similarity, higher is better (many LangChain stores give
 * distances), labels are the caller's, and faulty vectors are refused. The documents themselves come from `lookup`.
 */
export class HnswVectorStore extends SaveableVectorStore {
  declare FilterType: LabelFilter;
  readonly #lookup: PassageLookup;
  readonly #index: VectorIndex;

  /** An empty store; with `savedIn`, what was saved in that folder (`HnswVectorStore.load` waits until it is read). */
  constructor(
    embeddings: EmbeddingsInterface,
    options: HnswVectorStoreOptions | (HnswLoadOptions & { readonly savedIn: string }),
  ) {
    super(embeddings, {});
    this.#lookup = options.lookup;
    this.#index = new VectorIndex(options);
  }

  /** Opens an index that `save` saved. Rejects as `VectorIndex.load` does. */
  static override async load(
    folder: string,
    embeddings: EmbeddingsInterface,
    options: HnswLoadOptions = { lookup: barePassages },
  ): Promise<HnswVectorStore> {
    const store = new HnswVectorStore(embeddings, { ...options, savedIn: folder });
    await store.#index.ready();
    return store;
  }

  override _vectorstoreType(): string {
    return 'hnswlib';
  }

  /** Embeds the documents' texts and adds them. Returns their labels as texts. */
  override async addDocuments(documents: DocumentInterface[], options: LabelOptions = {}): Promise<string[]> {
    const labels = labelsOf(documents, options);
    for (let i = 0; i < documents.length; i += TEXTS_AT_A_TIME) {
      const texts = documents.slice(i, i + TEXTS_AT_A_TIME).map((document) => document.pageContent);
      const vectors = await this.embeddings.embedDocuments(texts);
      await this.#index.add(labels.slice(i, i + TEXTS_AT_A_TIME), vectors, i);
    }
    return labels.map(String);
  }

  /**
   * Adds vectors; the documents are read for their labels only, their texts are not kept. Returns the labels as texts.
   * Rejects as `VectorIndex.add` does.
   */
  override async addVectors(
    vectors: number[][],
    documents: DocumentInterface[],
    options: LabelOptions = {},
  ): Promise<string[]> {
    const labels = labelsOf(documents, options);
    await this.#index.add(labels, vectors);
    return labels.map(String);
  }

  /** Hides vectors from searches. Unknown labels are passed over. See `compact` for the room they leave. */
  override async delete({ labels }: { readonly labels: Iterable<number> }): Promise<void> {
    await this.#index.remove(labels);
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
      return [new Document(passage), score];
    });
  }

  /** See `VectorIndex.nearest`. */
  nearest(query: ArrayLike<number>, k: number, filter?: LabelFilter): Promise<Neighbour[]> {
    return this.#index.nearest(query, k, filter);
  }

  /** How many vectors can be found. */
  async count(): Promise<number> {
    return (await this.counts()).live;
  }

  /** See `VectorIndex.counts`. */
  counts(): Promise<VectorCounts> {
    return this.#index.counts();
  }

  /** See `VectorIndex.compact`. */
  compact(): Promise<void> {
    return this.#index.compact();
  }

  /** See `VectorIndex.save`. */
  override save(folder: string): Promise<void> {
    return this.#index.save(folder);
  }

  /** See `VectorIndex.close`. */
  close(): Promise<void> {
    return this.#index.close();
  }
}
