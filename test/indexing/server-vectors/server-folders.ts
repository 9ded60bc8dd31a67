import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EmbeddingWork } from '../../../src/indexing/server-vectors/embed-missing.ts';
import type { EmbeddingEstimate } from '../../../src/indexing/server-vectors/estimate.ts';
import {
  openServerVectors,
  type ServerVectors,
} from '../../../src/indexing/server-vectors/open-server-vectors.ts';
import type { IndexedTexts } from '../../../src/indexing/server-vectors/server-manifest.ts';
import { type ModelServer, type Play, startModelServer } from '../../support/model-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeTexts, serverOf } from './indexed-texts.ts';

/** What one run gave. */
export interface ServerRun {
  /** Null where the ranking is left out. */
  readonly opened: ServerVectors | null;
  readonly notices: readonly string[];
  readonly estimates: readonly EmbeddingEstimate[];
  /** Texts that the server was sent in this run, the trial word included. */
  readonly asked: readonly string[];
  /** How many passages have a vector; null where the ranking is left out. */
  readonly live: number | null;
}

export interface RunOptions extends Partial<Omit<EmbeddingWork, 'onProgress'>> {
  readonly model?: string;
  readonly rebuild?: boolean;
}

/** Starts a server that plays what is given; it stops when the test is over. */
export async function modelServer(...plays: readonly [Play, ...Play[]]): Promise<ModelServer> {
  const server = await startModelServer(...plays);
  onTestFinished(() => server.close());
  return server;
}

/** The texts of an index: each is a document of one passage. Their labels count from 1 in the order given. */
export async function textsOf(...texts: readonly string[]): Promise<IndexedTexts> {
  const index = makeTexts(join(await temporaryFolder(), 'passages.sqlite'), texts);
  onTestFinished(() => index.store.close());
  return index;
}

/** Brings the vectors of a server up to date with an index. */
export async function runServer(
  indexFolder: string,
  index: IndexedTexts,
  server: ModelServer,
  options: RunOptions = {},
): Promise<ServerRun> {
  const { model = 'm', rebuild = false, ...work } = options;
  const notices: string[] = [];
  const estimates: EmbeddingEstimate[] = [];
  const before = server.requests.length;
  const opened = await openServerVectors({
    ...{ index, indexFolder, rebuild },
    server: serverOf(server.baseUrl, model),
    work: {
      price: null,
      approve: async (estimate) => estimates.push(estimate) > 0,
      onProgress: () => undefined,
      ...work,
    },
    onNotice: (text) => notices.push(text),
  });
  onTestFinished(() => opened?.vectors.close());
  const asked = server.requests.slice(before).flatMap(({ input }) => input);
  const live = opened && (await opened.vectors.counts()).live;
  return { opened, notices, estimates, asked, live };
}

/** The label of the passage nearest to a text. */
export async function nearestLabel(opened: ServerVectors | null, text: string): Promise<number | undefined> {
  const query = await opened?.embedder.embedQuery(text);
  const [nearest] = query ? ((await opened?.vectors.nearest(query, 1)) ?? []) : [];
  return nearest?.label;
}
