import { TelegramUnreachableError } from '../sending/telegram-errors.ts';
import type { TelegramPort } from '../sending/telegram-port.ts';
import { ALLOWED_UPDATES, updateIdOf } from './allowed-updates.ts';
import { type Patience, persist } from './backoff.ts';
import type { UpdateIntake } from './update-intake.ts';
import { removeWebhook } from './webhook-registration.ts';

export interface PollerParts extends Omit<Patience, 'signal'> {
  readonly telegram: TelegramPort;
  readonly intake: Pick<UpdateIntake, 'take'>;
  /** Seconds for which Telegram keeps a poll open while there is nothing; 25 unless given. */
  readonly longPoll?: number;
  /** Milliseconds after which a poll is given up; that and ten seconds unless given. */
  readonly timeLimit?: number;
}

const LONG_POLL = 25;
const LATENESS = 10_000;

/**
 * Fetches updates one poll after the other, whatever is being done with those before.
 *
 * Telegram forgets updates when a later poll names a higher offset, and that poll begins only when they are stored. After
 * an empty answer everything is confirmed, and the next poll names no offset: update ids may start anew, lower, after a
 * quiet week (https://core.telegram.org/bots/api#update).
 */
export class Poller {
  readonly #parts: PollerParts;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #offset: number | null = null;
  #lastAnswerAt: number | null = null;

  constructor(parts: PollerParts) {
    this.#parts = parts;
  }

  /** When Telegram last answered a poll, in milliseconds since 1970; null for not yet. */
  get lastAnswerAt(): number | null {
    return this.#lastAnswerAt;
  }

  /**
   * Begins, by removing a webhook that is in the way; updates that wait for it come here. To be called once.
   *
   * Resolves after `stop`. Rejects with a `DeskError` where Telegram does not know the bot; every other fault is logged and
   * outlived.
   */
  start(): Promise<void> {
    this.#running = this.#run();
    return this.#running;
  }

  /** Ends the open poll. What it would have brought comes again. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running.catch(() => undefined);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const patience = { ...this.#parts, signal };
    await removeWebhook(this.#parts.telegram, patience);
    while (!signal.aborted) await persist(() => this.#poll(), patience);
  }

  async #poll(): Promise<void> {
    const { telegram, intake, clock, longPoll = LONG_POLL } = this.#parts;
    const { timeLimit = longPoll * 1000 + LATENESS } = this.#parts;
    const offset = this.#offset === null ? {} : { offset: this.#offset };
    const payload = { ...offset, timeout: longPoll, allowed_updates: ALLOWED_UPDATES };
    const options = { signal: this.#stopping.signal, timeLimit };
    const updates = listIn(await telegram.call('getUpdates', payload, options));
    const next = offsetAfter(updates);
    this.#lastAnswerAt = clock.now();
    intake.take(updates);
    this.#offset = next;
  }
}

/** What confirms these updates, null where there are none. Throws for an answer that nothing can confirm. */
function offsetAfter(updates: readonly unknown[]): number | null {
  if (updates.length === 0) return null;
  const ids = updates.flatMap((update) => updateIdOf(update) ?? []);
  if (ids.length === 0) throw new TelegramUnreachableError('getUpdates', 'updates without numbers', true);
  return Math.max(...ids) + 1;
}

function listIn(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  throw new TelegramUnreachableError('getUpdates', 'an answer that is no list', true);
}
