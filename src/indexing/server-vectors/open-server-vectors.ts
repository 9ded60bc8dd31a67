import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '../../errors.ts';
import { EmbeddedTexts } from '../../storage/embedded-texts.ts';
import { type ReleaseLock, takeWriteLock } from '../../storage/write-lock.ts';
import { asFileWriteError } from '../atomic-files.ts';
import { sha256Of } from '../checksums.ts';
import type { Embedder } from '../embedders/embedder.ts';
import type { EmbeddingServer } from '../embedders/embedding-server.ts';
import { currentGeneration, POINTER_FILE } from '../generations/index-folder.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { EmbeddingWork } from './embed-missing.ts';
import { checksumOfTexts, type IndexedTexts, readServerManifest } from './server-manifest.ts';
import { loadServerVectors, ServerVectorsUpdate } from './server-vectors-update.ts';

export interface ServerVectorsOptions {
  /** The index whose passages are to have vectors; it stays the caller's. */
  readonly index: IndexedTexts;
  /** Of the index, above its generations. The vectors of each model get a folder in it. */
  readonly indexFolder: string;
  readonly server: EmbeddingServer;
  readonly work: EmbeddingWork;
  /** Forget what was embedded, and ask for all of it again. */
  readonly rebuild: boolean;
  /** A sentence for the person who waits. */
  readonly onNotice: (text: string) => void;
}

/** Vectors that a server gave for every passage of an index, under the same labels, and the embedder for questions. */
export interface ServerVectors {
  readonly vectors: VectorIndex;
  readonly embedder: Embedder;
}

const TEXTS_FILE = 'embedded.sqlite';

/**
 * Opens the vectors that a server gave for the passages of an index, having asked it for those that are missing.
 *
 * Nothing is asked where none is missing: not a passage that was embedded before, in whatever document it stood, nor the server as
 * such. A run that fails or is killed keeps what it has, and the next asks for the rest. Null where a vector is missing in the
 * end, with a notice that says why and what to do: ranking by half of the passages would hide the other half. The index itself
 * does not depend on a server.
 */
export async function openServerVectors(options: ServerVectorsOptions): Promise<ServerVectors | null> {
  const { indexFolder, server, index, onNotice } = options;
  if (index.manifest.passages === 0) return null;
  const name = sha256Of(JSON.stringify(server.identity)).slice(0, 12);
  const folder = join(indexFolder, `server-${name}`);
  const without = `Answers come without the ranking by ${server.identity.model}.`;
  try {
    const standing = options.rebuild ? null : await openStanding(folder, options);
    const opened = standing ?? (await bringUpToDate(folder, options));
    if (opened === null) onNotice(`${without} "npm run index" asks again.`);
    return opened;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    onNotice(`${without} ${error.message} ${error.remedy}`);
    return null;
  }
}

/** What was made of the very same texts before; null where it is not there, or not whole. */
async function openStanding(
  folder: string,
  { index, server }: ServerVectorsOptions,
): Promise<ServerVectors | null> {
  const generation = await currentGeneration(folder);
  const manifest = generation && (await readServerManifest(generation));
  if (!manifest || manifest.texts !== checksumOfTexts(index)) return null;
  const vectors = await loadServerVectors(generation, manifest.dimension);
  return vectors && { vectors, embedder: await server.connect(manifest.dimension) };
}

async function bringUpToDate(folder: string, options: ServerVectorsOptions): Promise<ServerVectors | null> {
  const release = await lockFolder(folder);
  try {
    if (options.rebuild) await forgetEverything(folder);
    const texts = EmbeddedTexts.open(join(folder, TEXTS_FILE));
    try {
      return await new ServerVectorsUpdate({ ...options, folder, texts }).run();
    } finally {
      texts.close();
    }
  } finally {
    release();
  }
}

/** One process at a time asks for the vectors of a folder; another goes without them rather than pay for them twice. */
async function lockFolder(folder: string): Promise<ReleaseLock> {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw asFileWriteError(folder, cause);
  });
  const taken = () => new DeskError('Another process is embedding the passages.', 'Wait until it is done.');
  return takeWriteLock(join(folder, 'lock.sqlite'), { patience: 0, taken });
}

async function forgetEverything(folder: string): Promise<void> {
  for (const name of [POINTER_FILE, TEXTS_FILE, `${TEXTS_FILE}-wal`, `${TEXTS_FILE}-shm`]) {
    await rm(join(folder, name), { force: true });
  }
}
