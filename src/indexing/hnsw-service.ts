import { setImmediate as nextTurn } from 'node:timers/promises';
import { loadGraph, saveGraph } from './hnsw-file.ts';
import { HnswGraph } from './hnsw-graph.ts';
import type { GraphSettings, VectorCalls, VectorCounts } from './vector-calls.ts';
import type { CallAnswers } from './worker-server.ts';

/** Milliseconds of work after which waiting calls get their turn: what a search waits at most while vectors are added. */
const SLICE = 15;

/**
 * The calls of the vector worker over one graph.
 *
 * Whatever changes or saves the graph runs one after the other, in the order asked; a search does not wait for its turn
 * among them but is answered between two slices of work, on the graph as it then is.
 */
export class HnswService implements CallAnswers<VectorCalls> {
  #held: HnswGraph | null = null;
  #lastTask: Promise<unknown> = Promise.resolve();

  async create(settings: GraphSettings): Promise<GraphSettings> {
    this.#held = HnswGraph.create(settings);
    return settings;
  }

  async load({ folder, dimension, efSearch }: VectorCalls['load']['input']): Promise<GraphSettings> {
    this.#held = await loadGraph(folder, dimension, efSearch);
    return this.#held.settings;
  }

  add({ labels, vectors }: VectorCalls['add']['input']): Promise<null> {
    return this.#inTurn(async (graph) => {
      const { dimension } = graph.settings;
      await inSlices(labels, (label, i) => {
        graph.add(label, vectors.subarray(i * dimension, (i + 1) * dimension));
      });
      return null;
    });
  }

  remove({ labels }: VectorCalls['remove']['input']): Promise<null> {
    return this.#inTurn(async (graph) => {
      for (const label of labels) graph.remove(label);
      return null;
    });
  }

  async nearest({
    query,
    k,
    only,
  }: VectorCalls['nearest']['input']): Promise<VectorCalls['nearest']['output']> {
    return this.#graph().nearest(query, k, only && new Set(only));
  }

  async counts(): Promise<VectorCounts> {
    return { live: this.#graph().live, deleted: this.#graph().deletedLabels.size };
  }

  /** Builds the graph anew from its live vectors; until it is done, searches use the old one. */
  compact(): Promise<null> {
    return this.#inTurn(async (graph) => {
      const fresh = HnswGraph.create(graph.settings, graph.live);
      await inSlices(graph.liveLabels(), (label) => fresh.add(label, graph.vectorOf(label)));
      this.#held = fresh;
      return null;
    });
  }

  save({ folder }: VectorCalls['save']['input']): Promise<null> {
    return this.#inTurn(async (graph) => {
      await saveGraph(graph, folder);
      return null;
    });
  }

  #graph(): HnswGraph {
    if (!this.#held) throw new Error('No graph was created or loaded yet.');
    return this.#held;
  }

  #inTurn<T>(task: (graph: HnswGraph) => Promise<T>): Promise<T> {
    const result = this.#lastTask.then(() => task(this.#graph()));
    this.#lastTask = result.catch(() => undefined);
    return result;
  }
}

/** Works through the items, giving way to whatever else waits after each slice of time. */
async function inSlices(items: ArrayLike<number>, work: (item: number, i: number) => void): Promise<void> {
  let started = performance.now();
  for (let i = 0; i < items.length; i++) {
    work(items[i] as number, i);
    if (performance.now() - started < SLICE) continue;
    await nextTurn();
    started = performance.now();
  }
}
