import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import type { EmbeddingFault } from './embedding-server-error.ts';
import { readRetryAfter } from './retry-once.ts';
import { TimeLimitError } from './time-limit.ts';

/** Before the second try, where the server does not say: a rate limit wants longer than a hiccup. */
const RATE_LIMIT_WAIT_MS = 2_000;
const HICCUP_WAIT_MS = 500;
/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_MS = 60_000;
/** Enough of the server's own words to see what it minds. */
const QUOTED_CHARACTERS = 200;

/**
 * Milliseconds to wait before a second try after what the openai client threw: `Retry-After` where a 429 or 5xx names
 * it, else a fixed wait; null where a second try is pointless (the request or the key is wrong, the quota is spent, the
 * time limit ran out) or the server asks for more than a minute. `now` is in milliseconds since 1970.
 */
export function waitBeforeRetry(error: unknown, now: number): number | null {
  if (isCutConnection(error)) return HICCUP_WAIT_MS;
  if (!(error instanceof APIError) || !mayPass(error)) return null;
  const asked = readRetryAfter(error.headers?.get('retry-after'), now);
  const wait = asked ?? (error.status === 429 ? RATE_LIMIT_WAIT_MS : HICCUP_WAIT_MS);
  return wait <= LONGEST_WAIT_MS ? wait : null;
}

function mayPass({ status, code }: APIError): boolean {
  if (status === 429) return code !== 'insufficient_quota';
  return status !== undefined && status >= 500;
}

/** What the openai client threw, as a fault and a clause about the server. Anything that is not about one is thrown on. */
export function explainFailure(error: unknown, texts: readonly string[]): readonly [EmbeddingFault, string] {
  if (error instanceof TimeLimitError)
    return ['timed_out', `gave no whole answer within ${error.limitMs} ms`];
  if (error instanceof APIConnectionTimeoutError)
    return ['timed_out', 'did not let itself be reached in time'];
  if (isCutConnection(error))
    return ['unreachable', `could not be reached or broke off (${rootCause(error)})`];
  if (error instanceof SyntaxError) return ['bad_answer', 'answered something that is not JSON'];
  if (error instanceof APIError) return explainStatus(error, texts);
  throw error;
}

function explainStatus(error: APIError, texts: readonly string[]): readonly [EmbeddingFault, string] {
  const { status } = error;
  if (status === 401 || status === 403) return ['refused', `refused the key (status ${status})`];
  if (status === 404) return ['not_found', `does not know this model or address (${quote(error)})`];
  if (status === 429) return ['rate_limited', `has no more room for us now (${quote(error)})`];
  if (status !== undefined && status >= 500) return ['failed', `failed twice (${quote(error)})`];
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const size = `${texts.length} texts, the longest of ${longest} characters`;
  return ['rejected', `did not accept the request of ${size} (${quote(error)})`];
}

/** fetch reports a failed connection, and one cut in mid-answer, as a TypeError; the client wraps only the first. */
function isCutConnection(error: unknown): error is Error {
  if (error instanceof APIConnectionTimeoutError) return false;
  return error instanceof APIConnectionError || error instanceof TypeError;
}

function quote(error: APIError): string {
  const words = error.message.replace(/\s+/g, ' ');
  return words.length > QUOTED_CHARACTERS ? `${words.slice(0, QUOTED_CHARACTERS)}…` : words;
}

function rootCause(error: Error): string {
  return error.cause instanceof Error ? rootCause(error.cause) : error.message;
}
