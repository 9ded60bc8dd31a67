import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskModel } from './answering/model/open-model.ts';
import type { DeskOptions } from './desk-options.ts';
import type { LineWriter } from './digest/better-lines.ts';
import { UsageError } from './errors.ts';
import { sha256Of } from './indexing/checksums.ts';
import type { SearchIndex } from './indexing/generations/search-index.ts';
import { type UpdateReport, updateIndex } from './indexing/generations/update-index.ts';
import { indexRules } from './indexing/index-rules.ts';
import { createMeaningReader } from './indexing/passage-meaning.ts';
import type { ServerRanking } from './indexing/server-vectors/server-ranking.ts';
import { FACTS_VERSION } from './ledger/facts-version.ts';

/** What a model does for a desk: answers, questions put on their feet, lines of digests. */
export type OpenedModel = DeskModel & { readonly writeLines: LineWriter };

/** What a desk holds open. */
export interface DeskParts {
  readonly index: SearchIndex;
  /** Null without a server of vectors. */
  readonly server: ServerRanking | null;
  /** Null where no model writes. */
  readonly model: OpenedModel | null;
  readonly report: UpdateReport;
  /** Links resolved. */
  readonly corpusFolder: string;
}

/** Brings the index up to date with the corpus folder and opens it with its models. Throws a DeskError that says what to do. */
export async function openParts(options: DeskOptions): Promise<DeskParts> {
  const corpusFolder = await existingFolder(options.corpusFolder);
  const model = await openModel(options);
  const indexFolder = indexFolderOf(options, corpusFolder);
  const { index, report } = await updateIndex({
    ...options,
    corpusFolder,
    indexFolder,
    meaning: createMeaningReader(options.gazetteer),
    openFacts: async () =>
      (await import('./ledger/read-facts/read-facts.ts')).createFactReader(options.gazetteer),
    rules: indexRules(options.embedder.identity, options.ownPlaces ?? '', FACTS_VERSION),
    rebuild: options.rebuild ?? false,
  });
  try {
    const server = await openServerRanking(index, indexFolder, options);
    return { index, server, model, report, corpusFolder };
  } catch (error) {
    await index.close();
    throw error;
  }
}

/** Without a model, nothing of what works with one is loaded. */
async function openModel({ chat, gazetteer }: DeskOptions): Promise<OpenedModel | null> {
  if (!chat) return null;
  const [model, lines] = await Promise.all([
    import('./answering/model/open-model.ts'),
    import('./digest/model/line-writer.ts'),
  ]);
  return {
    ...(await model.openModel({ chat, gazetteer, clock: () => performance.now() })),
    writeLines: await lines.openLineWriter({ chat, gazetteer }),
  };
}

/** The ranking of the server, null where none is set or it has not given every vector. Its code loads only where it is needed. */
async function openServerRanking(
  index: SearchIndex,
  indexFolder: string,
  { server, rebuild = false, onNotice }: DeskOptions,
): Promise<ServerRanking | null> {
  if (!server) return null;
  const { openServerVectors } = await import('./indexing/server-vectors/open-server-vectors.ts');
  const { embeddings, work } = server;
  const opened = await openServerVectors({ index, indexFolder, server: embeddings, work, rebuild, onNotice });
  if (opened === null) return null;
  const { ServerRanking } = await import('./indexing/server-vectors/server-ranking.ts');
  return new ServerRanking(opened, { onNotice });
}

/** Each corpus folder has an index of its own for each embedder, so that going back and forth rebuilds none. */
function indexFolderOf({ dataFolder, embedder }: DeskOptions, corpusFolder: string): string {
  const { name, model } = embedder.identity;
  return join(dataFolder, 'index', sha256Of(JSON.stringify([corpusFolder, name, model])).slice(0, 12));
}

/** A folder with its links resolved. Throws a UsageError where there is none. */
export async function existingFolder(folder: string): Promise<string> {
  const remedy = 'Name a folder of documents with --corpus or CORPUS_DIR.';
  const path = await realpath(folder).catch((cause) => {
    throw new UsageError(`The corpus folder ${folder} cannot be opened.`, remedy, { cause });
  });
  if ((await stat(path)).isDirectory()) return path;
  throw new UsageError(`The corpus folder ${folder} is a file.`, remedy);
}
