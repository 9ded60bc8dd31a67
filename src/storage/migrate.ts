import type Database from 'libsql';
import { DeskError } from '../errors.ts';

/** "Desk" in ASCII, in the header of the file: tells this database from those of other programs. */
const APPLICATION_ID = 0x4465736b;

/**
 * Brings a database to the newest version, all or nothing. Safe where several processes open a new file at once.
 *
 * Throws a `DeskError` where a newer program wrote the database, and where it belongs to another program.
 */
export function migrate(database: Database.Database, file: string, migrations: readonly string[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database, file);
    if (version > migrations.length) throw newer(file, version, migrations.length);
    for (const script of migrations.slice(version)) database.exec(script);
    if (version < migrations.length) {
      database.exec(`PRAGMA user_version = ${migrations.length}; PRAGMA application_id = ${APPLICATION_ID};`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** How many migrations the database has run. */
function versionOf(database: Database.Database, file: string): number {
  const numberOf = (sql: string) => database.prepare(sql).pluck().all()[0] as number;
  const owner = numberOf('PRAGMA application_id');
  if (owner !== APPLICATION_ID && numberOf('SELECT count(*) FROM sqlite_schema') > 0) throw foreign(file);
  return numberOf('PRAGMA user_version');
}

function newer(file: string, version: number, known: number): DeskError {
  return new DeskError(
    `${file} was written by a newer version of this program (its tables are version ${version}, this program knows ${known}).`,
    'Start the newer program, or name another folder with --data or DATA_DIR.',
  );
}

function foreign(file: string): DeskError {
  return new DeskError(
    `${file} is a database of another program.`,
    'Move that file away, or name another folder with --data or DATA_DIR.',
  );
}
