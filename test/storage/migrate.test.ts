import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/storage/migrate.ts';
import { databaseFile } from '../support/desk-database.ts';

const FIRST = 'CREATE TABLE one (a INTEGER) STRICT; INSERT INTO one VALUES (1);';
const SECOND = 'ALTER TABLE one ADD COLUMN b TEXT; UPDATE one SET b = a + 1;';

async function emptyFile(): Promise<{ file: string; database: Database.Database }> {
  const file = await databaseFile();
  const database = new Database(file);
  onTestFinished(() => void database.close());
  return { file, database };
}

const rowsOf = (database: Database.Database) => database.prepare('SELECT * FROM one').all();

describe('migrate', () => {
  it('runs each script once, in order, from wherever the database stands', async () => {
    const { file, database } = await emptyFile();
    migrate(database, file, [FIRST]);
    migrate(database, file, [FIRST]);
    expect(rowsOf(database)).toEqual([{ a: 1 }]);
    migrate(database, file, [FIRST, SECOND]);
    migrate(database, file, [FIRST, SECOND]);
    expect(rowsOf(database)).toEqual([{ a: 1, b: '2' }]);
  });

  it('leaves the database as it was where a script fails', async () => {
    const { file, database } = await emptyFile();
    migrate(database, file, [FIRST]);
    expect(() => migrate(database, file, [FIRST, `${SECOND} INSERT INTO nowhere VALUES (1);`])).toThrow(
      /nowhere/,
    );
    expect(rowsOf(database)).toEqual([{ a: 1 }]);
    migrate(database, file, [FIRST, SECOND]);
    expect(rowsOf(database)).toEqual([{ a: 1, b: '2' }]);
  });

  it('refuses what a newer program wrote', async () => {
    const { file, database } = await emptyFile();
    migrate(database, file, [FIRST, SECOND]);
    expect(() => migrate(database, file, [FIRST])).toThrow(/newer version.*version 2.*knows 1/);
    expect(rowsOf(database)).toEqual([{ a: 1, b: '2' }]);
  });
});
