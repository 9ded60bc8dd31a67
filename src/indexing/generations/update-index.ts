import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listCorpusFiles } from '../../corpus/corpus-files.ts';
import type { SkippedFile } from '../../corpus/news-document.ts';
import { DeskError } from '../../errors.ts';
import { PassageStore } from '../../storage/passage-store.ts';
import { takeWriteLock } from '../../storage/write-lock.ts';
import { asFileWriteError, swapPointer } from '../atomic-files.ts';
import type { Embedder } from '../embedders/embedder.ts';
import type { MeaningReader } from '../passage-meaning.ts';
import { VectorIndex, type VectorThread } from '../vector-index.ts';
import { type CorpusChanges, findChanges, hasChanges } from './corpus-changes.ts';
import type { FactsReader, GenerationWriter } from './generation-writer.ts';
import { nextGeneration, POINTER_FILE, sweepGenerations } from './index-folder.ts';
import { openIndex } from './open-index.ts';
import { type SearchIndex, STORE_FILE, VECTORS_FOLDER } from './search-index.ts';

export interface UpdateOptions {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly embedder: Embedder;
  readonly meaning: MeaningReader;
  /** Loads the reader of facts; called only where there are documents to read. Left out, the index keeps no facts. */
  readonly openFacts?: () => Promise<FactsReader>;
  /** See `indexRules`. */
  readonly rules: string;
  /** Forget the index there is and make it anew. */
  readonly rebuild: boolean;
  /** Refuse to empty an index because its folder is empty all at once: its disk may not be mounted. */
  readonly refuseEmptied?: boolean;
  /** Started before, so that it is ready when the index is opened; taken over. Left out, one is started then. */
  readonly vectorThread?: VectorThread | undefined;
  /** Instant for the manifest. */
  readonly now: () => Date;
  /** A sentence for the person who waits. */
  readonly onNotice: (text: string) => void;
  /** Files read so far, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface UpdateReport {
  /** Paths of documents, each in one of the lists; a document that was only touched is in none. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Every file of the folder that is not in the index, with the reason, also those skipped before. */
  readonly skipped: readonly SkippedFile[];
  readonly documents: number;
  readonly passages: number;
}

/** How long to wait for another process that is changing the same index, in milliseconds. */
const LOCK_PATIENCE = 120_000;

/**
 * Brings the index up to date with the corpus folder and returns it open.
 *
 * Only new and changed files are read and embedded. The new generation is written beside the one in use, read back and
 * counted, and only then becomes the index; killed at any moment, the next run finds the old one whole. An index that is
 * damaged or was made by other rules is rebuilt from the documents, with a notice. One process at a time.
 *
 * Throws a `DeskError` where the folder is empty and that was to be refused.
 */
export async function updateIndex(
  options: UpdateOptions,
): Promise<{ index: SearchIndex; report: UpdateReport }> {
  await mkdir(options.indexFolder, { recursive: true }).catch((cause) => {
    throw asFileWriteError(options.indexFolder, cause);
  });
  const release = await takeWriteLock(join(options.indexFolder, 'lock.sqlite'), {
    patience: LOCK_PATIENCE,
    onWait: () => options.onNotice('Another process is updating the index; waiting for it.'),
  });
  try {
    return await updateLocked(options);
  } finally {
    release();
  }
}

async function updateLocked(options: UpdateOptions): Promise<{ index: SearchIndex; report: UpdateReport }> {
  const listing = listCorpusFiles(options.corpusFolder);
  listing.catch(() => undefined); // awaited once the index is open; the disk works meanwhile
  const before = await openForUpdate(options);
  try {
    const found = await listing;
    if (options.refuseEmptied && found.files.length === 0) refuseToEmpty(before, options.corpusFolder);
    const changes = findChanges(found, before?.store.files() ?? []);
    if (before && !hasChanges(changes)) {
      await sweepGenerations(options.indexFolder, basename(before.folder));
      return { index: before, report: { added: [], changed: [], removed: [], ...standing(before.store) } };
    }
    return await makeGeneration(options, before, changes);
  } catch (error) {
    await before?.close();
    throw error;
  }
}

function refuseToEmpty(before: SearchIndex | null, folder: string): void {
  const documents = before?.store.counts().documents ?? 0;
  if (documents === 0) return;
  throw new DeskError(
    `The corpus folder ${folder} is empty, and held ${documents} documents before; the index is left as it is.`,
    'See that its disk is mounted. If the documents are to be forgotten, run "npm run index" and start again.',
  );
}

/** The index in use, or null where there is none to build on; says why when that is a surprise. */
async function openForUpdate(options: UpdateOptions): Promise<SearchIndex | null> {
  const opened = options.rebuild
    ? ({ kind: 'absent' } as const)
    : await openIndex(options.indexFolder, options.rules, options.vectorThread);
  if (opened.kind === 'open') return opened.index;
  await options.vectorThread?.close();
  if (opened.kind !== 'absent') {
    options.onNotice(`The index is rebuilt from the documents: ${opened.reason}.`);
  }
  return null;
}

async function makeGeneration(
  options: UpdateOptions,
  before: SearchIndex | null,
  changes: CorpusChanges,
): Promise<{ index: SearchIndex; report: UpdateReport }> {
  const name = await nextGeneration(options.indexFolder);
  const folder = join(options.indexFolder, name);
  const writer = await startWriter(folder, before, options);
  const made = await writer.apply(changes).finally(() => writer.close());
  await before?.close();
  await swapPointer(options.indexFolder, name, POINTER_FILE);
  const opened = await openIndex(options.indexFolder, options.rules);
  if (opened.kind !== 'open')
    throw new Error(`The index just made in ${folder} cannot be opened: ${opened.kind}.`);
  await sweepGenerations(options.indexFolder, name);
  return { index: opened.index, report: { ...made, ...standing(opened.index.store) } };
}

/** A writer that starts from a copy of what there is. It and the readers of files load only where there is work for them. */
async function startWriter(
  folder: string,
  before: SearchIndex | null,
  options: UpdateOptions,
): Promise<GenerationWriter> {
  const { GenerationWriter: Writer } = await import('./generation-writer.ts');
  const file = join(folder, STORE_FILE);
  if (before) await copyFile(join(before.folder, STORE_FILE), file);
  const store = before ? PassageStore.edit(file) : PassageStore.create(file);
  const { dimension } = options.embedder.identity;
  const vectors = before
    ? await VectorIndex.load(join(before.folder, VECTORS_FOLDER), { dimension })
    : new VectorIndex({ dimension });
  const facts = (await options.openFacts?.()) ?? null;
  return new Writer({ ...options, folder, store, vectors, facts, lexical: before?.lexical ?? null });
}

/** The part of a report that says how things stand, whatever was changed. */
function standing(store: PassageStore): Pick<UpdateReport, 'skipped' | 'documents' | 'passages'> {
  const skipped = store
    .files()
    .flatMap(({ path, skipped: reason }) => (reason === null ? [] : [{ path, reason }]));
  return { skipped, ...store.counts() };
}
