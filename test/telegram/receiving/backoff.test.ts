import { describe, expect, it } from 'vitest';
import { persist, waitAfter } from '../../../src/telegram/receiving/backoff.ts';
import {
  TelegramRefusedError,
  TelegramUnreachableError,
} from '../../../src/telegram/sending/telegram-errors.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { keptLog } from './receiving.ts';

const refused = (code: number, retryAfter: number | null = null) =>
  new TelegramRefusedError({ method: 'getUpdates', code, description: 'No', retryAfter });
const unreachable = new TelegramUnreachableError('getUpdates', 'ECONNREFUSED', false);

describe('waitAfter', () => {
  it.each<[string, Error, number[]]>([
    ['an outage', unreachable, [1, 2, 4, 8, 16, 30, 30]],
    ['a refusal', refused(400), [1, 2, 4, 8, 16, 30, 30]],
    ['another poll', refused(409), [5, 5, 5, 8, 16, 30, 30]],
    ['a limit of 3 s', refused(429, 3), [3, 3, 4, 8, 16, 30, 30]],
    ['a limit of 60 s', refused(429, 60), [60, 60, 60]],
    ['a limit without a time', refused(429), [1, 2, 4]],
    ['a full disk', new Error('SQLITE_FULL'), [1, 2, 4]],
  ])('grows after %s, and is never less than was asked for', (_, error, seconds) => {
    expect(seconds.map((_, index) => waitAfter(error, index + 1) / 1000)).toEqual(seconds);
  });
});

describe('persist', () => {
  it('ends in its sleep when the signal comes', async () => {
    const clock = new FakeClock();
    const ending = new AbortController();
    const tries: number[] = [];
    const attempt = async () => {
      tries.push(clock.now());
      throw unreachable;
    };
    const result = persist(attempt, { clock, log: keptLog().log, signal: ending.signal });
    await clock.asleep();
    ending.abort();
    expect(await result).toBeNull();
    expect([tries.length, clock.waits]).toEqual([1, []]);
  });
});
