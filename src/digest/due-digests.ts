import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DeskDatabase } from '../storage/desk-database.ts';
import type { DigestRuns, RunWindow } from '../storage/digest-runs.ts';
import type { Outbox } from '../storage/outbox.ts';
import { DIGEST, type NewMessage } from '../storage/outbox-message.ts';
import type { Digest } from './story.ts';
import type { DueDigest, Subscribers } from './subscribers.ts';
import type { DigestTopics, Subscription } from './subscription.ts';

/** What a digest is made from; equal requests have equal digests. */
export interface DigestRequest {
  readonly topics: DigestTopics;
  readonly window: RunWindow;
  readonly language: Subscription['language'];
  /** Days are those of this zone, an IANA name. */
  readonly timeZone: string;
}

/** A digest as messages, in their order. */
export interface OutgoingDigest {
  readonly messages: readonly Pick<NewMessage, 'method' | 'payload' | 'fallback' | 'attachment'>[];
  /** Stores what belongs to the messages, in their transaction: gets the run's number and the messages' rows of the outbox. */
  readonly store?: (run: number, rows: readonly number[]) => void;
}

/** For whom a digest is made, and what calls it off. Of several that share one, the first pays for what a model writes. */
export interface DigestUse {
  readonly chat: number;
  readonly signal?: AbortSignal | undefined;
}

/** Gathers what is new. May take long; should let other work run meanwhile. */
export type ComposeDigest = (request: DigestRequest, use: DigestUse) => Promise<Digest>;

/** Where digests come from, and how they look. */
export interface DigestPort {
  /** For the digests of one round, which may share what they are made from: none sees what the index has later. */
  startRound(): ComposeDigest;
  /** Lays out a digest for one subscriber; null where nothing is said, as on a quiet day. */
  layOut(digest: Digest, due: DueDigest): OutgoingDigest | null | Promise<OutgoingDigest | null>;
}

/** How one digest ended: in the outbox, in time or late; with nothing to say; not at all, to be tried again. */
export type DigestOutcome = 'queued' | 'late' | 'quiet' | 'failed';

export interface DueDigestsParts {
  readonly database: DeskDatabase;
  readonly outbox: Outbox;
  readonly runs: DigestRuns;
  readonly subscribers: Subscribers;
  readonly digests: DigestPort;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Brings the index up to date with the documents; what cannot be done then is said elsewhere. Never rejects. */
  readonly refresh: () => Promise<void>;
  /** Whether a chat may be told of the corpus. */
  readonly mayReceive: (chat: number) => boolean;
  /** Something was put into the outbox. */
  readonly wakeSender: () => void;
  readonly counters: { count(outcome: DigestOutcome): void };
  readonly log: Pick<Logger, 'info' | 'error'>;
}

const MINUTE = 60_000;
/** How long a digest that could not be made is left alone. */
const AFTER_FAILURE = 10 * MINUTE;

/**
 * Makes the digests that are due. A digest is made once: its messages and the run of its day are stored in one transaction,
 * which a second process, or the same one after it was killed, finds done.
 */
export class DueDigests {
  readonly #parts: DueDigestsParts;
  /** Until when a digest that could not be made rests, by its subscriber. */
  readonly #resting = new Map<string, number>();

  constructor(parts: DueDigestsParts) {
    this.#parts = parts;
  }

  /**
   * Makes every digest that is due now, one after the other, and lets other work run in between. Gives the milliseconds until
   * there may be more: a minute at most, for subscriptions change. Nothing is stored any more once `signal` is aborted. Never
   * rejects.
   */
  async makeDue(signal: AbortSignal): Promise<number> {
    const { subscribers, now, log } = this.#parts;
    try {
      if (this.#due(now()).length > 0) await this.#makeAll(signal);
      if (signal.aborted) return MINUTE;
      const next = subscribers.nextAfter(now()) ?? Number.POSITIVE_INFINITY;
      return Math.min(next - now(), MINUTE);
    } catch (error) {
      log.error({ err: error }, 'the digests that are due cannot be read');
      return MINUTE;
    }
  }

  async #makeAll(signal: AbortSignal): Promise<void> {
    const { digests, refresh, now, log } = this.#parts;
    await refresh();
    if (signal.aborted) return;
    const due = this.#due(now());
    const compose = sharing(digests.startRound());
    for (const one of due) {
      if (signal.aborted) return;
      await this.#make(one, compose, signal);
      await nextTurn();
    }
    log.info({ digests: due.length }, 'the digests that were due are made');
  }

  #due(now: number): DueDigest[] {
    const { subscribers, mayReceive } = this.#parts;
    return subscribers
      .due(now)
      .filter(({ subscription }) => mayReceive(subscription.chat))
      .filter(({ subscription }) => (this.#resting.get(keyOf(subscription)) ?? 0) <= now);
  }

  async #make(due: DueDigest, compose: ComposeDigest, signal: AbortSignal): Promise<void> {
    const { digests, counters, log, now } = this.#parts;
    const { subscription, window } = due;
    const { topics, language, times } = subscription;
    try {
      const request = { topics, window, language, timeZone: times.timeZone };
      const digest = await compose(request, { chat: subscription.chat, signal });
      const outgoing = await digests.layOut(digest, due);
      if (signal.aborted) return;
      const outcome = this.#store(due, outgoing);
      if (outcome) counters.count(outcome);
      this.#resting.delete(keyOf(subscription));
    } catch (error) {
      this.#resting.set(keyOf(subscription), now() + AFTER_FAILURE);
      counters.count('failed');
      log.error({ err: error, chat: subscription.chat }, 'a digest could not be made');
    }
  }

  /** One transaction. Null where somebody else made the digest of that day meanwhile, or nobody wants it any more. */
  #store(due: DueDigest, outgoing: OutgoingDigest | null): DigestOutcome | null {
    const { database, runs, subscribers, wakeSender } = this.#parts;
    const { subscription, kind, date, at, window, late } = due;
    const { chat, thread } = subscription;
    const state = outgoing === null ? 'quiet' : 'queued';
    const isMade = database.transaction(() => {
      if (subscribers.get(subscription)?.state !== 'on') return false;
      const run = runs.add({ chat, thread, kind, date, at, window, late, state });
      if (run === null) return false;
      if (outgoing) this.#queue(subscription, run, outgoing);
      return true;
    });
    if (!isMade) return null;
    if (outgoing === null) return 'quiet';
    wakeSender();
    return late ? 'late' : 'queued';
  }

  /** The chat itself is the asker, so that its right to be told is looked at again on sending. */
  #queue({ chat, thread }: Subscription, run: number, { messages, store }: OutgoingDigest): void {
    const rows = messages.map((message) =>
      this.#parts.outbox.add({ updateId: null, chat, thread, rank: DIGEST, asker: chat, ...message }),
    );
    store?.(run, rows);
  }
}

function keyOf({ chat, thread }: Subscription): string {
  return `${chat}:${thread ?? 0}`;
}

/** Composes what was asked for before only once: many chats have the same topics, and were told of the same. */
function sharing(compose: ComposeDigest): ComposeDigest {
  const composed = new Map<string, Promise<Digest>>();
  return (request, use) => {
    const key = JSON.stringify(request);
    const known = composed.get(key) ?? compose(request, use);
    composed.set(key, known);
    return known;
  };
}
