import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../src/commands/open-desk.ts';
import type { Environment } from '../../src/config/settings.ts';
import { startModelServer } from '../support/model-server.ts';
import * as plays from '../support/model-server-plays.ts';
import { startConnectProxy } from '../support/proxy-servers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Opening {
  readonly documents?: number;
  readonly offline?: boolean;
}

/** Indexes some documents with a server of embeddings, and closes the desk again; gives what stood on stderr. */
async function indexWith(environment: Environment, { documents = 1, offline = false }: Opening = {}) {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  for (let at = 1; at <= documents; at++) {
    await writeFile(join(corpus, `${at}.txt`), `On April 1, 2023, brewery ${at} was started in Songyuan.\n`);
  }
  const out = new PassThrough();
  const err = new PassThrough({ encoding: 'utf8' });
  const { desk } = await openDesk(
    { corpus, data: join(folder, 'data'), today: '2026-11-22', offline },
    {
      terminal: { out, err, watched: false },
      environment: { EMBEDDINGS: 'openai', EMBEDDING_MODEL: 'm', EMBEDDING_API_KEY: 'key', ...environment },
      now: () => new Date('2026-11-22T08:00:00Z'),
    },
  );
  await desk.close();
  return { indexed: desk.report.documents, seen: String(err.read() ?? '') };
}

describe('openDesk', () => {
  it('reaches a server of embeddings elsewhere through PROXY_URL, and one on this machine directly', async () => {
    const model = await startModelServer(plays.right);
    onTestFinished(() => model.close());
    const proxy = await startConnectProxy({ names: { 'models.test': Number(new URL(model.baseUrl).port) } });
    const PROXY_URL = `http://127.0.0.1:${proxy.port}`;

    const elsewhere = await indexWith({ PROXY_URL, EMBEDDING_BASE_URL: 'http://models.test/v1' });
    expect(elsewhere).toEqual({ indexed: 1, seen: '' });
    expect(new Set(proxy.asked)).toEqual(new Set(['models.test:80']));

    const [tunnels, requests] = [proxy.asked.length, model.requests.length];
    const here = await indexWith({ PROXY_URL, EMBEDDING_BASE_URL: model.baseUrl });
    expect(here).toEqual({ indexed: 1, seen: '' });
    expect(model.requests.length).toBeGreaterThan(requests);
    expect(proxy.asked).toHaveLength(tunnels);
  });

  it('says what embedding takes and costs, and asks nobody who does not sit at a terminal', async () => {
    const model = await startModelServer(plays.right);
    onTestFinished(() => model.close());
    const price = { EMBEDDING_PRICE: '1000' };
    const opened = await indexWith({ EMBEDDING_BASE_URL: model.baseUrl, ...price }, { documents: 40 });
    expect(opened.indexed).toBe(40);
    expect(opened.seen).toMatch(
      /^8 passages to be embedded by m \(32 are already\), about \d+ tokens, about \d+ seconds? at the server's pace, at a cost of about 0\.\d\d\.\n$/,
    );
  });

  it('asks no server offline', async () => {
    const model = await startModelServer(plays.right);
    onTestFinished(() => model.close());
    const opened = await indexWith({ EMBEDDING_BASE_URL: model.baseUrl }, { offline: true });
    expect(opened).toEqual({ indexed: 1, seen: '' });
    expect(model.requests).toEqual([]);
  });

  it('opens without the server where that cannot be reached, and says so', async () => {
    const model = await startModelServer(plays.right);
    await model.close();
    const opened = await indexWith({ EMBEDDING_BASE_URL: model.baseUrl });
    expect(opened.indexed).toBe(1);
    expect(opened.seen).toMatch(/^Answers come without the ranking by m\. .*EMBEDDING_BASE_URL/);
  });
});
