import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DeskError } from '../errors.ts';

/** What a person can do about the errors that a write meets. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on that disk, or choose another data folder (--data).',
  EDQUOT: 'The quota of that disk is used up: free some space, or choose another data folder (--data).',
  EACCES: 'Give this user the right to write there, or choose another data folder (--data).',
  EPERM: 'Give this user the right to write there, or choose another data folder (--data).',
  EROFS: 'That disk is read-only: choose another data folder (--data).',
  ENOENT: 'The folder is not there: make it, or choose another data folder (--data).',
  ENOTDIR: 'Part of that path is a file: choose another data folder (--data).',
  EEXIST: 'Write into a fresh folder.',
};

/** Something could not be written for good. What stood at `path` before stands there still. */
export class FileWriteError extends DeskError {
  override readonly name = 'FileWriteError';
  readonly path: string;
  /** The system's code: ENOSPC, EACCES …; EIO where the system gave none. */
  readonly code: string;

  constructor(path: string, code: string, options?: ErrorOptions) {
    super(
      `Cannot write ${path} (${code}).`,
      REMEDIES[code] ?? 'Check the disk it is on: it may be full or failing.',
      options,
    );
    this.path = path;
    this.code = code;
  }
}

/** The error of a failed write as ours, naming the path that was meant rather than that of a temporary file. */
export function asFileWriteError(path: string, cause: unknown): FileWriteError {
  if (cause instanceof FileWriteError) return cause;
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  return new FileWriteError(path, code ?? 'EIO', { cause });
}

/**
 * Puts `content` at `path` so that after a crash or a power cut either the old content is there or the new, whole.
 *
 * Written to a temporary file beside it, flushed to the disk, renamed over it, then the folder flushed too, because a
 * rename is kept in the folder. Rejects with FileWriteError; the temporary file is then removed.
 */
export async function writeFileDurably(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await thenClose(await open(temporary, 'wx'), async (file) => {
      await file.writeFile(content);
      await file.sync();
    });
    await rename(temporary, path);
    await flushFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asFileWriteError(path, cause);
  }
}

/**
 * Makes `name` the entry of `folder` in use, in one step: whoever reads the pointer finds the old name or the new one.
 * The thing named must be whole and on the disk before. Rejects with FileWriteError.
 */
export async function swapPointer(folder: string, name: string, pointer = 'CURRENT'): Promise<void> {
  await writeFileDurably(join(folder, pointer), `${name}\n`);
}

/** Flushes a file that something else has written. Rejects with FileWriteError. */
export async function flushFile(path: string): Promise<void> {
  try {
    await thenClose(await open(path, 'r+'), (file) => file.sync());
  } catch (cause) {
    throw asFileWriteError(path, cause);
  }
}

/** Windows cannot open a folder to flush it, and does not need to. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await thenClose(await open(folder, 'r'), (handle) => handle.sync());
}

async function thenClose(handle: FileHandle, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}
