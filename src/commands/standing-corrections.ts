import { existsSync } from 'node:fs';
import type { Correction } from '../ledger/corrections.ts';
import { toCorrections } from '../ledger/stored-corrections.ts';
import { DeskDatabase } from '../storage/desk-database.ts';
import { FactCorrections } from '../storage/fact-corrections.ts';

/** The corrections in a database file that stand. Where no database is, none was made, and none is made for looking. */
export function standingCorrections(databaseFile: string, now: () => Date): Correction[] {
  if (!existsSync(databaseFile)) return [];
  const database = DeskDatabase.open(databaseFile);
  try {
    return toCorrections(new FactCorrections(database, () => now().getTime()).standing());
  } finally {
    database.close();
  }
}
