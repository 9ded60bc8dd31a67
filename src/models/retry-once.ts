import { setTimeout as wait } from 'node:timers/promises';

/** Waits `ms` milliseconds; rejects with the signal's reason when that fires first. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The real thing; tests give their own. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, signal ? { signal } : {});
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}

export interface RetryRule {
  /** Milliseconds to wait after this error before the second try; null where a second try would not help. */
  readonly waitAfter: (error: unknown) => number | null;
  readonly sleep: Sleep;
  readonly signal?: AbortSignal | undefined;
}

/** Tries, and tries once more where the rule says so. Rejects with the error of the last try. */
export async function retryOnce<T>(attempt: () => Promise<T>, rule: RetryRule): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const ms = rule.waitAfter(error);
    if (ms === null) throw error;
    await rule.sleep(ms, rule.signal);
    return attempt();
  }
}

/**
 * Milliseconds that a `Retry-After` header asks to wait, from `now` (milliseconds since 1970): seconds or an HTTP date
 * (RFC 9110, section 10.2.3), a date gone by is 0. Null where there is none or it cannot be read.
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | null {
  const value = header?.trim();
  if (!value) return null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
