import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { HnswVectorStore } from '../../src/indexing/hnsw-vector-store.ts';
import { barePassages } from '../../src/indexing/vector-passages.ts';

export interface VectorStoreFigures {
  readonly vectors: number;
  readonly dimension: number;
  readonly addsPerSecond: number;
  /** Longest time the main thread could not answer while vectors were added. */
  readonly longestStallMs: number;
  readonly saveMs: number;
  /** From nothing to the first answer, thread included. */
  readonly loadMs: number;
  readonly searchP50Ms: number;
  readonly searchP95Ms: number;
  /** Share of the ten exact nearest that a search finds. */
  readonly recallAt10: number;
}

/** Builds, saves, loads and searches a store of these vectors, which must have length 1, and measures each step. */
export async function measureVectorStore(
  vectors: number[][],
  queries: number[][],
): Promise<VectorStoreFigures> {
  const dimension = vectors[0]?.length ?? 0;
  const folder = await mkdtemp(join(tmpdir(), 'vector-store-'));
  const labels = vectors.map((_, label) => label);
  const documents = await barePassages.passages(labels);
  const built = new HnswVectorStore(new FakeEmbeddings(), { dimension, lookup: barePassages });
  await built.count();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const addMs = await timed(() => built.addVectors(vectors, documents, { labels }));
  delay.disable();
  const saveMs = await timed(() => built.save(join(folder, 'saved')));
  await built.close();
  const started = performance.now();
  const loaded = await HnswVectorStore.load(join(folder, 'saved'), new FakeEmbeddings(), {
    lookup: barePassages,
  });
  await loaded.nearest(queries[0] ?? [], 10);
  const loadMs = performance.now() - started;
  const { times, recall } = await searchAll(loaded, vectors, queries);
  await loaded.close();
  await rm(folder, { recursive: true });
  return {
    vectors: vectors.length,
    dimension,
    addsPerSecond: Math.round((vectors.length / addMs) * 1000),
    longestStallMs: delay.max / 1e6,
    saveMs,
    loadMs,
    searchP50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    searchP95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    recallAt10: recall,
  };
}

/** The labels of the `k` vectors with the largest inner product, by comparing every one: what recall is measured against. */
export function exactNearest(query: readonly number[], vectors: readonly number[][], k: number): number[] {
  const scores = vectors.map((vector) => vector.reduce((sum, x, i) => sum + x * (query[i] as number), 0));
  const order = scores.map((_, label) => label).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  return order.slice(0, k);
}

async function searchAll(store: HnswVectorStore, vectors: number[][], queries: number[][]) {
  const times: number[] = [];
  let found = 0;
  for (const query of queries) {
    const exact = new Set(exactNearest(query, vectors, 10));
    const started = performance.now();
    const neighbours = await store.nearest(query, 10);
    times.push(performance.now() - started);
    found += neighbours.filter(({ label }) => exact.has(label)).length;
  }
  times.sort((a, b) => a - b);
  return { times, recall: found / (queries.length * 10) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
