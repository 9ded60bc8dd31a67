import { readEmbeddingAnswer } from './embedding-answer.ts';
import { EmbeddingServerError } from './embedding-server-error.ts';
import { createOpenAIClient, type OpenAIClientOptions } from './openai-client.ts';
import { explainFailure, waitBeforeRetry } from './openai-failures.ts';
import { retryOnce, type Sleep, sleep } from './retry-once.ts';
import type { ServerFault } from './server-fault.ts';
import { withTimeLimit } from './time-limit.ts';

export interface EmbeddingPortOptions extends OpenAIClientOptions {
  /** For one try, the body of the answer included; 60,000 unless told. */
  readonly timeLimitMs?: number;
  readonly sleep?: Sleep;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface EmbeddingRequest {
  readonly model: string;
  readonly texts: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a server for the vectors of some texts in one request; gives one vector a text, in order, all of one dimension,
 * not scaled. Tries once more after 429 (when Retry-After says, up to a minute), 5xx and a failed connection. Rejects
 * with EmbeddingServerError, or with the signal's reason where that fired.
 */
export type EmbeddingPort = (request: EmbeddingRequest) => Promise<readonly (readonly number[])[]>;

const TIME_LIMIT_MS = 60_000;

/**
 * Makes the port. Asks for floats in so many words: left alone, the client asks for base64 and misreads a server that
 * ignores that as a quarter of the numbers, all near zero.
 */
export function createEmbeddingPort(options: EmbeddingPortOptions): EmbeddingPort {
  const client = createOpenAIClient(options);
  const now = options.now ?? Date.now;
  return async ({ model, texts, signal }) => {
    const attempt = () =>
      withTimeLimit(options.timeLimitMs ?? TIME_LIMIT_MS, signal, (limited) =>
        client.embeddings.create({ model, input: [...texts], encoding_format: 'float' }, { signal: limited }),
      );
    const waitAfter = (error: unknown) => waitBeforeRetry(error, now());
    const fail = (kind: ServerFault, what: string, cause?: unknown) =>
      new EmbeddingServerError(kind, what, { baseUrl: options.baseUrl, model }, { cause });

    const answer: unknown = await retryOnce(attempt, {
      waitAfter,
      sleep: options.sleep ?? sleep,
      signal,
    }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw fail(...explainFailure(error, sizeOf(texts)), error);
    });
    const read = readEmbeddingAnswer(answer, texts.length);
    if ('fault' in read) throw fail('bad_answer', read.fault);
    return read.vectors;
  };
}

function sizeOf(texts: readonly string[]): string {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return `${texts.length} texts, the longest of ${longest} characters`;
}
