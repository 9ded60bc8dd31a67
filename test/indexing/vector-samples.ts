import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { onTestFinished } from 'vitest';
import { HnswVectorStore } from '../../src/indexing/hnsw-vector-store.ts';
import { barePassages } from '../../src/indexing/vector-passages.ts';

/** Deterministic vectors that point in all directions: the same for the same numbers. */
export function sampleVectors(count: number, dimension: number, seed = 1): number[][] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  return Array.from({ length: count }, () => Array.from({ length: dimension }, next));
}

/** The numbers from `first`, as labels. */
export function labelsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** An empty folder that is removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty store that is closed when the test is over. */
export function emptyStore(dimension: number): HnswVectorStore {
  const store = new HnswVectorStore(new FakeEmbeddings(), { dimension, lookup: barePassages });
  onTestFinished(() => store.close());
  return store;
}

/** Adds vectors under labels, with documents that say nothing. */
export async function addLabelled(
  store: HnswVectorStore,
  labels: number[],
  vectors: number[][],
): Promise<void> {
  await store.addVectors(vectors, await barePassages.passages(labels), { labels });
}

/** Opens a saved store that is closed when the test is over. */
export async function openStore(folder: string, dimension?: number): Promise<HnswVectorStore> {
  const expected = dimension === undefined ? {} : { dimension };
  const store = await HnswVectorStore.load(folder, new FakeEmbeddings(), {
    lookup: barePassages,
    ...expected,
  });
  onTestFinished(() => store.close());
  return store;
}
