import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../src/commands/open-desk.ts';
import type { Environment } from '../../src/config/settings.ts';
import { startModelServer } from '../support/model-server.ts';
import * as plays from '../support/model-server-plays.ts';
import { startConnectProxy } from '../support/proxy-servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Indexes one document with a server of embeddings, and closes the desk again. */
async function indexWith(environment: Environment): Promise<number> {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await writeFile(join(corpus, 'news.txt'), 'On April 1, 2023, a brewery was started in Songyuan.\n');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { desk } = await openDesk(
    { corpus, data: join(folder, 'data'), today: '2026-11-22' },
    {
      terminal: { out: silent, err: silent, watched: false },
      environment: { EMBEDDINGS: 'openai', EMBEDDING_MODEL: 'm', EMBEDDING_API_KEY: 'key', ...environment },
      now: () => new Date('2026-11-22T08:00:00Z'),
    },
  );
  await desk.close();
  return desk.report.documents;
}

describe('openDesk', () => {
  it('reaches a server of embeddings elsewhere through PROXY_URL, and one on this machine directly', async () => {
    const model = await startModelServer(plays.right);
    onTestFinished(() => model.close());
    const proxy = await startConnectProxy({ names: { 'models.test': Number(new URL(model.baseUrl).port) } });
    const PROXY_URL = `http://127.0.0.1:${proxy.port}`;

    expect(await indexWith({ PROXY_URL, EMBEDDING_BASE_URL: 'http://models.test/v1' })).toBe(1);
    expect(new Set(proxy.asked)).toEqual(new Set(['models.test:80']));

    const [tunnels, requests] = [proxy.asked.length, model.requests.length];
    expect(await indexWith({ PROXY_URL, EMBEDDING_BASE_URL: model.baseUrl })).toBe(1);
    expect(model.requests.length).toBeGreaterThan(requests);
    expect(proxy.asked).toHaveLength(tunnels);
  });
});
