import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { DeskError } from '../errors.ts';

/** Gives the lock back; calling it twice does no harm. */
export type ReleaseLock = () => void;

export interface LockWaiting {
  /** How long to wait for another process, in milliseconds. */
  readonly patience: number;
  /** Called once, when the lock is found taken. */
  readonly onWait?: () => void;
  /** What to throw where it stays taken; that another process is changing the index, unless given. */
  readonly taken?: (file: string) => DeskError;
}

const POLL = 100;

/**
 * Makes sure that one process at a time does something, such as changing an index.
 *
 * The lock is an open exclusive SQLite transaction on `file`: the operating system ends it with the process, so a killed
 * process never leaves it behind. Throws a `DeskError` when another process still holds it after `patience`, and where
 * the file cannot be used as a lock.
 */
export async function takeWriteLock(file: string, waiting: LockWaiting): Promise<ReleaseLock> {
  const database = openDatabase(file);
  for (let waited = 0; ; waited += POLL) {
    if (tryBegin(database, file)) return () => release(database);
    if (waited === 0) waiting.onWait?.();
    if (waited >= waiting.patience) break;
    await sleep(POLL);
  }
  database.close();
  throw (waiting.taken ?? indexIsChanging)(file);
}

function indexIsChanging(file: string): DeskError {
  return new DeskError(
    `Another process is changing the index (${file} is locked).`,
    'Wait until it is done, or stop it, then try again.',
  );
}

function openDatabase(file: string): Database.Database {
  try {
    return new Database(file);
  } catch (cause) {
    throw unusable(file, cause);
  }
}

function unusable(file: string, cause: unknown): DeskError {
  return new DeskError(
    `The index cannot be locked: ${file} is no lock file, or may not be written.`,
    'Remove that file and see that its folder can be written, or name another with --data or DATA_DIR.',
    { cause },
  );
}

function tryBegin(database: Database.Database, file: string): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      return false;
    database.close();
    throw unusable(file, error);
  }
}

function release(database: Database.Database): void {
  if (!database.open) return;
  database.exec('ROLLBACK');
  database.close();
}
