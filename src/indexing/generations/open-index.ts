import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PassageStore } from '../../storage/passage-store.ts';
import { checksumOfFile } from '../checksums.ts';
import { parseLexicalIndex } from '../lexical/lexical-file.ts';
import { DamagedIndexError } from '../vector-errors.ts';
import { VectorIndex, type VectorThread } from '../vector-index.ts';
import { currentGeneration, hasFinishedGeneration, POINTER_FILE } from './index-folder.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { LEXICAL_FILE, type SearchIndex, STORE_FILE, VECTORS_FOLDER } from './search-index.ts';

/** What was found where an index should be. `reason` is a clause for the person who waits for the rebuild. */
export type OpenedIndex =
  | { readonly kind: 'open'; readonly index: SearchIndex }
  | { readonly kind: 'absent' }
  | { readonly kind: 'outdated'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly reason: string };

const LOST_POINTER: OpenedIndex = {
  kind: 'damaged',
  reason: `${POINTER_FILE}, which names the generation in use, is missing or was changed`,
};

/**
 * Opens the index in use, having checked size and checksum of every file of it before anything reads them.
 *
 * An index that is missing, made by other rules or damaged is an outcome, not an error: the documents are still there,
 * and the caller rebuilds it. A `thread` that is given is taken by the index where one is opened, and not otherwise.
 */
export async function openIndex(folder: string, rules: string, thread?: VectorThread): Promise<OpenedIndex> {
  const generation = await currentGeneration(folder);
  if (!generation) return (await hasFinishedGeneration(folder)) ? LOST_POINTER : { kind: 'absent' };
  const manifest = await readManifest(generation);
  if (!manifest) return { kind: 'damaged', reason: 'its manifest is missing or was changed' };
  if (manifest.rules !== rules)
    return { kind: 'outdated', reason: 'it was made by other rules or another embedder' };
  const { dimension } = manifest.embedder;
  const loading = VectorIndex.load(join(generation, VECTORS_FOLDER), { dimension, thread });
  loading.catch(() => undefined); // awaited once the other files are checked
  const reason = await findDamage(generation, manifest);
  if (!reason) return openGeneration(generation, manifest, loading);
  await loading.then(
    (vectors) => vectors.close(),
    () => undefined,
  );
  return { kind: 'damaged', reason };
}

/** The first file of a generation that is not what its manifest says, in words; null where all are. */
async function findDamage(generation: string, manifest: Manifest): Promise<string | null> {
  for (const { name, bytes, sha256 } of manifest.files) {
    const found = await checksumOfFile(join(generation, name)).catch(() => null);
    if (!found) return `${name} is missing`;
    if (found.bytes !== bytes) return `${name} has ${found.bytes} bytes instead of ${bytes}`;
    if (found.sha256 !== sha256) return `the content of ${name} was changed`;
  }
  return null;
}

/** Opens what was found whole. The vectors are checked and read on their own thread, meanwhile the terms on this one. */
async function openGeneration(
  folder: string,
  manifest: Manifest,
  loading: Promise<VectorIndex>,
): Promise<OpenedIndex> {
  const lexical = parseLexicalIndex(await readFile(join(folder, LEXICAL_FILE)));
  const vectors = await loading.catch(asDamage);
  if (!(vectors instanceof VectorIndex)) {
    return { kind: 'damaged', reason: `${relative(folder, vectors.file)} ${vectors.reason}` };
  }
  if (!lexical) {
    await vectors.close();
    return { kind: 'damaged', reason: `${LEXICAL_FILE} is of another version` };
  }
  const store = PassageStore.open(join(folder, STORE_FILE));
  return { kind: 'open', index: searchIndex({ folder, manifest, store, lexical, vectors }) };
}

function asDamage(error: unknown): DamagedIndexError {
  if (error instanceof DamagedIndexError) return error;
  throw error;
}

function searchIndex(parts: Omit<SearchIndex, 'close'>): SearchIndex {
  return {
    ...parts,
    close: async () => {
      parts.store.close();
      await parts.vectors.close();
    },
  };
}
