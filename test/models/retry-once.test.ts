import { describe, expect, it } from 'vitest';
import { readRetryAfter, retryOnce, sleep } from '../../src/models/retry-once.ts';

const NOW = Date.UTC(2026, 10, 22);

describe('readRetryAfter', () => {
  it.each([
    ['5', 5000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['Sun, 22 Nov 2026 00:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 00:00:30 GMT', 0],
    ['', null],
    ['soon', null],
    ['-3', null],
    [null, null],
    [undefined, null],
  ])('reads %j as %j ms', (header, ms) => {
    expect(readRetryAfter(header, NOW)).toBe(ms);
  });
});

describe('retryOnce', () => {
  const rule = (ms: number | null, waits: number[] = []) => ({
    waitAfter: () => ms,
    sleep: async (waited: number) => void waits.push(waited),
  });

  it('does not wait after success', async () => {
    const waits: number[] = [];
    expect(await retryOnce(async () => 'done', rule(5, waits))).toBe('done');
    expect(waits).toEqual([]);
  });

  it('tries twice at most, and rejects with the last error', async () => {
    let tries = 0;
    const attempt = () => Promise.reject(new Error(`try ${++tries}`));
    await expect(retryOnce(attempt, rule(5))).rejects.toThrow('try 2');
  });

  it('does not try again where the rule gives no wait', async () => {
    let tries = 0;
    const attempt = () => Promise.reject(new Error(`try ${++tries}`));
    await expect(retryOnce(attempt, rule(null))).rejects.toThrow('try 1');
  });
});

describe('sleep', () => {
  it('rejects with the reason of a signal that fires first', async () => {
    const stop = new AbortController();
    const slept = sleep(3_600_000, stop.signal);
    stop.abort(new Error('enough'));
    await expect(slept).rejects.toThrow('enough');
  });
});
