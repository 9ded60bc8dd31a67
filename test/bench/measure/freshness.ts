import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveDesk } from '../../../src/live-desk.ts';
import { timed, watchStalls } from '../timing.ts';
import type { BenchFolders } from './built-index.ts';
import { openLiveDesk } from './live-desk.ts';

/** What the running bot spends on keeping its index up to date, in milliseconds. */
export interface FreshnessFigures {
  /** A look at the folder where nothing changed. */
  readonly unchangedMs: number;
  readonly unchangedStallMs: number;
  /** Until answers are of a file that grew by a line. */
  readonly oneChangedFileMs: number;
  readonly oneChangedFileStallMs: number;
}

/** Brings an open desk up to date, as the bot does while it answers: once to load what that needs, then measured. */
export async function measureFreshness(
  folders: BenchFolders,
  changedFile: string,
): Promise<FreshnessFigures> {
  const desk = await openLiveDesk(folders);
  const change = () =>
    appendFile(join(folders.corpus, changedFile), '\nThe next event is to be held in the autumn.\n');
  try {
    await change();
    await desk.reindex();
    const unchanged = await update(desk, 0);
    await change();
    const changed = await update(desk, 1);
    return {
      unchangedMs: unchanged.ms,
      unchangedStallMs: unchanged.stallMs,
      oneChangedFileMs: changed.ms,
      oneChangedFileStallMs: changed.stallMs,
    };
  } finally {
    await desk.close();
  }
}

async function update(desk: LiveDesk, expected: number): Promise<{ ms: number; stallMs: number }> {
  const { result, stalls } = await watchStalls(() => timed(() => desk.reindex()));
  if (result.result.changed !== expected)
    throw new Error(`${result.result.changed} files were seen to have changed.`);
  return { ms: result.ms, stallMs: stalls.longestMs };
}
