import type { DeskDatabase } from './desk-database.ts';
import type { Attachment, MessageRank, NewMessage, OutboxCounts, OutboxRow } from './outbox-message.ts';
import { OUTBOX_SQL, type SqlAttachment, type SqlOutboxRow } from './outbox-sql.ts';

/** When a send of unknown outcome is tried again, and how many unknown outcomes end it. */
export interface TryAgain {
  /** Milliseconds since 1970; at once unless given. */
  readonly at?: number;
  /** The unknown outcome that is the last one; 2 unless given. */
  readonly limit?: number;
}

const NO_CHATS: ReadonlySet<number> = new Set();

const INTERRUPTED = 'the program ended while this was being sent';

/**
 * The unknown outcome that is the last one where the program was killed. More than for a time-out: such a message was
 * perhaps never on its way, and losing an answer because of two kills is worse than doubling it.
 */
const INTERRUPTIONS = 5;

/**
 * Messages between the moment somebody is owed them and the moment Telegram has them.
 *
 * A chat gets its messages one after another, by rank and then by age; one that changes or answers another waits for that
 * one. A row goes waiting → sending → sent, back to waiting to be tried again, or ends as failed. What `sending` recorded
 * and a killed process never completed is told by `recover`: its outcome is unknown.
 */
export class Outbox {
  readonly #database: DeskDatabase;
  readonly #now: () => number;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#database = database;
    this.#now = now;
    this.#statements = {
      add: database.prepare(OUTBOX_SQL.add),
      attach: database.prepare(OUTBOX_SQL.attach),
      attachment: database.prepare<SqlAttachment>(OUTBOX_SQL.attachment),
      due: database.prepare<SqlOutboxRow>(OUTBOX_SQL.due),
      nextDueAt: database.prepare<{ at: number | null }>(OUTBOX_SQL.nextDueAt),
      sending: database.prepare(OUTBOX_SQL.sending),
      sent: database.prepare(OUTBOX_SQL.sent),
      retryAt: database.prepare(OUTBOX_SQL.retryAt),
      failed: database.prepare(OUTBOX_SQL.failed),
      uncertain: database.prepare<{ state: string }>(OUTBOX_SQL.uncertain),
      interrupted: database.prepare<{ id: number }>(OUTBOX_SQL.interrupted),
      moveChat: database.prepare(OUTBOX_SQL.moveChat),
      dropChat: database.prepare(OUTBOX_SQL.dropChat),
      messageId: database.prepare<{ messageId: number | null }>(OUTBOX_SQL.messageId),
      replace: database.prepare(OUTBOX_SQL.replace),
      counts: database.prepare<OutboxCounts>(OUTBOX_SQL.counts),
      prune: database.prepare(OUTBOX_SQL.prune),
    };
  }

  /** Stores a message to be sent, with its file if it has one, and gives the number of its row. */
  add(message: NewMessage): number {
    const { attachment } = message;
    if (!attachment) return this.#addRow(message);
    return this.#database.transaction(() => {
      const id = this.#addRow(message);
      this.#statements.attach.run({ id, name: attachment.name, bytes: attachment.bytes });
      return id;
    });
  }

  #addRow(message: NewMessage): number {
    const { updateId, chat, thread, rank, method, about = null, asker = null } = message;
    const now = this.#now();
    return this.#statements.add.insert({
      ...{ updateId, chat, thread, rank, method, about, asker, now },
      payload: JSON.stringify(message.payload),
      fallback: fallbackText(message.fallback),
    });
  }

  /** The file that goes with a message that is not done yet; null where there is none. */
  attachmentOf(id: number): Attachment | null {
    const found = this.#statements.attachment.first({ id });
    return found && { ...found, bytes: new Uint8Array(found.bytes) };
  }

  /**
   * The next message of each chat not excepted, where it may go now: best rank first, then oldest, at most `limit`. A chat
   * whose next message waits for later gives none, so that nothing overtakes it.
   */
  due(now: number, exceptChats: ReadonlySet<number>, limit = 1000): OutboxRow[] {
    const rows = this.#statements.due.all({ now, limit, exceptChats: JSON.stringify([...exceptChats]) });
    return rows.map(fromSql);
  }

  /** When the first of the chats not excepted has something to send: a past time where it has already; null for never. */
  nextDueAt(exceptChats: ReadonlySet<number> = NO_CHATS): number | null {
    return this.#statements.nextDueAt.first({ exceptChats: JSON.stringify([...exceptChats]) })?.at ?? null;
  }

  /** Records that a waiting message is about to be sent, and counts the try. Throws where it does not wait. */
  sending(id: number): void {
    if (this.#statements.sending.run({ id }) === 0)
      throw new Error(`Message ${id} does not wait to be sent.`);
  }

  /** Records what Telegram called the message; null where it gives no number, as for an edit. */
  sent(id: number, messageId: number | null): void {
    this.#statements.sent.run({ id, messageId, now: this.#now() });
  }

  /** Lets a message wait until a time (milliseconds since 1970); it surely was not sent. */
  retryAt(id: number, at: number, fault: string): void {
    this.#statements.retryAt.run({ id, at, fault });
  }

  /** Ends a message that cannot be sent. */
  failed(id: number, fault: string): void {
    this.#statements.failed.run({ id, fault, now: this.#now() });
  }

  /**
   * Counts that nobody knows whether the message was sent. It is tried once more, which may double it; the second time
   * (or that of `limit`) ends it as failed. True where it is tried again.
   */
  uncertain(id: number, fault: string, { at = this.#now(), limit = 2 }: TryAgain = {}): boolean {
    const row = this.#statements.uncertain.first({ id, fault, at, limit, now: this.#now() });
    return row?.state === 'waiting';
  }

  /**
   * For the start of the program: messages that were being sent when it ended become uncertain, and are tried again unless
   * that happened to them five times. Says how many.
   */
  recover(): number {
    return this.#database.transaction(() => {
      const rows = this.#statements.interrupted.all();
      for (const { id } of rows) this.uncertain(id, INTERRUPTED, { limit: INTERRUPTIONS });
      return rows.length;
    });
  }

  /** Gives what is still to be sent to one chat to another: a group that became a supergroup. */
  moveChat(from: number, to: number): void {
    this.#statements.moveChat.run({ from, to });
  }

  /** Ends what waits for a chat and has this rank or a lower one (a higher number). Says how many. */
  dropChat(chat: number, rankAtLeast: MessageRank, fault: string): number {
    return this.#statements.dropChat.run({ chat, rankAtLeast, fault, now: this.#now() });
  }

  /** Telegram's number of a message that was sent; null for every other. */
  messageIdOf(id: number): number | null {
    return this.#statements.messageId.first({ id })?.messageId ?? null;
  }

  /** Puts other contents into a message that still waits; false where it is too late. The old fallback goes with the old contents. */
  replace(id: number, payload: NewMessage['payload'], fallback: NewMessage['fallback'] = null): boolean {
    const values = { id, payload: JSON.stringify(payload), fallback: fallbackText(fallback) };
    return this.#statements.replace.run(values) === 1;
  }

  /** Messages by state; `uncertain` is how many of those held ever had an unknown outcome. */
  counts(): OutboxCounts {
    return this.#statements.counts.first() ?? { waiting: 0, sending: 0, sent: 0, failed: 0, uncertain: 0 };
  }

  /** Removes what was sent or failed before a time (milliseconds since 1970), unless a waiting message is about it. Says how many. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}

function fallbackText(fallback: NewMessage['fallback']): string | null {
  return fallback ? JSON.stringify(fallback) : null;
}

function fromSql({ payload, fallback, ...row }: SqlOutboxRow): OutboxRow {
  return {
    ...row,
    payload: JSON.parse(payload),
    fallback: fallback === null ? null : JSON.parse(fallback),
  };
}
