import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestPort } from '../../src/digest/due-digests.ts';
import { EVERYTHING } from '../../src/digest/subscription.ts';
import { databaseFile } from '../support/desk-database.ts';
import { digesting } from './digesting.ts';
import { DUE, EMPTY, HOUR, subscription } from './sample-subscription.ts';

const DAY = 24 * HOUR;
const MINUTE = 60_000;

describe('DueDigests', () => {
  it('makes a digest at its hour, once, and tells of the day before the first time', async () => {
    const { subscribers, makeAt, queued, outcomes, stores } = await digesting();
    subscribers.save(subscription());
    await makeAt(DUE - 1);
    expect(queued()).toEqual([]);
    for (const later of [0, 1000, HOUR, 11 * HOUR]) await makeAt(DUE + later);
    expect(queued()).toEqual([[7, `2026-11-29 ${DUE - DAY}-${DUE}`]]);
    expect(outcomes).toEqual(['queued']);
    expect(stores.outbox.due(DUE + DAY, new Set())[0]).toMatchObject({ rank: 2, asker: 7, thread: null });
  });

  it('tells of a week where it comes once a week', async () => {
    const { subscribers, makeAt, queued } = await digesting();
    const { times } = subscription();
    subscribers.save(subscription({ times: { ...times, weekdays: [7] } }));
    for (let day = 0; day < 9; day++) await makeAt(DUE + day * DAY);
    expect(queued().map(([, text]) => text)).toEqual([
      `2026-11-29 ${DUE - 7 * DAY}-${DUE}`,
      `2026-12-06 ${DUE}-${DUE + 7 * DAY}`,
    ]);
  });

  it('catches up a missed hour within twelve hours, says so, and later skips it without a gap', async () => {
    const { subscribers, makeAt, queued, outcomes } = await digesting();
    subscribers.save(subscription());
    await makeAt(DUE + 5 * HOUR);
    await makeAt(DUE + DAY + 13 * HOUR);
    await makeAt(DUE + 2 * DAY + MINUTE);
    expect(queued().map(([, text]) => text)).toEqual([
      `2026-11-29 late ${DUE - DAY + 5 * HOUR}-${DUE + 5 * HOUR}`,
      `2026-12-01 ${DUE + 5 * HOUR}-${DUE + 2 * DAY + MINUTE}`,
    ]);
    expect(outcomes).toEqual(['late', 'queued']);
  });

  it('leaves no instant out and tells none twice, whenever it is running', async () => {
    const { subscribers, makeAt, composed, queued, time } = await digesting();
    subscribers.save(subscription());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: MINUTE, max: 40 * HOUR }), async (pause) => {
        await makeAt(time.now + pause);
      }),
      { numRuns: 200 },
    );
    expect(composed.length).toBeGreaterThan(50);
    for (const [at, { since }] of composed.slice(1).entries()) expect(since).toBe(composed[at]?.until);
    const days = queued().map(([, text]) => text.slice(0, 10));
    expect(new Set(days).size).toBe(days.length);
  });

  it('writes down a quiet day without a message, and goes on from there', async () => {
    const isQuiet = { now: true };
    const digests: DigestPort = {
      startRound: () => async () => EMPTY,
      layOut: (_, { window }) =>
        isQuiet.now
          ? null
          : { messages: [{ method: 'sendMessage', payload: { text: `${window.since - DUE}` } }] },
    };
    const { subscribers, makeAt, queued, outcomes } = await digesting({ digests });
    subscribers.save(subscription());
    await makeAt(DUE);
    isQuiet.now = false;
    await makeAt(DUE + MINUTE);
    expect(queued()).toEqual([]);
    await makeAt(DUE + DAY);
    expect(queued()).toEqual([[7, '0']]);
    expect(outcomes).toEqual(['quiet', 'queued']);
  });

  it('sends no second one on a day on which its time is put off, or it was taken anew', async () => {
    const { subscribers, makeAt, queued, time } = await digesting();
    const { times } = subscription();
    subscribers.save(subscription());
    await makeAt(DUE);
    time.now = DUE + HOUR;
    subscribers.remove(subscription());
    subscribers.save(subscription({ times: { ...times, minute: 720 } }));
    await makeAt(DUE + 4 * HOUR);
    expect(queued()).toHaveLength(1);
    await makeAt(DUE + DAY + 4 * HOUR);
    expect(queued()).toHaveLength(2);
  });

  it('tells nothing to chats that may not ask, are paused or block the bot', async () => {
    const { subscribers, stores, makeAt, queued, composed } = await digesting({
      mayReceive: (chat) => chat !== 8,
    });
    for (const chat of [7, 8, 9]) subscribers.save(subscription({ chat }));
    subscribers.save(subscription({ chat: 10, state: 'paused' }));
    stores.subscriptions.setBlocked(9, true);
    await makeAt(DUE);
    expect(queued().map(([chat]) => chat)).toEqual([7]);
    expect(composed).toHaveLength(1);
  });

  it('composes once what several chats are told of the same window', async () => {
    const { subscribers, makeAt, composed, queued } = await digesting();
    for (let chat = 1; chat <= 30; chat++) {
      const topics = { ...EVERYTHING, words: [`word ${chat % 3}`] };
      subscribers.save(subscription({ chat, topics }));
    }
    await makeAt(DUE);
    expect([composed.length, queued().length]).toEqual([3, 30]);
  });

  it('brings the index up to date first, where something is due, and tells until then', async () => {
    const refreshed: number[] = [];
    const parts = await digesting({
      refresh: async () => {
        refreshed.push(parts.time.now);
        parts.time.now += 5000;
      },
    });
    parts.subscribers.save(subscription());
    await parts.makeAt(DUE - MINUTE);
    expect(refreshed).toEqual([]);
    await parts.makeAt(DUE);
    expect(refreshed).toEqual([DUE]);
    expect(parts.composed[0]?.until).toBe(DUE + 5000);
  });

  it('makes the others where one fails, and tries that one again after ten minutes', async () => {
    let failing = true;
    const digests: DigestPort = {
      startRound:
        () =>
        async ({ topics }) => {
          if (failing && topics.words.length > 0) throw new Error('no such word');
          return EMPTY;
        },
      layOut: () => ({ messages: [{ method: 'sendMessage', payload: { text: 'news' } }] }),
    };
    const { subscribers, makeAt, queued, outcomes, lines } = await digesting({ digests });
    subscribers.save(subscription({ chat: 1, topics: { ...EVERYTHING, words: ['odd'] } }));
    subscribers.save(subscription({ chat: 2 }));
    for (let minute = 0; minute < 10; minute++) await makeAt(DUE + minute * MINUTE);
    expect(outcomes).toEqual(['failed', 'queued']);
    expect(lines.filter((line) => line.includes('no such word'))).toHaveLength(1);
    failing = false;
    await makeAt(DUE + 10 * MINUTE);
    expect(queued().map(([chat]) => chat)).toEqual([2, 1]);
  });

  it('composes equal digests once, for the first chat, which may be called off', async () => {
    const uses: unknown[] = [];
    const digests: DigestPort = {
      startRound: () => async (_, use) => {
        uses.push(use);
        return EMPTY;
      },
      layOut: () => ({ messages: [{ method: 'sendMessage', payload: { text: 'news' } }] }),
    };
    const { subscribers, makeAt, queued } = await digesting({ digests });
    for (const chat of [1, 2, 3]) subscribers.save(subscription({ chat }));
    await makeAt(DUE);
    expect(queued()).toHaveLength(3);
    expect(uses).toEqual([{ chat: 1, signal: expect.any(AbortSignal) }]);
  });

  it('stores messages, run and what belongs to them together, or nothing', async () => {
    let failing = true;
    const stored: unknown[] = [];
    const text = (words: string) => ({ method: 'sendMessage', payload: { text: words } });
    const digests: DigestPort = {
      startRound: () => async () => EMPTY,
      layOut: () => ({
        messages: [text('one'), text('two')],
        store: (run, rows) => {
          if (failing) throw new Error('full disk');
          stored.push(run, rows);
        },
      }),
    };
    const { subscribers, makeAt, queued, stores } = await digesting({ digests });
    subscribers.save(subscription());
    await makeAt(DUE);
    expect([queued(), stores.runs.counts().queued]).toEqual([[], 0]);
    failing = false;
    await makeAt(DUE + 10 * MINUTE);
    expect(queued().map(([, words]) => words)).toEqual(['one', 'two']);
    expect(stored).toEqual([expect.any(Number), [expect.any(Number), expect.any(Number)]]);
  });

  it('stores nothing any more once it is told to end', async () => {
    const ending = new AbortController();
    const digests: DigestPort = {
      startRound: () => async () => {
        ending.abort();
        return EMPTY;
      },
      layOut: () => ({ messages: [{ method: 'sendMessage', payload: { text: 'news' } }] }),
    };
    const { subscribers, due, queued, time, stores } = await digesting({ digests });
    subscribers.save(subscription());
    time.now = DUE;
    await due.makeDue(ending.signal);
    expect([queued(), stores.runs.counts().queued]).toEqual([[], 0]);
  });

  it('makes each digest once where two processes make them at once', async () => {
    const file = await databaseFile();
    const [one, other] = [await digesting({}, file), await digesting({}, file)];
    for (let chat = 1; chat <= 20; chat++) one.subscribers.save(subscription({ chat }));
    await Promise.all([one.makeAt(DUE), other.makeAt(DUE)]);
    const chats = one.queued().map(([chat]) => chat);
    expect(chats.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect([...one.outcomes, ...other.outcomes]).toHaveLength(20);
    expect(Math.min(one.composed.length, other.composed.length)).toBe(1);
  });

  it('tells how long there is time: until the next digest, a minute at most', async () => {
    const { subscribers, makeAt } = await digesting();
    expect(await makeAt(DUE - HOUR)).toBe(MINUTE);
    subscribers.save(subscription());
    expect(await makeAt(DUE - 20_000)).toBe(20_000);
    expect(await makeAt(DUE)).toBe(MINUTE);
  });

  it('looks again in a minute where the database cannot be read', async () => {
    const { subscribers, makeAt, lines, stores } = await digesting();
    subscribers.save(subscription());
    stores.database.prepare('DROP TABLE digest_runs').run();
    expect(await makeAt(DUE)).toBe(MINUTE);
    expect(lines.join()).toContain('cannot be read');
  });
});
