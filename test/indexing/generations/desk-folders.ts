import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import type { SearchIndex } from '../../../src/indexing/generations/search-index.ts';
import {
  type UpdateOptions,
  type UpdateReport,
  updateIndex,
} from '../../../src/indexing/generations/update-index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { readNoMeaning } from './read-no-meaning.ts';

/** A document with three sentences about `subject`, a word that stands in no other document. */
export function articleAbout(subject: string): string {
  return `The ${subject} of the city\n\nUpdated : 2022-09-21Source : CCFAO\n\nA new ${subject} was opened on Monday. People say that the ${subject} is good.\n`;
}

/** What one run of the indexer did and left behind. */
export interface Run {
  readonly index: SearchIndex;
  readonly report: UpdateReport;
  readonly notices: readonly string[];
  /** Progress as reported: files read, of how many. */
  readonly progress: readonly (readonly [number, number])[];
}

/** A corpus folder and an index folder for one test. */
export interface DeskFolders {
  readonly corpus: string;
  readonly index: string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Runs the indexer; the index is closed when the test is over. */
  update(options?: Partial<UpdateOptions>): Promise<Run>;
  /** Names of the generations there are, oldest first. */
  generations(): Promise<string[]>;
}

/** Folders with one article for each subject, in `subject.txt`. */
export async function makeDeskFolders(...subjects: string[]): Promise<DeskFolders> {
  const root = await temporaryFolder();
  const folders: DeskFolders = {
    corpus: join(root, 'corpus'),
    index: join(root, 'index'),
    write: async (path, content) => {
      await mkdir(dirname(join(root, 'corpus', path)), { recursive: true });
      await writeFile(join(root, 'corpus', path), content);
    },
    remove: (path) => rm(join(root, 'corpus', path)),
    update: (options) => runUpdate(folders, options),
    generations: async () =>
      (await readdir(folders.index)).filter((name) => name.startsWith('generation')).sort(),
  };
  await mkdir(folders.corpus);
  for (const subject of subjects) await folders.write(`${subject}.txt`, articleAbout(subject));
  return folders;
}

async function runUpdate(folders: DeskFolders, options: Partial<UpdateOptions> = {}): Promise<Run> {
  const notices: string[] = [];
  const progress: [number, number][] = [];
  const { index, report } = await updateIndex({
    corpusFolder: folders.corpus,
    indexFolder: folders.index,
    embedder: new HashedEmbeddings(),
    meaning: readNoMeaning,
    rules: 'rules 1',
    rebuild: false,
    now: () => new Date('2026-11-22T08:00:00Z'),
    onNotice: (text) => notices.push(text),
    onProgress: (done, total) => progress.push([done, total]),
    ...options,
  });
  onTestFinished(() => index.close());
  return { index, report, notices, progress };
}

/** The documents found under a word: by the lexical index, and first by the vectors. */
export async function findSubject(
  { lexical, vectors, store }: SearchIndex,
  subject: string,
): Promise<{ byWord: string[]; byVector: string | undefined }> {
  const documents = (labels: readonly number[]) =>
    store.passages(labels).map(({ metadata }) => metadata.document);
  const [nearest] = await vectors.nearest(await new HashedEmbeddings().embedQuery(`the ${subject}`), 1);
  return {
    byWord: [...new Set(documents(lexical.labelsWith(subject)))],
    byVector: documents(nearest ? [nearest.label] : [])[0],
  };
}

/** What of an index contradicts itself; empty for a whole one. */
export async function contradictionsIn({
  lexical,
  vectors,
  store,
  manifest,
}: SearchIndex): Promise<string[]> {
  const passages = [...store.allPassages()];
  const labels = passages.map(({ metadata }) => metadata.label);
  const { live } = await vectors.counts();
  return [
    ...(live === labels.length ? [] : [`${live} vectors of ${labels.length} passages`]),
    ...(lexical.tables.labels.join() === labels.join() ? [] : ['other labels in the lexical index']),
    ...(manifest.passages === labels.length ? [] : ['another count in the manifest']),
    ...(lexical.labelsWith('published:2022-09').join() === labels.join()
      ? []
      : ['meaning terms are missing']),
  ];
}
