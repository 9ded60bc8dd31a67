import type { Clock } from '../../../src/telegram/sending/clock.ts';
import { conflict } from './refusals.ts';
import type { Update } from './telegram-types.ts';
import type { UpdateQueue } from './update-queue.ts';

const MOST_UPDATES = 100;

export interface PollParams {
  readonly offset?: number;
  readonly limit?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly allowed_updates?: readonly string[];
}

/** getUpdates: at most one poll is open, and it ends as soon as there is an update. */
export class LongPoll {
  readonly #queue: UpdateQueue;
  readonly #clock: Clock;
  #open: AbortController | null = null;
  #last: readonly Update[] = [];

  constructor(queue: UpdateQueue, clock: Clock) {
    this.#queue = queue;
    this.#clock = clock;
  }

  /** The updates that the poll before this one delivered. */
  get lastDelivered(): readonly Update[] {
    return this.#last;
  }

  /**
   * Waits for updates as the parameters say. A poll that starts while another is open ends that one with 409, as
   * Telegram does. Ends with nothing when `gone` says that the client has left.
   */
  async poll(params: PollParams, gone: AbortSignal): Promise<readonly Update[]> {
    this.end('terminated by other getUpdates request; make sure that only one bot instance is running');
    if (params.allowed_updates) this.#queue.allow(params.allowed_updates);
    if (params.offset) this.#queue.confirmBelow(params.offset);
    const own = new AbortController();
    this.#open = own;
    try {
      await this.#untilSome((params.timeout ?? 0) * 1000, AbortSignal.any([own.signal, gone]));
    } finally {
      if (this.#open === own) this.#open = null;
    }
    own.signal.throwIfAborted();
    if (gone.aborted) return [];
    this.#last = this.#queue.pending(Math.min(params.limit ?? MOST_UPDATES, MOST_UPDATES));
    return this.#last;
  }

  /** Ends the open poll, if there is one, with 409 and this reason. */
  end(why: string): void {
    this.#open?.abort(conflict(why));
    this.#open = null;
  }

  async #untilSome(ms: number, ended: AbortSignal): Promise<void> {
    if (ms === 0 || this.#queue.pending(1).length > 0) return;
    const over = new AbortController();
    const signal = AbortSignal.any([ended, over.signal]);
    const remove = this.#queue.onAdded(() => over.abort());
    await this.#clock.sleep(ms, signal);
    remove();
  }
}
