import type { CorpusFile, CorpusListing } from '../../corpus/corpus-files.ts';
import type { FileRecord } from '../../storage/passage-rows.ts';

/** What has to be looked at since the last time; paths sorted. */
export interface CorpusChanges {
  /** New files, and those whose size or time changed; reading tells whether their content did. */
  readonly toRead: readonly CorpusFile[];
  readonly removed: readonly string[];
  /** Skipped now for a reason that was not recorded before. */
  readonly newlySkipped: readonly FileRecord[];
}

/**
 * Compares a folder with what was recorded of it. A file of the same size and time counts as unchanged. What lies in a folder
 * that cannot be opened, or behind a link that leads nowhere, is not taken for removed: it may be back in a moment.
 */
export function findChanges(listing: CorpusListing, recorded: readonly FileRecord[]): CorpusChanges {
  const before = new Map(recorded.map((record) => [record.path, record]));
  const now = new Set([...listing.files, ...listing.skipped].map(({ path }) => path));
  const skipped = new Set(listing.skipped.map(({ path }) => path));
  return {
    toRead: listing.files.filter((file) => !isSame(file, before.get(file.path))),
    removed: recorded
      .map(({ path }) => path)
      .filter((path) => !now.has(path) && !isOutOfReach(path, skipped)),
    newlySkipped: listing.skipped
      .filter(({ path, reason }) => before.get(path)?.skipped !== reason)
      .map(({ path, reason }) => ({ path, bytes: 0, modified: 0, hash: null, skipped: reason })),
  };
}

/** Whether a folder that a path lies in was skipped itself. */
function isOutOfReach(path: string, skipped: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (skipped.has(path.slice(0, at))) return true;
  }
  return false;
}

function isSame(file: CorpusFile, record: FileRecord | undefined): boolean {
  return record !== undefined && record.bytes === file.bytes && record.modified === file.modified;
}

export function hasChanges({ toRead, removed, newlySkipped }: CorpusChanges): boolean {
  return toRead.length + removed.length + newlySkipped.length > 0;
}
