import type { Passage } from '../../../src/corpus/passage.ts';
import { searchableText } from '../../../src/corpus/passage.ts';
import type { Embedder } from '../../../src/indexing/embedders/embedder.ts';
import type { SearchIndex } from '../../../src/indexing/generations/search-index.ts';
import { timed } from '../timing.ts';
import { exactNearest } from '../vector-store.ts';

export interface RecallFigures {
  readonly questions: number;
  /** Share of the ten passages exactly nearest to a question that the graph finds. */
  readonly recallAt10: number;
  /** Passages the built-in embedder turns into vectors, one core. */
  readonly embeddedPerSecond: number;
}

const NEAREST = 10;
const BATCH = 64;

/** Compares the graph's ten nearest passages with the ten exactly nearest, for each question. */
export async function measureRecall(
  questions: readonly string[],
  passages: readonly Passage[],
  index: SearchIndex,
  embedder: Embedder,
): Promise<RecallFigures> {
  const { result: rows, ms } = await timed(() => embedAll(passages, embedder));
  let found = 0;
  for (const question of questions) {
    const vector = await embedder.embedQuery(question);
    const exact = new Set(exactNearest(vector, rows, NEAREST).map((at) => passages[at]?.metadata.label));
    const near = await index.vectors.nearest(vector, NEAREST);
    found += near.filter(({ label }) => exact.has(label)).length;
  }
  return {
    questions: questions.length,
    recallAt10: found / (questions.length * NEAREST),
    embeddedPerSecond: passages.length / (ms / 1000),
  };
}

/** Half the memory of arrays of numbers, which counts for 100,000 passages. */
async function embedAll(passages: readonly Passage[], embedder: Embedder): Promise<Float32Array[]> {
  const rows: Float32Array[] = [];
  for (let at = 0; at < passages.length; at += BATCH) {
    const vectors = await embedder.embedDocuments(passages.slice(at, at + BATCH).map(searchableText));
    for (const vector of vectors) rows.push(Float32Array.from(vector));
  }
  return rows;
}
