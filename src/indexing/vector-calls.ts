/** How a graph is built and searched. */
export interface GraphSettings {
  /** Numbers in a vector. */
  readonly dimension: number;
  /** Links a vector keeps in the graph, 2–100: more find more and cost memory (8 bytes each) and time. */
  readonly m: number;
  /** Candidates weighed when a vector is linked in, at least `m`: more build a better graph, more slowly. */
  readonly efConstruction: number;
  /** Candidates kept during a search: more find more, more slowly. */
  readonly efSearch: number;
}

export interface VectorCounts {
  /** Vectors that a search can find. */
  readonly live: number;
  /** Removed ones that still take room in the graph. */
  readonly deleted: number;
}

/** A vector found, by its label, with its cosine similarity to the query: 1 the same direction, 0 none, −1 opposite. */
export interface Neighbour {
  readonly label: number;
  readonly score: number;
}

/** What the worker that holds the vectors can be asked. Vectors are rows of one array, each of length 1. */
export interface VectorCalls {
  create: { input: GraphSettings; output: GraphSettings };
  /** A dimension of null takes what the folder holds. */
  load: {
    input: { folder: string; dimension: number | null; efSearch: number };
    output: GraphSettings;
  };
  add: { input: { labels: Uint32Array; vectors: Float32Array }; output: null };
  remove: { input: { labels: Uint32Array }; output: null };
  /** `only` restricts the search to these labels. */
  nearest: { input: { query: Float32Array; k: number; only: Uint32Array | null }; output: Neighbour[] };
  counts: { input: null; output: VectorCounts };
  compact: { input: null; output: null };
  save: { input: { folder: string }; output: null };
}
