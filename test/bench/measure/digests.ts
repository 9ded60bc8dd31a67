import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { DeskDigests } from '../../../src/digest/desk-digests.ts';
import { DueDigests } from '../../../src/digest/due-digests.ts';
import { Subscribers } from '../../../src/digest/subscribers.ts';
import { EVERYTHING } from '../../../src/digest/subscription.ts';
import type { LiveDesk } from '../../../src/live-desk.ts';
import { openStores, type Stores } from '../../../src/storage/stores.ts';
import { DigestLayout } from '../../../src/telegram/bot/digest-layout.ts';
import { DigestNotes } from '../../../src/telegram/bot/digest-notes.ts';
import { timed, watchStalls } from '../timing.ts';
import type { BenchFolders } from './built-index.ts';
import { openLiveDesk } from './live-desk.ts';

/** A thousand chats whose digests are due in the same minute. */
export interface DigestFigures {
  readonly digests: number;
  /** Until the last one waits in the outbox. */
  readonly seconds: number;
  readonly longestStallMs: number;
  /** The longest a look for what may be sent took the sender while all of them waited. */
  readonly dueMs: number;
}

const CHATS = 1000;
/** So many of them differ in what they are about. */
const TOPICS = 50;
const DAY = 24 * 60 * 60 * 1000;

/** Composes and enqueues the digests; nothing is sent, for that is Telegram's pace. */
export async function measureDigests(folders: BenchFolders): Promise<DigestFigures> {
  const file = join(folders.data, 'digests', 'desk.db');
  const due = Date.UTC(2026, 10, 22, 0, 30);
  const [desk, stores] = [await openLiveDesk(folders), openStores(file, () => due - DAY)];
  try {
    subscribeAll(stores);
    desk.ledger(); // read once for all that ask about it
    const makers = makersOf(stores, desk, due);
    const { result, stalls } = await watchStalls(() =>
      timed(() => makers.makeDue(new AbortController().signal)),
    );
    const queued = stores.outbox.counts().waiting;
    if (queued !== CHATS) throw new Error(`${queued} digests wait, not ${CHATS}.`);
    const { ms: dueMs } = await timed(() => stores.outbox.due(due, new Set(), 32));
    return { digests: queued, seconds: result.ms / 1000, longestStallMs: stalls.longestMs, dueMs };
  } finally {
    await desk.close();
    stores.database.close();
    await rm(join(folders.data, 'digests'), { recursive: true });
  }
}

function subscribeAll(stores: Stores): void {
  const subscribers = new Subscribers(stores);
  const times = { minute: 510, timeZone: 'Asia/Shanghai', weekdays: [1, 2, 3, 4, 5, 6, 7] as const };
  stores.database.transaction(() => {
    for (let chat = 1; chat <= CHATS; chat++) {
      const topics = { ...EVERYTHING, words: [`word ${chat % TOPICS}`] };
      const settings = { topics, quietDay: 'say_so', state: 'on', language: 'zh' } as const;
      subscribers.save({ chat, thread: null, times, ...settings });
    }
  });
}

function makersOf(stores: Stores, desk: LiveDesk, now: number): DueDigests {
  const digests = new DeskDigests({ desk, arrivals: stores.arrivals, now: () => now });
  const layout = new DigestLayout({ ...stores, digestNotes: new DigestNotes(stores.notes) });
  return new DueDigests({
    ...{ ...stores, subscribers: new Subscribers(stores), now: () => now },
    digests: {
      startRound: () => digests.startRound(),
      layOut: (digest, due) => layout.layOut(digest, due),
    },
    refresh: async () => void (await desk.reindex()),
    mayReceive: () => true,
    wakeSender: () => undefined,
    counters: { count: () => undefined },
    log: pino({ level: 'silent' }),
  });
}
