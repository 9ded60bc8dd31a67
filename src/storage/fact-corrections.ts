import type { DeskDatabase } from './desk-database.ts';

/** What a person decided about a row of the ledger. */
export interface NewCorrection {
  /** Id of the fact, which stays the same when the corpus is indexed again. */
  readonly fact: string;
  /** The fields that are to be otherwise, as JSON can hold them; null: the row is wrong and not to be shown. */
  readonly change: unknown;
  readonly author: string;
}

export interface StoredCorrection extends NewCorrection {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A correction with what became of it. */
export interface CorrectionRecord extends StoredCorrection {
  /** Who took it back, and when; null while it stands. */
  readonly undoneBy: string | null;
  readonly undoneAt: number | null;
}

type SqlCorrection = Omit<CorrectionRecord, 'change'> & { readonly change: string | null };

const SELECT = `
  SELECT id, fact, change, author, at, undone_by AS undoneBy, undone_at AS undoneAt FROM fact_corrections`;

/** Corrections of the ledger. None is ever deleted: who changed what, and who took it back, stays to be seen. */
export class FactCorrections {
  readonly #statements;
  readonly #database: DeskDatabase;
  readonly #now: () => number;

  constructor(database: DeskDatabase, now: () => number) {
    this.#database = database;
    this.#now = now;
    this.#statements = {
      add: database.prepare(
        'INSERT INTO fact_corrections (fact, change, author, at) VALUES (:fact, :change, :author, :at)',
      ),
      standing: database.prepare<SqlCorrection>(`${SELECT} WHERE undone_at IS NULL ORDER BY id`),
      history: database.prepare<SqlCorrection>(`${SELECT} WHERE fact = :fact ORDER BY id`),
      newest: database.prepare<SqlCorrection>(
        `${SELECT} WHERE fact = :fact AND undone_at IS NULL ORDER BY id DESC LIMIT 1`,
      ),
      undo: database.prepare(
        'UPDATE fact_corrections SET undone_by = :author, undone_at = :at WHERE id = :id',
      ),
    };
  }

  /** Keeps a correction and gives its number. */
  add({ fact, change, author }: NewCorrection): number {
    return this.#statements.add.insert({
      ...{ fact, author, at: this.#now() },
      change: change === null ? null : JSON.stringify(change),
    });
  }

  /** Takes back the newest correction of a fact that stands, and gives it; null where none does. */
  undo(fact: string, author: string): StoredCorrection | null {
    return this.#database.transaction(() => {
      const newest = this.#statements.newest.first({ fact });
      if (newest) this.#statements.undo.run({ id: newest.id, author, at: this.#now() });
      return newest && fromSql(newest);
    });
  }

  /** The corrections that stand, the oldest first: where two change one field, the later one wins. */
  standing(): StoredCorrection[] {
    return this.#statements.standing.all().map(fromSql);
  }

  /** Everything that was decided about a fact, the oldest first. */
  history(fact: string): CorrectionRecord[] {
    return this.#statements.history.all({ fact }).map(fromSql);
  }
}

function fromSql(row: SqlCorrection): CorrectionRecord {
  return { ...row, change: row.change === null ? null : JSON.parse(row.change) };
}
