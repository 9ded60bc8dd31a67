import { describe, expect, it } from 'vitest';
import { Chats } from '../../src/storage/chats.ts';
import { DigestRuns, type NewDigestRun } from '../../src/storage/digest-runs.ts';
import { type StoredSubscription, Subscriptions } from '../../src/storage/subscriptions.ts';
import { emptyDatabase } from '../support/desk-database.ts';

const TIMES = { minute: 510, timeZone: 'Asia/Shanghai', weekdays: [1, 2, 3] };

function subscription(more: Partial<StoredSubscription> = {}): StoredSubscription {
  return {
    ...{ chat: -5, thread: null, times: TIMES, topics: { places: [{ id: '220113' }], words: ['电池'] } },
    ...{ quietDay: 'silence', language: 'zh', state: 'on' },
    ...more,
  };
}

async function tables() {
  const database = await emptyDatabase();
  const time = { now: 1000 };
  const now = () => time.now;
  return {
    ...{ database, time, chats: new Chats(database, now) },
    subscriptions: new Subscriptions(database, now),
    runs: new DigestRuns(database, now),
  };
}

const DAY = { kind: 'daily', date: '2026-11-29', at: 5000 } as const;
const RUN: NewDigestRun = {
  ...{ chat: -5, thread: null, ...DAY, window: { since: 0, until: 5000 }, state: 'queued', late: false },
};

describe('Subscriptions', () => {
  it('gives back what was stored, and has one for a chat and one for each of its topics', async () => {
    const { subscriptions } = await tables();
    const all = [subscription(), subscription({ thread: 7 }), subscription({ chat: 3, state: 'paused' })];
    for (const one of all) subscriptions.save(one);
    for (const one of all) expect(subscriptions.get(one)).toEqual(one);
    const other = subscription({ quietDay: 'say_so', topics: {} });
    subscriptions.save(other);
    expect([null, 7].map((thread) => subscriptions.get({ chat: -5, thread }))).toEqual([other, all[1]]);
    expect(subscriptions.counts()).toEqual({ on: 2, paused: 1 });
    expect([subscriptions.remove(other), subscriptions.remove(other)]).toEqual([true, false]);
    expect(subscriptions.get(other)).toBeNull();
  });

  it('knows who is due at a time, until that day has its run', async () => {
    const { subscriptions, runs } = await tables();
    subscriptions.save(subscription());
    subscriptions.save(subscription({ thread: 7 }));
    subscriptions.save(subscription({ chat: 3, times: { ...TIMES, minute: 511 } }));
    expect(subscriptions.times()).toHaveLength(2);
    expect(subscriptions.due(TIMES, DAY).map(({ thread }) => thread)).toEqual([null, 7]);
    runs.add(RUN);
    expect(subscriptions.due(TIMES, DAY).map(({ thread }) => thread)).toEqual([7]);
    expect(subscriptions.due(TIMES, { ...DAY, kind: 'weekly' })).toHaveLength(2);
    expect(subscriptions.due(TIMES, { ...DAY, date: '2026-11-30' })).toHaveLength(2);
  });

  it('catches up nothing that was due before its times were set or a pause ended', async () => {
    const { subscriptions, time } = await tables();
    const isDue = () => subscriptions.due(TIMES, DAY).length === 1;
    subscriptions.save(subscription());
    time.now = 6000;
    subscriptions.save(subscription({ topics: {}, language: 'ru' }));
    expect(isDue()).toBe(true);
    subscriptions.save(subscription({ state: 'paused' }));
    expect(isDue()).toBe(false);
    subscriptions.save(subscription());
    expect(isDue()).toBe(false);
    subscriptions.save(subscription({ times: { ...TIMES, minute: 1 } }));
    expect(subscriptions.due({ ...TIMES, minute: 1 }, { ...DAY, at: 6000 })).toEqual([]);
    expect(subscriptions.due({ ...TIMES, minute: 1 }, { ...DAY, at: 6001 })).toHaveLength(1);
  });

  it('lets a chat that blocks the bot rest, with its settings, and goes on from when it does not', async () => {
    const { subscriptions, time } = await tables();
    for (const thread of [null, 7]) subscriptions.save(subscription({ thread }));
    subscriptions.setBlocked(-5, true);
    expect([subscriptions.times(), subscriptions.due(TIMES, DAY)]).toEqual([[], []]);
    expect(subscriptions.get(subscription())).toEqual(subscription());
    expect(subscriptions.counts()).toEqual({ on: 0, paused: 2 });
    time.now = 5000;
    subscriptions.setBlocked(-5, false);
    expect(subscriptions.due(TIMES, DAY)).toEqual([]);
    expect(subscriptions.due(TIMES, { ...DAY, at: 5001 })).toHaveLength(2);
    subscriptions.setBlocked(-5, true);
    subscriptions.save(subscription());
    expect(subscriptions.counts()).toEqual({ on: 1, paused: 1 });
  });

  it('looks for what is due by an index, however many there are', async () => {
    const { database } = await tables();
    const plan = database
      .prepare<{ detail: string }>(
        `EXPLAIN QUERY PLAN SELECT chat FROM subscriptions
         WHERE time_zone = 'UTC' AND minute = 1 AND weekdays = '[1]' AND state = 'on' AND blocked = 0`,
      )
      .all();
    expect(plan.map(({ detail }) => detail).join()).toContain('INDEX subscriptions_due');
  });
});

describe('DigestRuns', () => {
  it('takes one run for a chat, topic, kind and local day', async () => {
    const { runs } = await tables();
    const others = [
      { thread: 7, state: 'quiet' },
      { kind: 'weekly' },
      { date: '2026-11-30', late: true },
    ] as const;
    for (const run of [RUN, ...others.map((other) => ({ ...RUN, ...other }))]) {
      expect(runs.add(run)).toEqual(expect.any(Number));
      expect(runs.add({ ...run, window: { since: 1, until: 2 }, late: true })).toBeNull();
    }
    expect(runs.counts()).toEqual({ queued: 3, quiet: 1, late: 1 });
  });

  it('remembers until when each was told, however long ago', async () => {
    const { runs, time } = await tables();
    runs.add(RUN);
    runs.add({ ...RUN, date: '2026-11-30', window: { since: 5000, until: 9000 } });
    runs.add({ ...RUN, thread: 7, window: { since: 0, until: 4000 } });
    time.now = 1_000_000;
    expect(runs.prune(time.now)).toBe(1);
    expect(runs.lastUntil(RUN)).toBe(9000);
    expect(runs.lastUntil({ chat: -5, thread: 7 })).toBe(4000);
    expect(runs.lastUntil({ chat: 6, thread: null })).toBeNull();
  });
});

describe('a group that becomes a supergroup', () => {
  it('takes its digests along, and what was set or made there already stands', async () => {
    const { chats, subscriptions, runs } = await tables();
    for (const thread of [null, 7]) subscriptions.save(subscription({ thread }));
    subscriptions.save(subscription({ chat: -100, thread: 7, language: 'en' }));
    runs.add(RUN);
    runs.add({ ...RUN, chat: -100, date: '2026-11-30' });
    for (let twice = 0; twice < 2; twice++) chats.migrate(-5, -100);
    expect(subscriptions.get({ chat: -100, thread: null })).toEqual(subscription({ chat: -100 }));
    expect(subscriptions.get({ chat: -100, thread: 7 })).toMatchObject({ language: 'en' });
    expect(subscriptions.get({ chat: -5, thread: null })).toBeNull();
    expect(runs.add({ ...RUN, chat: -100 })).toBeNull();
    expect(runs.add(RUN)).not.toBeNull();
  });
});
