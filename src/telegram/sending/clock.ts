import { setTimeout as delay } from 'node:timers/promises';

/** Where the bot takes the time from, so that a test can let hours pass at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, at once for none or less, or when `signal` is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Node's timers fire at once beyond this many milliseconds (nearly 25 days). */
const LONGEST = 2 ** 31 - 1;

/** The time of this machine. A sleep of more than 24 days ends early. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    if (ms <= 0 || signal?.aborted) return;
    await delay(Math.min(ms, LONGEST), undefined, signal && { signal }).catch(ignoreAbort);
  },
};

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
