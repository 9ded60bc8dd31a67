import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { readRetryAfter } from './retry-once.ts';
import type { ServerFault } from './server-fault.ts';
import { TimeLimitError } from './time-limit.ts';

/** Before the second try, where the server does not say: a rate limit wants longer than a hiccup. */
const RATE_LIMIT_WAIT_MS = 2_000;
const HICCUP_WAIT_MS = 500;
/** A server that asks for a longer wait is not waited for, unless told otherwise. */
const LONGEST_WAIT_MS = 60_000;
/** Enough of the server's own words to see what it minds. */
const QUOTED_CHARACTERS = 200;

/**
 * Milliseconds to wait before a second try after what the openai client threw: `Retry-After` where a 429 or 5xx names
 * it, else a fixed wait; null where a second try is pointless (the request or the key is wrong, the quota is spent, the
 * time limit ran out) or the wait would be longer than `longestWait`, a minute unless told. `now` is in milliseconds since 1970.
 */
export function waitBeforeRetry(error: unknown, now: number, longestWait = LONGEST_WAIT_MS): number | null {
  const wait = usualWait(error, now);
  return wait !== null && wait <= longestWait ? wait : null;
}

function usualWait(error: unknown, now: number): number | null {
  if (isCutConnection(error)) return HICCUP_WAIT_MS;
  if (!(error instanceof APIError) || !mayPass(error)) return null;
  const asked = readRetryAfter(error.headers?.get('retry-after'), now);
  return asked ?? (statusOf(error) === 429 ? RATE_LIMIT_WAIT_MS : HICCUP_WAIT_MS);
}

function mayPass(error: APIError): boolean {
  const status = statusOf(error);
  if (status === 429) return error.code !== 'insufficient_quota';
  return status >= 500;
}

/** The status of an answer; an error in mid-stream has its own number under `code`, or none and is the server's failure. */
export function statusOf({ status, code }: APIError): number {
  const own = status ?? Number(code);
  return own >= 400 && own < 600 ? own : 500;
}

/**
 * What the openai client threw, as a fault and a clause about the server. Anything that is not about one is thrown on.
 * `size` is how much was asked: "3 texts, the longest of 40 characters".
 */
export function explainFailure(error: unknown, size: string): readonly [ServerFault, string] {
  if (error instanceof TimeLimitError)
    return ['timed_out', `gave no whole answer within ${error.limitMs} ms`];
  if (error instanceof APIConnectionTimeoutError)
    return ['timed_out', 'did not let itself be reached in time'];
  if (isCutConnection(error))
    return ['unreachable', `could not be reached or broke off (${rootCause(error)})`];
  if (error instanceof SyntaxError) return ['bad_answer', 'answered something that is not JSON'];
  if (error instanceof APIError) return explainStatus(error, size);
  throw error;
}

function explainStatus(error: APIError, size: string): readonly [ServerFault, string] {
  const status = statusOf(error);
  if (status === 401 || status === 403) return ['refused', `refused the key (status ${status})`];
  if (status === 404) return ['not_found', `does not know this model or address (${quote(error)})`];
  if (status === 429) return ['rate_limited', `has no more room for us now (${quote(error)})`];
  if (status >= 500) return ['failed', `failed twice (${quote(error)})`];
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
