import { join } from 'node:path';
import { Document } from '@langchain/core/documents';
import { SaveableVectorStore } from '@langchain/core/vectorstores';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileWriteError } from '../../src/indexing/atomic-files.ts';
import { HnswVectorStore, type HnswVectorStoreOptions } from '../../src/indexing/hnsw-vector-store.ts';
import {
  DamagedIndexError,
  InvalidLabelError,
  InvalidVectorError,
  VectorWorkerError,
} from '../../src/indexing/vector-errors.ts';
import type { PassageLookup } from '../../src/indexing/vector-passages.ts';
import { exactNearest } from '../bench/vector-store.ts';
import {
  addLabelled,
  emptyStore,
  labelsFrom,
  openStore,
  sampleVectors,
  temporaryFolder,
} from './vector-samples.ts';

const EAST = [1, 0, 0];
const NORTH = [0, 1, 0];
const UP = [0, 0, 1];

/** Counts the letters a, b and c: enough of an embedder to rank texts made of them. */
const letterEmbeddings = {
  embedQuery: async (text: string) => ['a', 'b', 'c'].map((letter) => text.split(letter).length - 1),
  embedDocuments: async (texts: string[]) => Promise.all(texts.map(letterEmbeddings.embedQuery)),
};

const letterPassages: PassageLookup = {
  passages: (labels) =>
    labels.map((label) => new Document({ pageContent: `passage ${label}`, id: String(label) })),
};

function letterStore(options: Partial<HnswVectorStoreOptions> = {}): HnswVectorStore {
  const store = new HnswVectorStore(letterEmbeddings, { dimension: 3, lookup: letterPassages, ...options });
  onTestFinished(() => store.close());
  return store;
}

describe('HnswVectorStore as a LangChain store', () => {
  it('finds documents by text, with texts from the lookup and similarities as scores', async () => {
    const store = letterStore();
    expect(store).toBeInstanceOf(SaveableVectorStore);
    const documents = ['aaa', 'bbb', 'abc'].map(
      (pageContent, i) => new Document({ pageContent, id: String(i + 7) }),
    );
    expect(await store.addDocuments(documents)).toEqual(['7', '8', '9']);
    const found = await store.similaritySearchWithScore('a', 2);
    expect(found.map(([document]) => document.pageContent)).toEqual(['passage 7', 'passage 9']);
    expect(found.map(([, score]) => score)).toEqual([
      expect.closeTo(1, 5),
      expect.closeTo(1 / Math.sqrt(3), 5),
    ]);
  });

  it('serves as a retriever', async () => {
    const store = letterStore();
    await store.addVectors(
      [EAST, NORTH],
      [new Document({ pageContent: '' }), new Document({ pageContent: '' })],
      {
        labels: [1, 2],
      },
    );
    const found = await store.asRetriever(1).invoke('bb');
    expect(found.map((document) => document.id)).toEqual(['2']);
  });

  it('restricts a search to the labels of its filter', async () => {
    const store = letterStore();
    await addLabelled(store, [1, 2, 3], [EAST, NORTH, UP]);
    const found = await store.similaritySearch('a', 3, { labels: [2, 3, 99] });
    expect(found.map((document) => document.id).sort()).toEqual(['2', '3']);
    expect(await store.similaritySearch('a', 3, { labels: [] })).toEqual([]);
  });

  it('refuses a lookup that keeps back a passage', async () => {
    const store = letterStore({ lookup: { passages: () => [] } });
    await addLabelled(store, [1], [EAST]);
    await expect(store.similaritySearch('a', 1)).rejects.toThrow(/no passage for label 1/);
  });
});

