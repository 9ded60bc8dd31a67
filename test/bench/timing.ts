import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Times of one piece of work done many times, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

export function summarize(times: readonly number[]): Times {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** The smallest of the numbers that at least this share of them does not exceed; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Does the work and gives its result with the milliseconds it took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now();
  const result = await work();
  return { result, ms: performance.now() - started };
}

/** The milliseconds each item took, one after the other. */
export async function timeEach<T>(
  items: readonly T[],
  work: (item: T) => unknown | Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) times.push((await timed(() => work(item))).ms);
  return times;
}

/** The longest times, in milliseconds, in which a timer of this thread could not run. */
export interface Stalls {
  /** Before `warm` was called, when tables load at their first use; 0 where it never was. */
  readonly loadingMs: number;
  readonly longestMs: number;
}

/** Does the work and watches the thread meanwhile. The work calls `warm` once everything is loaded. */
export async function watchStalls<T>(
  work: (warm: () => void) => Promise<T>,
): Promise<{ result: T; stalls: Stalls }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let loadingMs = 0;
  const result = await work(() => {
    loadingMs = Math.max(loadingMs, delay.max / 1e6);
    delay.reset();
  });
  await new Promise((resolve) => setTimeout(resolve, 5)); // lets the last stall be seen
  delay.disable();
  return { result, stalls: { loadingMs, longestMs: delay.max / 1e6 } };
}
