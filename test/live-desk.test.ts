import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskDigests } from '../src/digest/desk-digests.ts';
import { EVERYTHING } from '../src/digest/subscription.ts';
import { HashedEmbeddings } from '../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../src/language/places.ts';
import { LiveDesk } from '../src/live-desk.ts';
import type { ChatModel } from '../src/models/chat-model.ts';
import { openStores } from '../src/storage/stores.ts';
import { replyOf, scriptedModel } from './support/scripted-model.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const gazetteer = createGazetteer();
const newsOf = (place: string, count: number) =>
  `${place} signs\n\nUpdated : 2025-02-03Source : CCFAO\n\n${place} signed ${count} projects on February 1.\n`;

async function openDesk(chat: ChatModel | null = null) {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  const write = (name: string, text: string) => writeFile(join(corpus, name), text);
  await write('siping.txt', newsOf('Siping', 4));
  let now = Date.UTC(2026, 10, 22);
  const data = join(folder, 'data');
  const options = {
    ...{ corpusFolder: corpus, dataFolder: data, gazetteer, embedder: new HashedEmbeddings(), chat },
    corrections: () => [],
    now: () => {
      now += 1000;
      return new Date(now);
    },
    onNotice: () => undefined,
    onProgress: () => undefined,
  };
  const reopen = () => LiveDesk.open(options, '1.0');
  const desk = await reopen();
  onTestFinished(() => desk.close());
  const ask = (question: string) => desk.ask({ question, today: '2026-11-22', history: [] });
  return { desk, ask, write, corpus, data, reopen };
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

  it('is the same version where nothing has changed, and leaves the index alone', async () => {
    const { desk, data } = await openDesk();
    const { version } = desk;
    await rename(data, `${data} away`);
    expect(await desk.reindex()).toEqual({ added: 0, changed: 0, removed: 0, skipped: 0 });
    expect(desk.version).toBe(version);
  });

  it('brings itself up to date once at a time, for whoever asks meanwhile', async () => {
    const { desk, write } = await openDesk();
    await write('tonghua.txt', newsOf('Tonghua', 7));
    const first = desk.reindex();
    await write('baishan.txt', newsOf('Baishan', 5));
    const later = [desk.reindex(), desk.reindex()];
    const found = await first;
    const rest = await Promise.all(later);
    expect(rest[0]).toBe(rest[1]);
    expect(found.added + (rest[0]?.added ?? 0)).toBe(2);
    expect(desk.overview().documents).toBe(3);
  });

  it('has its model write the lines of digests, and has no writer without one', async () => {
    expect((await openDesk()).desk.writeLines).toBeNull();
    const line = 'On 1 February 2025, four projects were signed in Siping.';
    const { ask, requests } = scriptedModel(replyOf(JSON.stringify({ lines: [{ story: 1, line }] })));
    const { desk, data } = await openDesk(ask);
    const until = Date.UTC(2025, 1, 4);
    const stores = openStores(join(data, 'desk.db'), () => until);
    onTestFinished(() => stores.database.close());
    const compose = new DeskDigests({ desk, arrivals: stores.arrivals, now: () => until }).startRound();
    const window = { since: Date.UTC(2025, 1, 1), until };
    const request = { topics: EVERYTHING, window, language: 'en', timeZone: 'UTC' } as const;
    const { stories } = await compose(request, { chat: -7 });
    expect(stories.map(({ text }) => text)).toEqual([`${line} [1]`]);
    expect(requests.map(({ payer }) => payer)).toEqual([{ person: null, chat: -7 }]);
  });

  it('forgets a document that was removed', async () => {
    const { desk, ask, write, corpus } = await openDesk();
    await write('tonghua.txt', newsOf('Tonghua', 7));
    await desk.reindex();
    await rm(join(corpus, 'siping.txt'));
    expect(await desk.reindex()).toMatchObject({ removed: 1 });
    expect((await ask('What did Siping sign?')).status).toBe('no_evidence');
  });

  it('keeps what it has where the folder is empty all at once, until it is filled again', async () => {
    const { desk, ask, write, corpus, reopen } = await openDesk();
    await rm(join(corpus, 'siping.txt'));
    await expect(desk.reindex()).rejects.toThrow(/is empty, and held 1 documents/);
    await expect(reopen()).rejects.toThrow(/is empty, and held 1 documents/);
    expect((await ask('What did Siping sign?')).answer).toContain('4 projects');
    await write('tonghua.txt', newsOf('Tonghua', 7));
    expect(await desk.reindex()).toMatchObject({ added: 1, removed: 1 });
  });

  it('closes after an update that is under way', async () => {
    const { desk, write } = await openDesk();
    await write('tonghua.txt', newsOf('Tonghua', 7));
    const reindexed = desk.reindex();
    await desk.close();
    expect(await reindexed).toMatchObject({ added: 1 });
  });
});
