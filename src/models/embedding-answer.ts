/** The vectors of an answer in the order of the texts, or a clause that says what is wrong with it. */
export type EmbeddingAnswer =
  | { readonly vectors: readonly (readonly number[])[] }
  | { readonly fault: string };

interface Entry {
  readonly index: unknown;
  readonly embedding: unknown;
}

/**
 * Reads what `/embeddings` answered to `count` texts, trusting nothing of it: as many vectors as texts, put in order by
 * their `index` (as they come where no entry has one; gaps do not matter, doubles do), each of numbers, all of one dimension. Takes any value and never
 * throws. Whether numbers are finite and a vector has a direction is for who scales it.
 */
export function readEmbeddingAnswer(answer: unknown, count: number): EmbeddingAnswer {
  const entries = readEntries(answer);
  if (entries === null) return { fault: `answered ${describe(answer)} instead of a list of vectors` };
  if (entries.length !== count) return { fault: `gave ${entries.length} vectors for ${count} texts` };
  const ordered = inOrder(entries);
  if (ordered === null) return { fault: 'numbered its vectors so that they cannot be matched to the texts' };
  return readVectors(ordered.map((entry) => entry.embedding));
}

function readEntries(answer: unknown): Entry[] | null {
  if (!isRecord(answer) || !Array.isArray(answer.data)) return null;
  const entries: unknown[] = answer.data;
  if (!entries.every(isRecord)) return null;
  return entries.map((entry) => ({ index: entry.index, embedding: entry.embedding }));
}

function inOrder(entries: readonly Entry[]): readonly Entry[] | null {
  if (entries.every((entry) => entry.index === undefined || entry.index === null)) return entries;
  const byIndex = new Map<number, Entry>();
  for (const entry of entries) if (typeof entry.index === 'number') byIndex.set(entry.index, entry);
  if (byIndex.size < entries.length) return null;
  return [...byIndex].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

function readVectors(embeddings: readonly unknown[]): EmbeddingAnswer {
  const vectors: number[][] = [];
  for (const embedding of embeddings) {
    if (typeof embedding === 'string') return { fault: 'gave base64 text though numbers were asked for' };
    if (!isNumbers(embedding)) return { fault: 'gave a vector that is not a list of numbers' };
    vectors.push(embedding);
  }
  const dimensions = new Set(vectors.map((vector) => vector.length));
  if (dimensions.size > 1)
    return { fault: `gave vectors of ${[...dimensions].join(' and ')} numbers in one answer` };
  return { vectors };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(answer: unknown): string {
  if (typeof answer === 'string') return /^\s*</.test(answer) ? 'a web page' : 'text';
  if (isRecord(answer) && 'error' in answer) return 'an error under status 200';
  return 'something else';
}
