import OpenAI from 'openai';
import { readEmbeddingAnswer } from './embedding-answer.ts';
import { type EmbeddingFault, EmbeddingServerError } from './embedding-server-error.ts';
import { explainFailure, waitBeforeRetry } from './openai-failures.ts';
import { retryOnce, type Sleep, sleep } from './retry-once.ts';
import { withTimeLimit } from './time-limit.ts';

export interface EmbeddingPortOptions {
  /** Address of an OpenAI-compatible API, without `/embeddings`: `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  /** Null where the server wants none, as on loopback: `none` is sent, since the client insists on a value. */
  readonly apiKey: string | null;
  /** For one try, the body of the answer included; 60,000 unless told. */
  readonly timeLimitMs?: number;
  /** In place of the global one, for a proxy. */
  readonly fetch?: typeof fetch;
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
 * ignores that as a quarter of the numbers, all near zero. The client's own retries and environment variables are off.
 */
export function createEmbeddingPort(options: EmbeddingPortOptions): EmbeddingPort {
  const client = createClient(options);
  const now = options.now ?? Date.now;
  return async ({ model, texts, signal }) => {
    const attempt = () =>
      withTimeLimit(options.timeLimitMs ?? TIME_LIMIT_MS, signal, (limited) =>
        client.embeddings.create({ model, input: [...texts], encoding_format: 'float' }, { signal: limited }),
      );
    const waitAfter = (error: unknown) => waitBeforeRetry(error, now());
    const fail = (kind: EmbeddingFault, what: string, cause?: unknown) =>
      new EmbeddingServerError(kind, what, { baseUrl: options.baseUrl, model }, { cause });

    const answer: unknown = await retryOnce(attempt, {
      waitAfter,
      sleep: options.sleep ?? sleep,
      signal,
    }).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw fail(...explainFailure(error, texts), error);
    });
    const read = readEmbeddingAnswer(answer, texts.length);
    if ('fault' in read) throw fail('bad_answer', read.fault);
    return read.vectors;
  };
}

function createClient({ baseUrl, apiKey, timeLimitMs = TIME_LIMIT_MS, fetch }: EmbeddingPortOptions): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey || 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: timeLimitMs,
    logLevel: 'off',
    ...(fetch && { fetch }),
  });
}
