import { setTimeout as sleep } from 'node:timers/promises';
import { searchableText } from '../../corpus/passage.ts';
import { EmbeddingServerError } from '../../models/embedding-server-error.ts';
import type { EmbeddedTexts } from '../../storage/embedded-texts.ts';
import type { PassageStore } from '../../storage/passage-store.ts';
import type { Embedder } from '../embedders/embedder.ts';
import { costOf, type EmbeddingEstimate, estimateTokens, timeAtPace } from './estimate.ts';

/** How embedding is paid for, waited for and watched. */
export interface EmbeddingWork {
  /** For a million tokens; null where none is set. */
  readonly price: number | null;
  /** Asked once where there is more than a batch to do: whether to go on. What was embedded until then is kept either way. */
  readonly approve: (estimate: EmbeddingEstimate) => Promise<boolean>;
  /** Passages embedded so far, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Milliseconds from any start; the machine's unless given. */
  readonly clock?: () => number;
  /** Waits so many milliseconds; the machine's clock unless given. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** A passage to be embedded: its label, and the hash under which its vector is kept. */
export interface MissingPassage {
  readonly label: number;
  readonly hash: string;
  /** Roughly. */
  readonly tokens: number;
}

export interface EmbeddingParts {
  readonly embedder: Embedder;
  readonly store: PassageStore;
  readonly texts: EmbeddedTexts;
  /** How many passages have a vector already. */
  readonly held: number;
}

/** Passages embedded and kept at a time: what a run that is killed loses at most. */
const BATCH = 32;
/** Milliseconds to wait for a server that has worked before in this run, before each further try. */
const PATIENCE = [5_000, 20_000, 60_000];
/** Faults that pass by themselves. */
const PASSING: readonly string[] = ['rate_limited', 'unreachable', 'failed', 'timed_out'];

/** The passage as `missing` is told of it. */
export function missingPassage(label: number, hash: string, text: string): MissingPassage {
  return { label, hash, tokens: estimateTokens(text) };
}

/**
 * Embeds passages and keeps each batch as it comes. The first batch measures the server; where more is left, `approve` is asked
 * with an estimate of the rest. False where it says no.
 *
 * Rejects with EmbeddingServerError where the server fails: at once where the first batch does, after a minute and a half of
 * patience later. What was embedded is kept.
 */
export async function embedMissing(
  missing: readonly MissingPassage[],
  parts: EmbeddingParts,
  work: EmbeddingWork,
): Promise<boolean> {
  const clock = work.clock ?? (() => performance.now());
  const started = clock();
  work.onProgress(0, missing.length);
  const first = missing.slice(0, BATCH);
  await embedBatch(first, parts);
  const measured = { tokens: tokensOf(first), milliseconds: clock() - started };
  const rest = missing.slice(BATCH);
  if (rest.length > 0 && !(await work.approve(estimateOf(rest, measured, parts, work.price)))) return false;
  for (let at = 0; at < rest.length; at += BATCH) {
    work.onProgress(BATCH + at, missing.length);
    await patiently(() => embedBatch(rest.slice(at, at + BATCH), parts), work.sleep ?? sleep);
  }
  work.onProgress(missing.length, missing.length);
  return true;
}

async function embedBatch(
  batch: readonly MissingPassage[],
  { embedder, store, texts }: EmbeddingParts,
): Promise<void> {
  const passages = store.passages(batch.map(({ label }) => label));
  const vectors = await embedder.embedDocuments(passages.map(searchableText));
  texts.add(batch.map(({ hash }, at) => ({ hash, vector: vectors[at] ?? [] })));
}

async function patiently(
  attempt: () => Promise<void>,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<void> {
  for (const milliseconds of PATIENCE) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof EmbeddingServerError) || !PASSING.includes(error.kind)) throw error;
      await wait(milliseconds);
    }
  }
  return attempt();
}

function estimateOf(
  rest: readonly MissingPassage[],
  measured: { tokens: number; milliseconds: number },
  { embedder, held }: EmbeddingParts,
  price: number | null,
): EmbeddingEstimate {
  const tokens = tokensOf(rest);
  return {
    model: embedder.identity.model,
    passages: rest.length,
    held: held + BATCH,
    tokens,
    milliseconds: timeAtPace(tokens, measured),
    cost: costOf(tokens, price),
  };
}

function tokensOf(passages: readonly MissingPassage[]): number {
  return passages.reduce((sum, { tokens }) => sum + tokens, 0);
}