describe('HnswVectorStore.nearest', () => {
  it('finds what an exact search finds among a thousand', async () => {
    const vectors = sampleVectors(1000, 16);
    const store = emptyStore(16);
    await addLabelled(store, labelsFrom(0, 1000), vectors);
    const unit = vectors.map((vector) => vector.map((x) => x / Math.hypot(...vector)));
    let hits = 0;
    for (const query of sampleVectors(20, 16, 2)) {
      const exact = new Set(exactNearest(query, unit, 10));
      hits += (await store.nearest(query, 10)).filter(({ label }) => exact.has(label)).length;
    }
    expect(hits).toBeGreaterThanOrEqual(196);
  });

  it('scores by direction alone, from 1 for the same to -1 for the opposite', async () => {
    const store = emptyStore(3);
    await addLabelled(
      store,
      [1, 2, 3],
      [
        [5, 0, 0],
        [0, 0.01, 0],
        [-3, 0, 0],
      ],
    );
    const found = await store.nearest([0.2, 0, 0], 3);
    expect(found.map(({ label }) => label)).toEqual([1, 2, 3]);
    expect(found.map(({ score }) => score)).toEqual([1, 0, -1]);
  });

  it('gives what there is where more is asked for, and none for a number below 1', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [1, 2], [EAST, NORTH]);
    expect(await store.nearest(EAST, 10)).toHaveLength(2);
    for (const k of [0, -1, Number.NaN]) expect(await store.nearest(EAST, k)).toEqual([]);
  });

  it('finds nothing in an empty store', async () => {
    expect(await emptyStore(3).nearest(EAST, 5)).toEqual([]);
  });
});

describe('HnswVectorStore.addVectors', () => {
  it('refuses a vector or a query that would spoil searches, and says which', async () => {
    const store = emptyStore(3);
    const wrong = [1, Number.NaN, 0];
    await expect(addLabelled(store, [1, 2], [EAST, wrong])).rejects.toMatchObject({
      name: 'InvalidVectorError',
      position: 1,
    });
    await expect(store.nearest(wrong, 1)).rejects.toThrow(InvalidVectorError);
    await expect(addLabelled(store, [-1], [EAST])).rejects.toThrow(InvalidLabelError);
    expect(await store.count()).toBe(0);
  });

  it('keeps the largest label apart from the others', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [0, 2 ** 32 - 1], [EAST, NORTH]);
    expect((await store.nearest(NORTH, 1))[0]?.label).toBe(2 ** 32 - 1);
  });

  it('refuses as many labels as there are not vectors, and documents without label', async () => {
    const store = emptyStore(3);
    const document = new Document({ pageContent: '' });
    await expect(store.addVectors([EAST], [document], { labels: [1, 2] })).rejects.toThrow(InvalidLabelError);
    await expect(store.addVectors([EAST, UP], [document], { labels: [1] })).rejects.toThrow(
      InvalidLabelError,
    );
    await expect(store.addVectors([EAST], [document])).rejects.toThrow(/no label/);
  });

  it('replaces the vector of a label added again', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [1, 2], [EAST, NORTH]);
    await addLabelled(store, [1], [UP]);
    expect(await store.counts()).toEqual({ live: 2, deleted: 0 });
    expect((await store.nearest(UP, 1))[0]).toEqual({ label: 1, score: 1 });
  });

  it('grows beyond its first capacity', async () => {
    const store = emptyStore(4);
    const vectors = sampleVectors(3000, 4);
    await addLabelled(store, labelsFrom(0, 3000), vectors);
    expect(await store.count()).toBe(3000);
    expect((await store.nearest(vectors[2999] ?? [], 1))[0]?.score).toBeCloseTo(1, 5);
  });

  it('leaves the main thread free, and answers searches before it is done', async () => {
    const store = emptyStore(256);
    await addLabelled(store, [0], sampleVectors(1, 256));
    let adding = true;
    const added = addLabelled(store, labelsFrom(1, 1500), sampleVectors(1500, 256, 2)).finally(() => {
      adding = false;
    });
    const counts: number[] = [];
    while (adding) {
      await store.nearest(sampleVectors(1, 256)[0] ?? [], 1);
      counts.push(await store.count());
    }
    await added;
    const between = new Set(counts.filter((count) => count > 1 && count < 1501));
    expect(between.size).toBeGreaterThan(3);
  });
});

