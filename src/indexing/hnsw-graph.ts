import type { HierarchicalNSW } from 'hnswlib-node';
import hnswlib from 'hnswlib-node';
import type { GraphSettings, Neighbour } from './vector-calls.ts';

const FIRST_CAPACITY = 1024;
const GROWTH = 1.5;
/** Fixed, so that the same vectors in the same order make the same graph. */
const SEED = 100;

/**
 * A graph of vectors for nearest-neighbour search (HNSW, Malkov & Yashunin 2016) over hnswlib, which this file alone
 * knows. Everything here is synchronous and belongs on a worker thread: one added vector takes about a millisecond.
 *
 * Vectors must have length 1; the space is the inner product, so that a distance is 1 − cosine and the vectors are
 * stored as they were given (the library's own `cosine` space is the same with a second scaling). Vectors must have
 * been checked before: the library takes NaN without complaint.
 */
export class HnswGraph {
  readonly settings: GraphSettings;
  readonly #index: HierarchicalNSW;
  /** Kept here, because the library does not tell which of its labels are deleted. */
  readonly #deleted: Set<number>;

  private constructor(settings: GraphSettings, index: HierarchicalNSW, deleted: Iterable<number>) {
    this.settings = settings;
    this.#index = index;
    this.#deleted = new Set(deleted);
    index.setEf(settings.efSearch);
  }

  /** An empty graph; it grows as needed. */
  static create(settings: GraphSettings, capacity = FIRST_CAPACITY): HnswGraph {
    const index = new hnswlib.HierarchicalNSW('ip', settings.dimension);
    index.initIndex(Math.max(1, capacity), settings.m, settings.efConstruction, SEED, false);
    return new HnswGraph(settings, index, []);
  }

  /**
   * Reads a graph that `write` has written. The file must be known to be whole and of this dimension: bytes changed in
   * it can end the whole program. Throws where the library notices that it is cut short.
   */
  static read(file: string, settings: GraphSettings, deleted: Iterable<number>): HnswGraph {
    const index = new hnswlib.HierarchicalNSW('ip', settings.dimension);
    index.readIndexSync(file, false);
    return new HnswGraph(settings, index, deleted);
  }

  /** Vectors that a search can find. */
  get live(): number {
    return this.#index.getCurrentCount() - this.#deleted.size;
  }

  get deletedLabels(): ReadonlySet<number> {
    return this.#deleted;
  }

  /**
   * What the file must have at least: a header of 96 bytes and, for each vector, its numbers, 2 m links and their count, its
   * label and the length of its upper links (hnswlib's saveIndex). The upper links themselves come on top.
   */
  get leastFileSize(): number {
    const { dimension, m } = this.settings;
    return 96 + this.#index.getCurrentCount() * (4 * dimension + 4 * (2 * m + 1) + 8 + 4);
  }

  /** The labels of live vectors, in no order that means anything. */
  liveLabels(): number[] {
    return this.#index.getIdsList().filter((label) => !this.#deleted.has(label));
  }

  /** Adds a vector, or replaces the one of that label. */
  add(label: number, vector: ArrayLike<number>): void {
    this.#makeRoom();
    this.#index.addPoint(Array.from(vector), label);
    this.#deleted.delete(label);
  }

  /** Hides a vector from searches; false where there is none of that label. It takes room until the graph is rebuilt. */
  remove(label: number): boolean {
    if (this.#deleted.has(label)) return false;
    try {
      this.#index.markDelete(label);
    } catch {
      return false; // hnswlib throws here for an unknown label, and for nothing else
    }
    this.#deleted.add(label);
    return true;
  }

  /** The stored vector of a live label. Throws for any other. */
  vectorOf(label: number): number[] {
    return this.#index.getPoint(label);
  }

  /** The `k` nearest, best first; fewer where there are fewer. `only` restricts the search to some labels. */
  nearest(query: ArrayLike<number>, k: number, only: ReadonlySet<number> | null = null): Neighbour[] {
    const wanted = Math.min(k, only?.size ?? k, this.live);
    if (!(wanted >= 1)) return [];
    const found = this.#index.searchKnn(
      Array.from(query),
      wanted,
      only ? (label) => only.has(label) : undefined,
    );
    return found.neighbors.map((label, i) => ({ label, score: 1 - (found.distances[i] as number) }));
  }

  /** Writes the graph to a file. Does not notice a full disk or a missing folder, because the library does not tell. */
  write(file: string): void {
    this.#index.writeIndexSync(file);
  }

  #makeRoom(): void {
    const capacity = this.#index.getMaxElements();
    if (this.#index.getCurrentCount() < capacity) return;
    this.#index.resizeIndex(Math.max(FIRST_CAPACITY, Math.ceil(capacity * GROWTH)));
  }
}
