import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { DueDigests, type DueDigestsParts } from '../../src/digest/due-digests.ts';
import type { Digest } from '../../src/digest/story.ts';
import { Subscribers } from '../../src/digest/subscribers.ts';
import { EVERYTHING, type Subscription } from '../../src/digest/subscription.ts';
import { openStores, type Stores } from '../../src/storage/stores.ts';
import { databaseFile } from '../support/desk-database.ts';

export const HOUR = 60 * 60 * 1000;
/** 08:30 in Shanghai on a Sunday. */
export const DUE = Date.UTC(2026, 10, 29, 0, 30);

/** A subscription to everything, every day at 08:30 in Shanghai. */
export function subscription(more: Partial<Subscription> = {}): Subscription {
  return {
    ...{ chat: 7, thread: null, topics: EVERYTHING, quietDay: 'silence', state: 'on', language: 'zh' },
    times: { minute: 510, timeZone: 'Asia/Shanghai', weekdays: [1, 2, 3, 4, 5, 6, 7] },
    ...more,
  };
}

/** A digest without a story. */
export const EMPTY: Digest = {
  ...{ from: '2026-11-28', to: '2026-11-29', stories: [], numbers: [], chart: null, quiet: false },
  period: { from: '2026-11-28', to: '2026-11-29' },
};

export interface Digesting {
  readonly stores: Stores;
  readonly subscribers: Subscribers;
  readonly due: DueDigests;
  /** Sets the time, or tells it. */
  readonly time: { now: number };
  /** What was composed, of which window. */
  readonly composed: { topics: unknown; from: number; until: number }[];
  readonly outcomes: string[];
  readonly lines: string[];
  /** Makes what is due at a time, and gives the milliseconds until there may be more. */
  makeAt(now: number): Promise<number>;
  /** The texts in the outbox, with the chats they are for. */
  queued(): [chat: number, text: string][];
}

/** Digests over a database on the disk, whose messages tell the day and the window. */
export async function digesting(
  more: Partial<DueDigestsParts> = {},
  file?: string,
  start = DUE - 24 * HOUR,
): Promise<Digesting> {
  const time = { now: start };
  const stores = openStores(file ?? (await databaseFile()), () => time.now);
  onTestFinished(() => stores.database.close());
  const composed: Digesting['composed'] = [];
  const [outcomes, lines]: [string[], string[]] = [[], []];
  const subscribers = new Subscribers(stores);
  const due = new DueDigests({
    ...{ ...stores, subscribers, now: () => time.now },
    digests: {
      compose: async ({ topics, window }) => {
        composed.push({ topics, ...window });
        return EMPTY;
      },
      layOut: (_digest, { date, late, window }) => ({
        messages: [{ method: 'sendMessage', payload: { text: textOf(date, late, window) } }],
      }),
    },
    refresh: async () => undefined,
    mayReceive: () => true,
    wakeSender: () => undefined,
    counters: { count: (outcome) => void outcomes.push(outcome) },
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    ...more,
  });
  const makeAt = (now: number) => {
    time.now = now;
    return due.makeDue(new AbortController().signal);
  };
  const queued = () => queuedIn(stores);
  return { stores, subscribers, due, time, composed, outcomes, lines, makeAt, queued };
}

function textOf(date: string, late: boolean, { from, until }: { from: number; until: number }): string {
  return `${date}${late ? ' late' : ''} ${from}-${until}`;
}

function queuedIn({ database }: Stores): [number, string][] {
  const rows = database
    .prepare<{ chat: number; text: string }>(
      `SELECT chat, json_extract(payload, '$.text') AS text FROM outbox ORDER BY id`,
    )
    .all();
  return rows.map(({ chat, text }) => [chat, text]);
}
