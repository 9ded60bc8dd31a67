import type { DeskDatabase } from './desk-database.ts';
import { INBOX_SQL } from './inbox-sql.ts';

/** An update of Telegram's and the lane whose order it keeps, such as its chat. */
export interface StoredUpdate {
  readonly updateId: number;
  readonly lane: string;
  /** Anything that JSON can hold. */
  readonly update: unknown;
}

export interface InboxRow extends StoredUpdate {
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
}

export type InboxState = 'waiting' | 'done' | 'failed';

type SqlInboxRow = Omit<InboxRow, 'update'> & { readonly content: string };

/**
 * Updates between their arrival and the moment their effects are stored. An update is kept once, whatever is sent twice.
 *
 * Order is that of update ids, which Telegram gives in order of what happened, and not that of arrival: a webhook may
 * bring two updates the other way round.
 */
export class Inbox {
  readonly #now: () => number;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#now = now;
    this.#statements = {
      add: database.prepare(INBOX_SQL.add),
      waiting: database.prepare<SqlInboxRow>(INBOX_SQL.waiting),
      waitingIn: database.prepare<{ count: number }>(INBOX_SQL.waitingIn),
      waitingCount: database.prepare<{ count: number }>(INBOX_SQL.waitingCount),
      done: database.prepare(INBOX_SQL.done),
      failedAttempt: database.prepare(INBOX_SQL.failedAttempt),
      attempts: database.prepare<{ attempts: number }>(INBOX_SQL.attempts),
      giveUp: database.prepare(INBOX_SQL.giveUp),
      counts: database.prepare<Record<InboxState, number>>(INBOX_SQL.counts),
      prune: database.prepare(INBOX_SQL.prune),
    };
  }

  /** Stores an update; false where it is known already, waiting or done. */
  add({ updateId, lane, update }: StoredUpdate): boolean {
    const content = JSON.stringify(update);
    return this.#statements.add.run({ updateId, lane, content, now: this.#now() }) === 1;
  }

  /** The oldest waiting update of each lane not excepted, oldest first, at most `limit`. */
  waiting(limit: number, exceptLanes: ReadonlySet<string>): InboxRow[] {
    const rows = this.#statements.waiting.all({ limit, exceptLanes: JSON.stringify([...exceptLanes]) });
    return rows.map(({ content, ...row }) => ({ ...row, update: JSON.parse(content) }));
  }

  waitingIn(lane: string): number {
    return this.#statements.waitingIn.first({ lane })?.count ?? 0;
  }

  waitingCount(): number {
    return this.#statements.waitingCount.first()?.count ?? 0;
  }

  /**
   * Marks an update as done and forgets its content. Belongs into the transaction that stores its effects: throws where the
   * update does not wait any more, so that nothing is done twice.
   */
  done(updateId: number, note: string | null = null): void {
    if (this.#statements.done.run({ updateId, note, now: this.#now() }) === 0) {
      throw new Error(`Update ${updateId} does not wait to be done.`);
    }
  }

  /** Counts a try in vain and says how many there were; 0 for an update that is not held. One that is done stays done. */
  failedAttempt(updateId: number, fault: string): number {
    this.#statements.failedAttempt.run({ updateId, fault });
    return this.#statements.attempts.first({ updateId })?.attempts ?? 0;
  }

  /** Ends an update that cannot be done; it is kept with its fault. One that is done stays done. */
  giveUp(updateId: number, fault: string): void {
    this.#statements.giveUp.run({ updateId, fault, now: this.#now() });
  }

  counts(): Record<InboxState, number> {
    return this.#statements.counts.first() ?? { waiting: 0, done: 0, failed: 0 };
  }

  /** Removes what was done before a time (milliseconds since 1970) and says how many; those ids are new again if they come back. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}
