import type { Passage } from '../../../src/corpus/passage.ts';
import { searchableText } from '../../../src/corpus/passage.ts';
import type { Embedder } from '../../../src/indexing/embedders/embedder.ts';
import type { SearchIndex } from '../../../src/indexing/generations/search-index.ts';
import { timed } from '../timing.ts';

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

/** Vectors as rows of one array. */
async function embedAll(passages: readonly Passage[], embedder: Embedder): Promise<Float32Array> {
  const { dimension } = embedder.identity;
  const rows = new Float32Array(passages.length * dimension);
  for (let at = 0; at < passages.length; at += BATCH) {
    const vectors = await embedder.embedDocuments(passages.slice(at, at + BATCH).map(searchableText));
    for (const [i, vector] of vectors.entries()) rows.set(vector, (at + i) * dimension);
  }
  return rows;
}

/** Positions of the `k` rows with the largest inner product, best first, by comparing every one. */
export function exactNearest(query: readonly number[], rows: Float32Array, k: number): number[] {
  const count = rows.length / query.length;
  const scores = Float64Array.from({ length: count }, (_, row) => innerProduct(query, rows, row));
  const order = Array.from(scores, (_, row) => row);
  return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, k);
}

function innerProduct(query: readonly number[], rows: Float32Array, row: number): number {
  let sum = 0;
  const offset = row * query.length;
  for (let i = 0; i < query.length; i++) sum += (query[i] as number) * (rows[offset + i] as number);
  return sum;
}
