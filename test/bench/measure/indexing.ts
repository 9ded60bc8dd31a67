import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Stalls, timed, watchStalls } from '../timing.ts';
import { type BenchFolders, folderBytes, openBuiltIndex, updateDesk } from './built-index.ts';

export interface IndexingFigures {
  readonly documents: number;
  readonly passages: number;
  /** The whole of `npm run index` but for the start of the process: listing, reading, indexing, saving, reading back. */
  readonly seconds: number;
  readonly passagesPerSecond: number;
  /** Processor time of all threads. */
  readonly cpuMsPerPassage: number;
  /** While tables are loaded at their first use, in the first fifty files; and after that. */
  readonly stalls: Stalls;
  /** The same again after one file of the corpus grew by a line. */
  readonly oneChangedFileMs: number;
  /** The same again with nothing changed. */
  readonly unchangedMs: number;
  readonly corpusMegabytes: number;
  readonly indexMegabytes: number;
  /** Passages whose text another passage has, too: should be none. */
  readonly equalTexts: number;
  readonly distinctTerms: number;
}

/** By then a text of every language was read. */
const FILES_TO_LOAD_ALL = 50;

/** Indexes a corpus from nothing, then once more with one file changed, then unchanged. */
export async function measureIndexing(
  folders: BenchFolders,
  changedFile: string,
  onProgress: (done: number, total: number) => void,
): Promise<IndexingFigures> {
  const cpu = process.cpuUsage();
  const first = await timed(() =>
    watchStalls((warm) =>
      updateDesk(folders, (done, total) => {
        if (done === FILES_TO_LOAD_ALL) warm();
        onProgress(done, total);
      }),
    ),
  );
  const { user, system } = process.cpuUsage(cpu);
  const { documents, passages } = first.result.result;
  await appendFile(join(folders.corpus, changedFile), '\nThe next event is to be held in the spring.\n');
  const changed = await timed(() => updateDesk(folders, () => undefined));
  if (changed.result.changed.length !== 1) throw new Error(`${changedFile} was not seen to have changed.`);
  const unchanged = await timed(() => updateDesk(folders, () => undefined));
  return {
    documents,
    passages,
    seconds: first.ms / 1000,
    passagesPerSecond: passages / (first.ms / 1000),
    cpuMsPerPassage: (user + system) / 1000 / passages,
    stalls: first.result.stalls,
    oneChangedFileMs: changed.ms,
    unchangedMs: unchanged.ms,
    corpusMegabytes: (await folderBytes(folders.corpus)) / 1e6,
    ...(await describeIndex(folders.data)),
  };
}

async function describeIndex(data: string) {
  const index = await openBuiltIndex(data);
  const texts = new Set<string>();
  let passages = 0;
  for (const passage of index.store.allPassages()) {
    passages++;
    texts.add(passage.pageContent);
  }
  const distinctTerms = index.lexical.tables.postings.size;
  await index.close();
  return {
    indexMegabytes: (await folderBytes(index.folder)) / 1e6,
    equalTexts: passages - texts.size,
    distinctTerms,
  };
}