describe('HnswVectorStore.delete', () => {
  it('finds deleted vectors no more, counts them, and passes over unknown labels', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [1, 2, 3], [EAST, NORTH, UP]);
    await store.delete({ labels: [2, 2, 77] });
    expect(await store.counts()).toEqual({ live: 2, deleted: 1 });
    expect((await store.nearest(NORTH, 3)).map(({ label }) => label).sort()).toEqual([1, 3]);
  });

  it('gives room back when compacted, and finds the rest as before', async () => {
    const store = emptyStore(8);
    const vectors = sampleVectors(200, 8);
    await addLabelled(store, labelsFrom(0, 200), vectors);
    await store.delete({ labels: labelsFrom(0, 150) });
    const before = await store.nearest(vectors[0] ?? [], 10);
    await store.compact();
    expect(await store.counts()).toEqual({ live: 50, deleted: 0 });
    expect(await store.nearest(vectors[0] ?? [], 10)).toEqual(before);
  });

  it('takes a deleted label again', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [1, 2], [EAST, NORTH]);
    await store.delete({ labels: [1] });
    await addLabelled(store, [1], [UP]);
    expect(await store.counts()).toEqual({ live: 2, deleted: 0 });
    expect((await store.nearest(UP, 1))[0]).toEqual({ label: 1, score: 1 });
  });

  it('may empty the store, which then takes vectors again', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [1], [EAST]);
    await store.delete({ labels: [1] });
    expect(await store.nearest(EAST, 1)).toEqual([]);
    await store.compact();
    await addLabelled(store, [2], [NORTH]);
    expect(await store.nearest(EAST, 1)).toEqual([{ label: 2, score: 0 }]);
  });
});

describe('HnswVectorStore.save and load', () => {
  it('bring back vectors, deletions and answers, and the dimension where none is given', async () => {
    const folder = join(await temporaryFolder(), 'saved');
    const store = emptyStore(3);
    await addLabelled(store, [1, 2, 3], [EAST, NORTH, UP]);
    await store.delete({ labels: [2] });
    await store.save(folder);
    const loaded = await openStore(folder);
    expect(await loaded.counts()).toEqual({ live: 2, deleted: 1 });
    expect(await loaded.nearest(UP, 3)).toEqual(await store.nearest(UP, 3));
    expect((await loaded.similaritySearchVectorWithScore(EAST, 1))[0]?.[0].id).toBe('1');
  });

  it('carry errors across the thread as what they are', async () => {
    const folder = join(await temporaryFolder(), 'saved');
    const store = emptyStore(3);
    await store.save(folder);
    await expect(store.save(folder)).rejects.toThrow(FileWriteError);
    await expect(openStore(folder, 4)).rejects.toThrow(DamagedIndexError);
    await expect(openStore(folder, 4)).rejects.toMatchObject({
      file: join(folder, 'vectors.json'),
      reason: 'is of 3 dimensions where 4 are expected',
      remedy: expect.stringContaining('--rebuild'),
    });
    expect(await store.count()).toBe(0);
  });
});

describe('HnswVectorStore.close', () => {
  it('is safe while vectors are being added', async () => {
    const vectors = sampleVectors(1000, 64);
    for (let attempt = 0; attempt < 5; attempt++) {
      const store = emptyStore(64);
      await store.count();
      const added = expect(addLabelled(store, labelsFrom(0, 1000), vectors)).rejects.toThrow(
        VectorWorkerError,
      );
      await store.nearest(vectors[0] ?? [], 1);
      await store.close();
      await added;
    }
  });

  it('rejects pending and later calls by name, and may be called twice', async () => {
    const store = emptyStore(3);
    await addLabelled(store, [1], [EAST]);
    const pending = expect(store.nearest(EAST, 1)).rejects.toThrow(VectorWorkerError);
    await store.close();
    await pending;
    await expect(store.count()).rejects.toThrow(/was closed/);
    await store.close();
  });
});
