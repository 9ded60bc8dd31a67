import { describe, expect, it } from 'vitest';
import { type ChatFailure, ChatUnavailableError } from '../../src/models/chat-unavailable-error.ts';
import { withBreaker } from '../../src/models/circuit-breaker.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { type ModelScript, replyOf, requestOf, scriptedModel } from '../support/scripted-model.ts';

const failure = (reason: ChatFailure) => new ChatUnavailableError(reason, 'no');
const DOWN = failure('unreachable');
const RIGHT = replyOf('Fifteen.');

function setUp(...script: ModelScript) {
  const clock = new FakeClock();
  const server = scriptedModel(...script);
  const ask = withBreaker(server.ask, { now: () => clock.now() });
  const outcome = () =>
    ask(requestOf('q')).then(
      ({ text }) => text,
      (error: unknown) => (error instanceof ChatUnavailableError ? error.reason : String(error)),
    );
  const outcomes = async (count: number) => {
    const all: string[] = [];
    for (let at = 0; at < count; at++) all.push(await outcome());
    return all;
  };
  return { clock, server, ask, outcome, outcomes };
}

describe('withBreaker', () => {
  it('lets failures through until there are three in a row, then asks no more', async () => {
    const { server, outcomes } = setUp(DOWN, RIGHT, DOWN, DOWN, DOWN, RIGHT);
    expect(await outcomes(7)).toEqual([
      ...['unreachable', 'Fifteen.', 'unreachable', 'unreachable', 'unreachable'],
      ...['resting', 'resting'],
    ]);
    expect(server.requests).toHaveLength(5);
  });

  it('tries one request after the rest, and is as before where that is answered', async () => {
    const { clock, outcome, outcomes } = setUp(DOWN, DOWN, DOWN, RIGHT, DOWN, DOWN, RIGHT);
    await outcomes(3);
    await clock.advance(29_999);
    expect(await outcome()).toBe('resting');
    await clock.advance(1);
    expect(await outcomes(4)).toEqual(['Fifteen.', 'unreachable', 'unreachable', 'Fifteen.']);
  });

  it('rests twice as long after each failed trial, up to ten minutes, and half a minute again after a success', async () => {
    const { clock, outcome, outcomes } = setUp(...new Array(9).fill(DOWN), RIGHT, DOWN);
    await outcomes(3);
    for (const rest of [30, 60, 120, 240, 480, 600]) {
      await clock.advance(rest * 1000 - 1);
      expect(await outcome()).toBe('resting');
      await clock.advance(1);
      expect(await outcome()).toBe('unreachable');
    }
    await clock.advance(600_000);
    expect(await outcomes(5)).toEqual(['Fifteen.', ...new Array(3).fill('unreachable'), 'resting']);
    await clock.advance(30_000);
    expect(await outcome()).toBe('unreachable');
  });

  it('lets only one request try, while the others are refused', async () => {
    const clock = new FakeClock();
    let answer = (): void => {};
    let asked = 0;
    const model = withBreaker(
      () => {
        asked++;
        if (asked <= 3) return Promise.reject(DOWN);
        return new Promise((resolve) => {
          answer = () => resolve(RIGHT);
        });
      },
      { now: () => clock.now() },
    );
    for (let at = 0; at < 3; at++) await expect(model(requestOf('q'))).rejects.toBe(DOWN);
    await clock.advance(30_000);
    const trial = model(requestOf('q'));
    await expect(model(requestOf('q'))).rejects.toMatchObject({ reason: 'resting' });
    answer();
    await expect(trial).resolves.toBe(RIGHT);
    expect(asked).toBe(4);
  });

  it('lets another try where the trial was called off', async () => {
    const { clock, outcomes } = setUp(DOWN, DOWN, DOWN, new Error('the user left'), RIGHT);
    await outcomes(3);
    await clock.advance(30_000);
    expect(await outcomes(2)).toEqual(['Error: the user left', 'Fifteen.']);
  });

  it.each<ChatFailure>(['rejected', 'cut_off'])(
    'does not blame the server for a request that is %s',
    async (reason) => {
      const { outcomes } = setUp(DOWN, DOWN, failure(reason), DOWN, DOWN, RIGHT);
      expect((await outcomes(6)).at(-1)).toBe('Fifteen.');
    },
  );

  it('does not take requests that were under way for trials', async () => {
    const clock = new FakeClock();
    const fail: (() => void)[] = [];
    const model = withBreaker(() => new Promise((_, reject) => fail.push(() => reject(DOWN))), {
      now: () => clock.now(),
    });
    const asked = Array.from({ length: 6 }, () => model(requestOf('q')).catch(() => 'failed'));
    for (const one of fail) one();
    await Promise.all(asked);
    await clock.advance(30_000);
    model(requestOf('q')).catch(() => {});
    expect(fail).toHaveLength(7);
  });
});
