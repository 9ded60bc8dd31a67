import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { DueDigests, type DueDigestsParts } from '../../src/digest/due-digests.ts';
import { Subscribers } from '../../src/digest/subscribers.ts';
import { openStores, type Stores } from '../../src/storage/stores.ts';
import { databaseFile } from '../support/desk-database.ts';
import { DUE, EMPTY, HOUR } from './sample-subscription.ts';

export interface Digesting {
  readonly stores: Stores;
  readonly subscribers: Subscribers;
  readonly due: DueDigests;
  /** Sets the time, or tells it. */
  readonly time: { now: number };
  /** What was composed, of which window. */
  readonly composed: { topics: unknown; since: number; until: number }[];
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
      startRound:
        () =>
        async ({ topics, window }) => {
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

function textOf(date: string, late: boolean, { since, until }: { since: number; until: number }): string {
  return `${date}${late ? ' late' : ''} ${since}-${until}`;
}

function queuedIn({ database }: Stores): [number, string][] {
  const rows = database
    .prepare<{ chat: number; text: string }>(
      `SELECT chat, json_extract(payload, '$.text') AS text FROM outbox ORDER BY id`,
    )
    .all();
  return rows.map(({ chat, text }) => [chat, text]);
}
