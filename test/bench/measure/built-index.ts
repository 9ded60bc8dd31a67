import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Desk } from '../../../src/desk.ts';
import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { currentGeneration } from '../../../src/indexing/generations/index-folder.ts';
import { readManifest } from '../../../src/indexing/generations/manifest.ts';
import { openIndex } from '../../../src/indexing/generations/open-index.ts';
import type { SearchIndex } from '../../../src/indexing/generations/search-index.ts';
import { createGazetteer } from '../../../src/language/places.ts';

/** Where the generated briefs and their index are. */
export interface BenchFolders {
  readonly corpus: string;
  readonly data: string;
}

/** Brings the index up to date as `npm run index` does, and closes it. */
export async function updateDesk(
  folders: BenchFolders,
  onProgress: (done: number, total: number) => void,
): Promise<Desk['report']> {
  const desk = await Desk.open({
    corpusFolder: folders.corpus,
    dataFolder: folders.data,
    embedder: new HashedEmbeddings(),
    gazetteer: createGazetteer(),
    corrections: () => [],
    now: () => new Date(),
    onNotice: () => undefined,
    onProgress,
  });
  await desk.close();
  return desk.report;
}

/** Opens the index that `updateDesk` made, with its checks. Throws where there is none. */
export async function openBuiltIndex(data: string): Promise<SearchIndex> {
  const [folder = ''] = await readdir(join(data, 'index'));
  const path = join(data, 'index', folder);
  const manifest = await readManifest((await currentGeneration(path)) ?? path);
  const opened = await openIndex(path, manifest?.rules ?? '');
  if (opened.kind !== 'open') throw new Error(`The index in ${path} is ${opened.kind}.`);
  return opened.index;
}

/** Bytes of all files below a folder. */
export async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return stats.reduce((sum, { size }) => sum + size, 0);
}
