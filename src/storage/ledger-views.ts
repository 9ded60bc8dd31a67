import type { DeskDatabase } from './desk-database.ts';

/** A list of the ledger as it stands in a chat: buttons under it come back to it by its number. */
export interface NewLedgerView {
  readonly chat: number;
  /** What is shown; anything that JSON can hold. */
  readonly filter: unknown;
  /** The page that is shown; anything that JSON can hold. */
  readonly shown: unknown;
}

export interface StoredLedgerView extends NewLedgerView {
  readonly id: number;
}

interface SqlLedgerView {
  readonly id: number;
  readonly chat: number;
  readonly filter: string;
  readonly shown: string;
}

/** Lists of the ledger that were sent, so that their buttons outlive the process. */
export class LedgerViews {
  readonly #statements;
  readonly #now: () => number;

  constructor(database: DeskDatabase, now: () => number) {
    this.#now = now;
    this.#statements = {
      add: database.prepare(
        'INSERT INTO ledger_views (chat, filter, shown, at) VALUES (:chat, :filter, :shown, :at)',
      ),
      get: database.prepare<SqlLedgerView>('SELECT id, chat, filter, shown FROM ledger_views WHERE id = :id'),
      change: database.prepare(
        'UPDATE ledger_views SET filter = :filter, shown = :shown, at = :at WHERE id = :id',
      ),
      prune: database.prepare('DELETE FROM ledger_views WHERE at < :before'),
    };
  }

  /** Keeps a list and gives its number, for the buttons under it. */
  add({ chat, filter, shown }: NewLedgerView): number {
    return this.#statements.add.insert({ chat, ...asText(filter, shown), at: this.#now() });
  }

  get(id: number): StoredLedgerView | null {
    const row = this.#statements.get.first({ id });
    return row && { ...row, filter: JSON.parse(row.filter), shown: JSON.parse(row.shown) };
  }

  /** Keeps what a list shows now. */
  change(id: number, filter: unknown, shown: unknown): void {
    this.#statements.change.run({ id, ...asText(filter, shown), at: this.#now() });
  }

  /** Forgets lists that nobody turned a page of since a time (milliseconds since 1970), and says how many. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}

function asText(filter: unknown, shown: unknown): { filter: string; shown: string } {
  return { filter: JSON.stringify(filter), shown: JSON.stringify(shown) };
}
