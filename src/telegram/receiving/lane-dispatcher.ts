import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import type { DeskDatabase } from '../../storage/desk-database.ts';
import type { Inbox, InboxRow } from '../../storage/inbox.ts';
import type { Clock } from '../sending/clock.ts';
import { isOverload, type StoredUpdates } from './update-intake.ts';

/** What a handler is told besides the update. */
export interface Handling {
  /** Too many wait: say "busy, please ask again" instead of making an answer. */
  readonly overload: boolean;
  /** Aborted when nobody waits for the handler any more. */
  readonly signal: AbortSignal;
}

export interface DispatcherParts {
  readonly inbox: Inbox;
  readonly database: Pick<DeskDatabase, 'transaction'>;
  /** Handles an update and marks it as done, in the transaction that stores what came of it. */
  handle(row: InboxRow, handling: Handling): Promise<void>;
  /** Stores what the asker is told about an update that was tried in vain. Called in a transaction, once an update. */
  giveUp(row: InboxRow, error: Error): void;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** How many lanes are worked on at once; 8 unless given. */
  readonly parallel?: number;
  /** Milliseconds after which a handler has failed; two minutes unless given. */
  readonly timeLimit?: number;
}

const PARALLEL = 8;
const TIME_LIMIT = 120_000;

/** How many updates are turned away at once, beside the lanes. What is more waits for a lane to be free. */
const MOST_ASIDE = 100;

/** Milliseconds that a lane rests after the first and the second failure of an update; the third is the last. */
const RESTS = [1000, 5000];

/** The rest after a mistake of ours, such as a full disk, that no update is to blame for. */
const AFTER_MISTAKE = 30_000;

/**
 * Hands the updates of the inbox to their handler: those of one lane one after the other, in order, several lanes side by
 * side. Memory holds what is being worked on; the rest waits in the inbox, across restarts.
 *
 * An update whose handler fails is tried three times, while its lane rests in between and the others go on; then it is
 * given up, kept as failed, and its asker told.
 */
export class LaneDispatcher implements StoredUpdates {
  readonly #parts: DispatcherParts;
  /** By lane, what is under way or resting. */
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #handling = new Set<AbortController>();
  readonly #stopping = new AbortController();
  #inLanes = 0;
  #aside = 0;
  #isWoken = false;
  #idlers: (() => void)[] = [];

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    setMaxListeners(0, this.#stopping.signal); // each lane that rests listens
  }

  /** Has a look at the inbox soon; the first call begins with what the last run left. */
  wake(): void {
    if (this.#isWoken) return;
    this.#isWoken = true;
    setImmediate(() => {
      this.#isWoken = false;
      this.#beginMore();
    });
  }

  /** Lets a row of too many be told so at once, without waiting for a free lane. */
  turnAway(row: InboxRow): void {
    if (this.#isStopped || this.#aside >= MOST_ASIDE) return;
    this.#aside += 1;
    this.#begin(row, () => {
      this.#aside -= 1;
    });
  }

  /** Resolves once nothing waits in the inbox and nothing is under way, or once the dispatcher has stopped. */
  idle(): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idlers.push(resolve);
      this.wake();
    });
  }

  /**
   * Begins nothing more and waits for the running handlers, at most `graceMs`; then aborts their signals. What they have not
   * stored by themselves is handled after the next start. Nothing is written to the inbox by the dispatcher afterwards.
   */
  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    const allDone = new AbortController();
    void Promise.all(this.#lanes.values()).then(() => allDone.abort());
    await this.#parts.clock.sleep(graceMs, allDone.signal);
    for (const ending of this.#handling) ending.abort();
    this.#letIdlersGo();
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  #beginMore(): void {
    if (this.#isStopped) return;
    try {
      const { inbox, parallel = PARALLEL } = this.#parts;
      const free = parallel - this.#inLanes;
      const rows = free > 0 ? inbox.waiting(free, new Set(this.#lanes.keys())) : [];
      for (const row of rows) this.#beginInLane(row);
      if (this.#lanes.size === 0) this.#letIdlersGo();
    } catch (error) {
      this.#parts.log.error({ err: error }, 'the inbox cannot be read');
      void this.#parts.clock.sleep(AFTER_MISTAKE, this.#stopping.signal).then(() => this.wake());
    }
  }

  #beginInLane(row: InboxRow): void {
    this.#inLanes += 1;
    this.#begin(row, () => {
      this.#inLanes -= 1;
    });
  }

  #begin(row: InboxRow, free: () => void): void {
    this.#lanes.set(row.lane, this.#work(row, free));
  }

  /** Tries a row once and lets its lane rest as long as is due. Never rejects. */
  async #work(row: InboxRow, free: () => void): Promise<void> {
    const error = await this.#errorOfTrying(row);
    free();
    this.wake();
    await this.#parts.clock.sleep(this.#restAfter(row, error), this.#stopping.signal);
    this.#lanes.delete(row.lane);
    this.wake();
  }

  /** What the handler threw, or that it took too long; null where it ended well. */
  async #errorOfTrying(row: InboxRow): Promise<Error | null> {
    const { clock, timeLimit = TIME_LIMIT } = this.#parts;
    const [ending, over] = [new AbortController(), new AbortController()];
    this.#handling.add(ending);
    const late = clock.sleep(timeLimit, over.signal).then(() => new Error(`not handled in ${timeLimit} ms`));
    const error = await Promise.race([this.#errorOfHandling(row, ending.signal), late]);
    over.abort();
    ending.abort();
    this.#handling.delete(ending);
    return error;
  }

  async #errorOfHandling(row: InboxRow, signal: AbortSignal): Promise<Error | null> {
    try {
      await this.#parts.handle(row, { overload: isOverload(row), signal });
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /**
   * Writes down how a try ended, and gives the milliseconds until the lane may go on. A failure while stopping does not
   * count: what the handler needed may have been stopped before it.
   */
  #restAfter(row: InboxRow, error: Error | null): number {
    const { log } = this.#parts;
    if (this.#isStopped) {
      if (error) log.warn({ err: error, update: row.updateId }, 'a handler was interrupted');
      return 0;
    }
    try {
      return this.#countFailure(row, error);
    } catch (mistake) {
      log.error({ err: mistake, update: row.updateId }, 'the inbox cannot be written');
      return AFTER_MISTAKE;
    }
  }

  /** The inbox counts a failure only for an update that still waits: one that its handler forgot to mark is one, too. */
  #countFailure(row: InboxRow, thrown: Error | null): number {
    const { inbox, log } = this.#parts;
    const error = thrown ?? new Error('the handler ended without marking the update as done');
    const attempts = inbox.failedAttempt(row.updateId, error.message);
    const isDone = attempts <= row.attempts;
    if (isDone && thrown === null) return 0;
    const rest = isDone ? 0 : RESTS[attempts - 1];
    log.warn({ err: error, update: row.updateId, attempts, rest }, 'the handler of an update failed');
    if (rest === undefined) this.#giveUp(row, error);
    return rest ?? 0;
  }

  #giveUp(row: InboxRow, error: Error): void {
    const { inbox, database, giveUp, log } = this.#parts;
    log.error({ update: row.updateId, fault: error.message }, 'an update was given up');
    try {
      database.transaction(() => {
        inbox.giveUp(row.updateId, error.message);
        giveUp(row, error);
      });
    } catch (mistake) {
      log.error({ err: mistake, update: row.updateId }, 'the asker cannot be told');
      inbox.giveUp(row.updateId, error.message);
    }
  }

  #letIdlersGo(): void {
    for (const resolve of this.#idlers.splice(0)) resolve();
  }
}
