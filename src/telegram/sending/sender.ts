import { setMaxListeners } from 'node:events';
import { DIGEST, type OutboxRow } from '../../storage/outbox-message.ts';
import { deliver, type Outcome } from './deliver.ts';
import { OutcomeWriter } from './outcome-writer.ts';
import type { Shape } from './outgoing-request.ts';
import type { SenderParts } from './sender-parts.ts';

const TIME_LIMIT = 30_000;
const PROBE_TIME_LIMIT = 10_000;

/** How many messages are under way at once, and how many rows are read at once. */
const PARALLEL = 100;
const BATCH = 32;

/** How long to leave alone what met a mistake of ours, such as a full disk. */
const AFTER_MISTAKE = 30_000;

/**
 * Sends what waits in the outbox: one message at a time to a chat, in the outbox's order, chats side by side, as fast as
 * the pace allows. A chat that has to wait holds no other, and digests leave room for answers.
 *
 * A message of unknown outcome is tried again only once the server has answered a harmless call, so that an outage does
 * not use up its second chance.
 */
export class Sender {
  readonly #parts: SenderParts;
  readonly #outcomes: OutcomeWriter;
  readonly #unknownMethods = new Set<string>();
  readonly #shapes = new Map<number, Shape>();
  readonly #inFlight = new Map<number, Promise<void>>();
  readonly #cut = new AbortController();
  #sleeping = new AbortController();
  #stopping = false;
  #running: Promise<void> = Promise.resolve();
  #idlers: (() => void)[] = [];

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#outcomes = new OutcomeWriter(parts);
    setMaxListeners(0, this.#cut.signal); // each call under way listens
  }

  /** Begins, with what a process that was killed left behind. One sender at a time may work on an outbox. */
  start(): void {
    const { outbox, log } = this.#parts;
    const interrupted = outbox.recover();
    if (interrupted > 0) log.warn({ interrupted }, 'messages of unknown outcome from the last run');
    this.#running = this.#run();
  }

  /** Has a look at the outbox now: something was added. */
  wake(): void {
    this.#sleeping.abort();
  }

  /** Resolves once nothing waits to be sent, not even for later, or once the sender has stopped. */
  idle(): Promise<void> {
    if (this.#stopping) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idlers.push(resolve);
      this.wake();
    });
  }

  /**
   * Begins no more sends and waits for those under way, at most `graceMs`; then cuts them off, and their outcome is unknown.
   * Nothing is written to the outbox after it resolves.
   */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    this.wake();
    await this.#running;
    const allDone = new AbortController();
    const ended = Promise.all(this.#inFlight.values()).then(() => allDone.abort());
    await this.#parts.clock.sleep(graceMs, allDone.signal);
    this.#cut.abort();
    await ended;
    this.#letIdlersGo();
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#sleeping = new AbortController();
      const wait = this.#beginDue();
      if (wait === Number.POSITIVE_INFINITY && this.#inFlight.size === 0) this.#letIdlersGo();
      await this.#parts.clock.sleep(wait, this.#sleeping.signal);
    }
  }

  #letIdlersGo(): void {
    for (const resolve of this.#idlers.splice(0)) resolve();
  }

  /** Begins what may go now; gives the milliseconds until there may be more, infinity where only `wake` can tell. */
  #beginDue(): number {
    try {
      return this.#beginAll();
    } catch (error) {
      this.#parts.log.error({ err: error }, 'the outbox cannot be read');
      return AFTER_MISTAKE;
    }
  }

  #beginAll(): number {
    const { outbox, pace, clock } = this.#parts;
    const now = clock.now();
    const passed = new Set(this.#inFlight.keys());
    let soonest = Number.POSITIVE_INFINITY;
    let isPatient = false;
    for (let more = true; more; ) {
      if (this.#inFlight.size >= PARALLEL) return Number.POSITIVE_INFINITY;
      const rows = outbox.due(now, passed, BATCH);
      for (const row of rows) {
        passed.add(row.chat);
        isPatient = row.rank === DIGEST; // and so are all that follow
        const delay = pace.delay(row.chat, now, isPatient);
        if (delay > 0) soonest = Math.min(soonest, delay);
        else this.#begin(row, now);
      }
      more = rows.length === BATCH && pace.delayOfAll(now, isPatient) === 0;
    }
    const next = outbox.nextDueAt(passed);
    return next === null ? soonest : Math.min(soonest, Math.max(next - now, pace.delayOfAll(now, isPatient)));
  }

  #begin(row: OutboxRow, now: number): void {
    this.#parts.pace.took(row.chat, now);
    const sending = this.#send(row).finally(() => {
      this.#inFlight.delete(row.chat);
      this.wake();
    });
    this.#inFlight.set(row.chat, sending);
  }

  /** Never rejects: what goes wrong here must not stop the rest. */
  async #send(row: OutboxRow): Promise<void> {
    const { log, pace, clock } = this.#parts;
    try {
      this.#outcomes.write(row, await this.#outcomeOf(row));
    } catch (error) {
      log.error({ err: error, row: row.id }, 'a message could not be dealt with');
      pace.hold(row.chat, clock.now() + AFTER_MISTAKE);
    }
  }

  async #outcomeOf(row: OutboxRow): Promise<Outcome> {
    const { outbox, telegram, pace, clock, timeLimit = TIME_LIMIT } = this.#parts;
    if (row.uncertainCount > 0 && !(await this.#isServerThere())) {
      return { kind: 'later', fault: 'Telegram does not answer' };
    }
    if (!this.#parts.mayStillSend(row)) return { kind: 'failed', fault: 'not allowed any more' };
    outbox.sending(row.id);
    const outcome = await deliver(row, {
      ...{ telegram, timeLimit, signal: this.#cut.signal },
      ...{ unknownMethods: this.#unknownMethods, shapes: this.#shapes },
      onCallAgain: () => pace.took(row.chat, clock.now()),
      messageIdOf: (id) => outbox.messageIdOf(id),
      attachmentOf: (id) => outbox.attachmentOf(id),
    });
    if (outcome.kind !== 'unknown method') return outcome;
    const { fault } = outcome;
    return (await this.#isServerThere()) ? { kind: 'failed', fault } : { kind: 'later', fault };
  }

  /** Whether Telegram answers this bot at all, found out by a call that changes nothing. */
  async #isServerThere(): Promise<boolean> {
    const options = { timeLimit: PROBE_TIME_LIMIT, signal: this.#cut.signal };
    return this.#parts.telegram.call('getMe', {}, options).then(
      () => true,
      () => false,
    );
  }
}
