import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { DeskError } from '../errors.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { Statement } from './statement.ts';

/** How long a statement waits for another connection that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** FULL in WAL: a commit is on the disk when it returns, and outlives the power as well as the process. */
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

const ELSEWHERE = 'name another folder with --data or DATA_DIR';

/** What is wrong by the beginning of SQLite's code, and what to do. */
const FAULTS: readonly (readonly [code: string, fault: string, remedy: string])[] = [
  ['SQLITE_NOTADB', 'is no database', `Move that file away, or ${ELSEWHERE}.`],
  ['SQLITE_CORRUPT', 'is damaged', `Put a backup in its place, or move it away and start anew.`],
  ['SQLITE_BUSY', 'is locked by another process', 'Wait until it is done, or stop it, then try again.'],
];

/**
 * What the bot must not forget, in one SQLite file: updates, messages, people, chats, memory, answers.
 *
 * What a call has written is on the disk when it returns, or, inside `transaction`, when that returns. Several connections
 * may use the file at once; writers wait for each other up to five seconds.
 */
export class DeskDatabase {
  readonly #database: Database.Database;

  private constructor(database: Database.Database) {
    this.#database = database;
  }

  /**
   * Opens the file and brings its tables up to date; makes it, and its folder, where they are missing.
   *
   * Throws a `DeskError` where the file is no database, damaged, another program's or a newer version's, locked for more
   * than five seconds, or cannot be written. The file is left as it was.
   */
  static open(file: string): DeskDatabase {
    let database: Database.Database | null = null;
    try {
      mkdirSync(dirname(file), { recursive: true });
      database = new Database(file, { timeout: BUSY_TIMEOUT });
      database.exec(PRAGMAS);
      migrate(database, file, MIGRATIONS);
      return new DeskDatabase(database);
    } catch (cause) {
      database?.close();
      throw cause instanceof DeskError ? cause : unusable(file, cause);
    }
  }

  /** Prepares SQL with named values (`:name`). `Row` is what the SQL selects; nothing checks that. */
  prepare<Row = never>(sql: string): Statement<Row> {
    return new Statement<Row>(this.#database.prepare(sql));
  }

  /**
   * Does all of `work` or, where it throws, none of it; the error goes on to the caller. A call inside another joins it.
   *
   * `work` must end before it returns: what a promise writes later is outside.
   */
  transaction<T>(work: () => T): T {
    if (this.#database.inTransaction) return work();
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Closing twice does no harm. */
  close(): void {
    if (this.#database.open) this.#database.close();
  }
}

function unusable(file: string, cause: unknown): DeskError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const [, fault, remedy] = FAULTS.find(([beginning]) => code.startsWith(beginning)) ?? [
    code,
    'cannot be opened or written',
    `See that its folder can be written, or ${ELSEWHERE}.`,
  ];
  return new DeskError(`${file} ${fault}.`, remedy, { cause });
}
