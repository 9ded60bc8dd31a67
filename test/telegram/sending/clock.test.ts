import { describe, expect, it } from 'vitest';
import { growingWait } from '../../../src/telegram/sending/backoff.ts';
import { systemClock } from '../../../src/telegram/sending/clock.ts';

describe('systemClock', () => {
  it('wakes at an abort without complaint, before or during the sleep', async () => {
    const waking = new AbortController();
    const sleeping = systemClock.sleep(Number.POSITIVE_INFINITY, waking.signal);
    waking.abort();
    await sleeping;
    await systemClock.sleep(1_000_000, waking.signal);
  });

  it('shows the time of the machine, which is later after a sleep', async () => {
    const before = Date.now();
    await systemClock.sleep(5);
    expect(systemClock.now()).toBeGreaterThan(before);
    await systemClock.sleep(0);
    await systemClock.sleep(-5);
  });
});

describe('growingWait', () => {
  it('doubles from a second up to half a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 2000].map(growingWait)).toEqual([
      1000, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });
});
