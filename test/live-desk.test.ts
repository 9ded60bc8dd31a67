import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HashedEmbeddings } from '../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../src/language/places.ts';
import { LiveDesk } from '../src/live-desk.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const gazetteer = createGazetteer();
const newsOf = (place: string, count: number) =>
  `${place} signs\n\nUpdated : 2025-02-03Source : CCFAO\n\n${place} signed ${count} projects on February 1.\n`;

async function openDesk() {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  const write = (name: string, text: string) => writeFile(join(corpus, name), text);
  await write('siping.txt', newsOf('Siping', 4));
  let now = Date.UTC(2026, 10, 22);
  const desk = await LiveDesk.open(
    {
      ...{
        corpusFolder: corpus,
        dataFolder: join(folder, 'data'),
        gazetteer,
        embedder: new HashedEmbeddings(),
      },
      corrections: () => [],
      now: () => {
        now += 1000;
        return new Date(now);
      },
      onNotice: () => undefined,
      onProgress: () => undefined,
    },
    '1.0',
  );
  onTestFinished(() => desk.close());
  const ask = (question: string) => desk.ask({ question, today: '2026-11-22', history: [] });
  return { desk, ask, write, corpus };
}

describe('LiveDesk', () => {
  it('answers from new documents after a reindex, and says what came of it', async () => {
    const { desk, ask, write } = await openDesk();
    expect((await ask('What did Tonghua sign?')).status).toBe('no_evidence');
    const before = { version: desk.version, indexedAt: desk.indexedAt };
    await write('tonghua.txt', newsOf('Tonghua', 7));
    expect(await desk.reindex()).toEqual({ added: 1, changed: 0, removed: 0, skipped: 0 });
    expect((await ask('What did Tonghua sign?')).answer).toContain('7 projects');
    expect(desk.indexedAt).toBeGreaterThan(before.indexedAt);
    expect(desk.version).not.toBe(before.version);
  });

  it('ends questions on the index they were asked of', async () => {
    const { desk, ask, write } = await openDesk();
    await write('tonghua.txt', newsOf('Tonghua', 7));
    const reindexed = desk.reindex();
    const asked = Array.from({ length: 20 }, () => ask('What did Siping sign?'));
    await reindexed;
    for (const answer of await Promise.all([...asked, ask('What did Siping sign?')])) {
      expect(answer.answer).toContain('4 projects');
    }
  });

  it('goes on with the index it has where a new one cannot be made', async () => {
    const { desk, ask, corpus } = await openDesk();
    const { version } = desk;
    await rename(corpus, `${corpus} away`);
    await expect(desk.reindex()).rejects.toThrow(/cannot be opened/);
    expect((await ask('What did Siping sign?')).answer).toContain('4 projects');
    expect(desk.version).toBe(version);
  });

  it('is the same version where nothing has changed', async () => {
    const { desk } = await openDesk();
    const { version } = desk;
    expect(await desk.reindex()).toEqual({ added: 0, changed: 0, removed: 0, skipped: 0 });
    expect(desk.version).toBe(version);
  });
});
