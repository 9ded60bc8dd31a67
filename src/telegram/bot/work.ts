import type { DeskDatabase } from '../../storage/desk-database.ts';
import type { InboxRow } from '../../storage/inbox.ts';

/**
 * What one update leads to. A handler reads and asks, and puts its writes here; they are done in one transaction at the
 * end, so that a process killed at any moment has done all of them or none.
 */
export class Work {
  /** The update's number. */
  readonly updateId: number;
  /** When it arrived, in milliseconds since 1970. */
  readonly receivedAt: number;
  readonly #database: DeskDatabase;
  readonly #writes: (() => void)[] = [];
  readonly #afterwards: (() => void)[] = [];

  constructor(database: DeskDatabase, { updateId, receivedAt }: Pick<InboxRow, 'updateId' | 'receivedAt'>) {
    this.#database = database;
    this.updateId = updateId;
    this.receivedAt = receivedAt;
  }

  /** Adds a write to the transaction. A write may add further ones. */
  onCommit(write: () => void): void {
    this.#writes.push(write);
  }

  /** Adds something that is worth doing only once the writes are stored, and may be lost with the process. */
  afterCommit(action: () => void): void {
    this.#afterwards.push(action);
  }

  /** Does the writes in their order and `finish` last, all or none; throws what one of them throws. */
  commit(finish: () => void): void {
    this.#database.transaction(() => {
      for (const write of this.#writes) write();
      finish();
    });
    for (const action of this.#afterwards) action();
  }
}
