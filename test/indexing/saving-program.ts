import { join } from 'node:path';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { swapPointer } from '../../src/indexing/atomic-files.ts';
import { HnswVectorStore } from '../../src/indexing/hnsw-vector-store.ts';
import { barePassages } from '../../src/indexing/vector-passages.ts';

/**
 * A program of its own, to be killed: saves generation after generation, each with ten vectors more, and tells before
 * and after each step. With a number of generations as second argument it stops there and must end by itself; with
 * `close` as third, by closing the store in the middle of work.
 */
const [folder = '', generations = 'Infinity', ending = 'none'] = process.argv.slice(2);
const dimension = 64;
const store = new HnswVectorStore(new FakeEmbeddings(), { dimension, lookup: barePassages });
for (let generation = 1; generation <= Number(generations); generation++) {
  const labels = Array.from({ length: 10 }, (_, i) => generation * 10 + i);
  const vectors = labels.map((label) =>
    Array.from({ length: dimension }, (_, i) => Math.sin(label * (i + 1))),
  );
  await store.addVectors(vectors, await barePassages.passages(labels), { labels });
  console.log(`saving ${generation}`);
  await store.save(join(folder, String(generation)));
  console.log(`saved ${generation}`);
  await swapPointer(folder, String(generation));
  console.log(`swapped ${generation}`);
}
if (ending === 'close') {
  const labels = Array.from({ length: 1000 }, (_, i) => i);
  const vectors = labels.map((label) =>
    Array.from({ length: dimension }, (_, i) => Math.cos(label * (i + 1))),
  );
  const adding = store
    .addVectors(vectors, await barePassages.passages(labels), { labels })
    .catch(() => 'rejected');
  await store.nearest(vectors[0] ?? [], 1);
  await store.close();
  console.log(await adding);
}
