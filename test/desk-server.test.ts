import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Desk } from '../src/desk.ts';
import { HashedEmbeddings } from '../src/indexing/embedders/builtin.ts';
import { embeddingServer } from '../src/indexing/embedders/embedding-server.ts';
import { createGazetteer } from '../src/language/places.ts';
import { type ModelServer, type Play, startModelServer } from './support/model-server.ts';
import * as plays from './support/model-server-plays.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const gazetteer = createGazetteer();

const NEWS = {
  'kefir.txt': 'On April 1, 2023, a kefir works was started by the Volga group.\n',
  'quarry.txt': 'On May 2, 2023, a quarry was started by the Granit group.\n',
  'loom.txt': 'On June 3, 2023, a loom hall was started by the Nit group.\n',
};
/** It shares no telling word with the note it means. */
const QUESTION = 'Which company pours yogurt for toddlers?';
const MEANING = plays.meaning(['kefir', 'yogurt'], ['quarry'], ['loom']);

/** A corpus whose desk is opened with a server, or with none. */
async function setUp(...script: readonly [Play, ...Play[]]) {
  const folder = await temporaryFolder();
  const corpusFolder = join(folder, 'corpus');
  await mkdir(corpusFolder);
  for (const [name, text] of Object.entries(NEWS)) await writeFile(join(corpusFolder, name), text);
  const server = await startModelServer(...script);
  onTestFinished(() => server.close());
  const notices: string[] = [];
  const open = async (models: ModelServer | null) => {
    const desk = await Desk.open({
      corpusFolder,
      dataFolder: join(folder, 'data'),
      embedder: new HashedEmbeddings(),
      gazetteer,
      server: models && {
        embeddings: embeddingServer({
          ...{ kind: 'openai', baseUrl: models.baseUrl, apiKey: null, model: 'm', price: null },
          ...{ queryModel: null, queryPrefix: null, passagePrefix: null },
        }),
        work: { price: null, approve: async () => true, onProgress: () => undefined },
      },
      corrections: () => [],
      now: () => new Date('2026-11-22T08:00:00Z'),
      onNotice: (text) => notices.push(text),
      onProgress: () => undefined,
    });
    onTestFinished(() => desk.close());
    return desk;
  };
  return { server, notices, open };
}

async function documentsFor(desk: Desk): Promise<string[]> {
  const retriever = await desk.retriever('2026-11-22');
  return (await retriever.invoke(QUESTION)).map(({ metadata }) => metadata.document);
}

describe('a desk with a server of embeddings', () => {
  it('finds by meaning what no word and no spelling leads to', async () => {
    const { server, notices, open } = await setUp(MEANING);
    expect((await documentsFor(await open(server)))[0]).toBe('kefir.txt');
    expect(notices).toEqual([]);
  });

  it('ranks exactly as one without where the server fails, and says so', async () => {
    const { server, notices, open } = await setUp(MEANING);
    const desk = await open(server);
    await server.close();
    const without = await documentsFor(await open(null));
    expect(notices).toEqual([]);
    expect(await documentsFor(desk)).toEqual(without);
    expect(notices).toEqual([expect.stringMatching(/^Answers come without the ranking by m\. .*reached/)]);
  });

  it('opens where the server is down from the start', async () => {
    const { server, notices, open } = await setUp(plays.status(401, 'no'));
    const desk = await open(server);
    expect(desk.report).toMatchObject({ documents: 3, added: Object.keys(NEWS).sort() });
    expect(notices).toEqual([expect.stringContaining('refused the key')]);
    const { status } = await desk.ask({
      id: null,
      question: 'What was started by the Granit group?',
      today: '2026-11-22',
      history: [],
    });
    expect(status).toBe('answered');
  });

  it('rebuilds nothing when it goes from one way to the other and back', async () => {
    const { server, open } = await setUp(MEANING);
    const first = await open(server);
    const asked = server.requests.length;
    for (const models of [null, server, null, server]) {
      const desk = await open(models);
      expect([desk.report.added, desk.indexedAt]).toEqual([[], first.indexedAt]);
    }
    expect(server.requests).toHaveLength(asked);
  });
});
