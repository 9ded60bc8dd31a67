import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A name for a database in a folder of its own; nothing is there yet. */
export async function databaseFile(): Promise<string> {
  return join(await temporaryFolder(), 'desk.sqlite');
}

/** Opens a database that is closed when the test is over. */
export function openDatabase(file: string): DeskDatabase {
  const database = DeskDatabase.open(file);
  onTestFinished(() => database.close());
  return database;
}

/** An empty database on the disk. */
export async function emptyDatabase(): Promise<DeskDatabase> {
  return openDatabase(await databaseFile());
}
