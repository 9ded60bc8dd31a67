import type { SendOutcome } from '../../operations/metrics.ts';
import { DIGEST, type OutboxRow } from '../../storage/outbox-message.ts';
import { growingWait } from './backoff.ts';
import type { Outcome } from './deliver.ts';
import { FloodWatch } from './flood-watch.ts';
import type { SenderParts } from './sender-parts.ts';

type Fault<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** How often a change of a message is tried; doing it twice does no harm. */
const CHANGE_TRIES = 5;

/** Writes down what came of each send, and what follows for the chat. */
export class OutcomeWriter {
  readonly #parts: SenderParts;
  readonly #flood = new FloodWatch();
  /** How often in a row a message was put off, by its row. */
  readonly #putOff = new Map<number, number>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** Writes one outcome into the outbox, the log and the counters. */
  write(row: OutboxRow, outcome: Outcome): void {
    if (outcome.kind !== 'later') this.#putOff.delete(row.id);
    if (outcome.kind === 'sent') {
      this.#parts.outbox.sent(row.id, outcome.messageId);
      this.#flood.accepted();
      this.#count('sent', row);
      return;
    }
    const { id, chat, method } = row;
    const { kind, fault } = outcome;
    this.#parts.log.warn({ row: id, chat, method, outcome: kind, fault }, 'a message was not sent');
    this.#writeFault(row, outcome);
  }

  #writeFault(row: OutboxRow, outcome: Exclude<Outcome, { kind: 'sent' }>): void {
    if (outcome.kind === 'limited') this.#limited(row, outcome);
    else if (outcome.kind === 'later') this.#later(row, outcome.fault);
    else if (outcome.kind === 'moved') this.#moved(row, outcome);
    else if (outcome.kind === 'blocked') this.#blocked(row, outcome.fault);
    else if (outcome.kind === 'uncertain') this.#uncertain(row, outcome);
    else if (outcome.kind === 'perhaps changed') this.#changeAgain(row, outcome.fault);
    else this.#failed(row, outcome.fault);
  }

  #limited(row: OutboxRow, { wait, fault }: Fault<'limited'>): void {
    const { outbox, pace, clock, log } = this.#parts;
    const now = clock.now();
    const until = now + (wait ?? growingWait(row.attempts + 1));
    pace.hold(row.chat, until);
    const allUntil = this.#flood.refused(row.chat, until, now);
    if (allUntil !== null) {
      pace.holdAll(allUntil);
      log.warn({ wait: allUntil - now }, 'every chat is limited');
    }
    outbox.retryAt(row.id, until, fault);
    this.#count('limited', row);
  }

  #later(row: OutboxRow, fault: string): void {
    const times = (this.#putOff.get(row.id) ?? 0) + 1;
    this.#putOff.set(row.id, times);
    this.#parts.outbox.retryAt(row.id, this.#parts.clock.now() + growingWait(times), fault);
    this.#count('later', row);
  }

  #uncertain(row: OutboxRow, { limit, fault }: Fault<'uncertain'>): void {
    const { outbox, clock } = this.#parts;
    const at = clock.now() + growingWait(row.uncertainCount + 1);
    const again = outbox.uncertain(row.id, fault, { at, limit });
    this.#count('uncertain', row);
    if (!again) this.#count('failed', row);
  }

  /** A change that may have happened is simply made again. */
  #changeAgain(row: OutboxRow, fault: string): void {
    const { outbox, clock } = this.#parts;
    if (row.attempts + 1 >= CHANGE_TRIES) {
      this.#failed(row, fault);
      return;
    }
    outbox.retryAt(row.id, clock.now() + growingWait(row.attempts + 1), fault);
    this.#count('later', row);
  }

  #moved(row: OutboxRow, { to, fault }: Fault<'moved'>): void {
    const { outbox, clock, onMigrate } = this.#parts;
    outbox.retryAt(row.id, clock.now(), fault);
    outbox.moveChat(row.chat, to);
    onMigrate(row.chat, to);
    this.#count('later', row);
  }

  #blocked(row: OutboxRow, fault: string): void {
    const { outbox, onBlocked } = this.#parts;
    this.#failed(row, fault);
    outbox.dropChat(row.chat, DIGEST, fault);
    onBlocked(row.chat, fault);
  }

  #failed(row: OutboxRow, fault: string): void {
    this.#parts.outbox.failed(row.id, fault);
    this.#count('failed', row);
  }

  #count(outcome: SendOutcome, row: OutboxRow): void {
    this.#parts.counters.count(outcome, row);
  }
}
