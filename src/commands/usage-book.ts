import type { Config } from '../config.ts';
import type { UsageBook } from '../models/daily-budget.ts';
import { DeskDatabase } from '../storage/desk-database.ts';
import { ModelUsage } from '../storage/model-usage.ts';

export interface OpenUsageBook {
  readonly book?: UsageBook;
  close(): void;
}

/** The book of tokens in the bot's database, so that a budget of the day outlives a start; none where no model is set. */
export function openUsageBook(
  { chat, databaseFile }: Pick<Config, 'chat' | 'databaseFile'>,
  now: () => Date,
): OpenUsageBook {
  if (chat === null) return { close: () => {} };
  const database = DeskDatabase.open(databaseFile);
  return { book: new ModelUsage(database, () => now().getTime()), close: () => database.close() };
}
