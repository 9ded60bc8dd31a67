import { appendFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeWriteLock } from '../../../src/storage/write-lock.ts';
import type { Play } from '../../support/model-server.ts';
import * as plays from '../../support/model-server-plays.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { manyTexts } from './indexed-texts.ts';
import { modelServer, nearestLabel, runServer, textsOf } from './server-folders.ts';

/** The word that finds the dimension. */
const TRIAL = 'investment';

const BREWERY = 'A brewery was opened.';
const TANNERY = 'A tannery was closed.';
const ZOO = 'The zoo has moved.';

/** The folder of the one model that was asked. */
async function vectorsFolder(folder: string): Promise<string> {
  const [name = ''] = (await readdir(folder)).filter((one) => one.startsWith('server-'));
  return join(folder, name);
}

describe('openServerVectors', () => {
  it('gives every passage a vector of the server under its label', async () => {
    const server = await modelServer(plays.right);
    const texts = await textsOf(BREWERY, TANNERY, ZOO);
    const { opened, notices, asked, live } = await runServer(await temporaryFolder(), texts, server);
    expect(notices).toEqual([]);
    expect(asked).toEqual([TRIAL, BREWERY, TANNERY, ZOO]);
    expect(live).toBe(3);
    for (const [at, text] of [BREWERY, TANNERY, ZOO].entries()) {
      expect(await nearestLabel(opened, text)).toBe(at + 1);
    }
  });

  it('asks nothing where nothing has changed, so that it opens without the server', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    const texts = await textsOf(BREWERY);
    await runServer(folder, texts, server);
    await server.close();
    const { live, notices, asked } = await runServer(folder, texts, server);
    expect([live, notices, asked]).toEqual([1, [], []]);
  });

  it('asks for new texts alone, and forgets removed ones, whatever their labels are now', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    await runServer(folder, await textsOf(BREWERY, TANNERY, ZOO), server);
    const { opened, asked, live } = await runServer(folder, await textsOf(ZOO, 'Quarry', BREWERY), server);
    expect(asked).toEqual(['Quarry']);
    expect(live).toBe(3);
    for (const [at, text] of [ZOO, 'Quarry', BREWERY].entries()) {
      expect(await nearestLabel(opened, text)).toBe(at + 1);
    }
  });

  it('pays once for a text, however often it stands there', async () => {
    const server = await modelServer(plays.right);
    const texts = await textsOf(BREWERY, BREWERY, BREWERY);
    const { asked, live } = await runServer(await temporaryFolder(), texts, server);
    expect([asked, live]).toEqual([[TRIAL, BREWERY], 3]);
  });

  it('keeps the vectors of each model, so that going back asks nothing', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    const texts = await textsOf(BREWERY);
    await runServer(folder, texts, server, { model: 'small' });
    expect((await runServer(folder, texts, server, { model: 'large' })).asked).toEqual([TRIAL, BREWERY]);
    expect((await runServer(folder, texts, server, { model: 'small' })).asked).toEqual([]);
  });

  it('builds a damaged graph from the vectors that are kept', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    const texts = await textsOf(BREWERY, TANNERY);
    await runServer(folder, texts, server);
    const graph = join(await vectorsFolder(folder), 'generation-00000001', 'vectors', 'vectors.hnsw');
    await appendFile(graph, 'x');
    const { notices, asked, live } = await runServer(folder, texts, server);
    expect([asked, notices, live]).toEqual([[], [], 2]);
  });

  it('asks for everything again where the index is to be made anew', async () => {
    const [folder, server] = [
      await temporaryFolder(),
      await modelServer(plays.right, plays.right, plays.ofDimension(12)),
    ];
    const texts = await textsOf(BREWERY, TANNERY);
    await runServer(folder, texts, server);
    const { opened, asked } = await runServer(folder, texts, server, { rebuild: true });
    expect(asked).toEqual([TRIAL, BREWERY, TANNERY]);
    expect(opened?.embedder.identity.dimension).toBe(12);
  });

  it('has nothing to open, and nothing to say, over an empty index', async () => {
    const server = await modelServer(plays.right);
    const { opened, notices, asked } = await runServer(await temporaryFolder(), await textsOf(), server);
    expect([opened, notices, asked]).toEqual([null, [], []]);
  });

  it('goes without the ranking while another process embeds, rather than pay twice', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    await runServer(folder, await textsOf(BREWERY), server);
    const release = await takeWriteLock(join(await vectorsFolder(folder), 'lock.sqlite'), { patience: 0 });
    const { opened, notices, asked } = await runServer(folder, await textsOf(BREWERY, ZOO), server);
    release();
    expect([opened, asked]).toEqual([null, []]);
    expect(notices).toEqual([
      'Answers come without the ranking by m. Another process is embedding the passages. Wait until it is done.',
    ]);
  });

  it('names a file of vectors that cannot be read', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    await runServer(folder, await textsOf(BREWERY), server);
    const file = join(await vectorsFolder(folder), 'embedded.sqlite');
    // Another file, not other contents: a connection of this process that is not yet collected shares what it knows by the file.
    for (const one of [file, `${file}-wal`, `${file}-shm`]) await rm(one, { force: true });
    await writeFile(file, 'nothing of SQLite. '.repeat(400));
    const { opened, notices } = await runServer(folder, await textsOf(ZOO), server);
    expect(opened).toBeNull();
    expect(notices[0]).toContain(file);
  });
});

describe('a server that fails while passages are embedded', () => {
  it.each<[string, Play, string]>([
    ['base64 text', plays.base64, 'gave base64 text'],
    ['another dimension', plays.ofDimension(12), '12 numbers where 8 were expected'],
    ['zeros', plays.zeros, 'a vector of zeros'],
    ['NaN as JavaScript writes it', plays.nulls, 'not a list of numbers'],
    ['NaN as Python writes it', plays.literalNaN, 'not JSON'],
    ['too few vectors', plays.oneTooFew, 'gave 0 vectors for 1 texts'],
    ['a wrong key', plays.status(401, 'no'), 'EMBEDDING_API_KEY'],
    ['a spent quota', plays.status(429, 'spent', { 'x-code': 'insufficient_quota' }), 'no more room'],
    ['an error of its own', plays.status(500, 'out of memory', { 'retry-after': '0' }), 'out of memory'],
    ['a cut connection', plays.cutInMidAnswer, 'could not be reached or broke off'],
  ])('with %s costs its ranking and a notice, nothing else', async (_, play, words) => {
    const server = await modelServer(plays.right, play);
    const { opened, notices } = await runServer(await temporaryFolder(), await textsOf(BREWERY), server);
    expect(opened).toBeNull();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^Answers come without the ranking by m\. The embedding server at /);
    expect(notices[0]).toContain(words);
  });

  it('halfway keeps what it gave, and the next run asks for the rest', async () => {
    const [folder, texts] = [await temporaryFolder(), await textsOf(...manyTexts(70))];
    const broken = await modelServer(plays.right, plays.right, plays.right, plays.status(401, 'expired'));
    const first = await runServer(folder, texts, broken);
    expect(first.opened).toBeNull();
    expect(first.notices[0]).toBe('64 of 70 passages are embedded; the next run asks for the rest.');
    const healthy = await modelServer(plays.right);
    const second = await runServer(folder, texts, healthy);
    expect(first.asked.slice(1, 65)).toEqual(manyTexts(70).slice(0, 64));
    expect(second.asked).toEqual(manyTexts(70).slice(64));
    expect(second.live).toBe(70);
  });

  it('for a while is waited for, once it has worked in this run', async () => {
    const texts = await textsOf(...manyTexts(40));
    const busy = plays.status(429, 'slow down', { 'retry-after': '120' });
    const server = await modelServer(plays.right, plays.right, busy, busy, plays.right);
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => waits.push(milliseconds);
    const { live, notices } = await runServer(await temporaryFolder(), texts, server, { sleep });
    expect([live, notices, waits]).toEqual([40, [], [5_000, 20_000]]);
  });
});

describe('the estimate', () => {
  it('is measured on the first batch, which is kept, and is of the rest', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    const texts = await textsOf(...Array.from({ length: 40 }, (_, at) => `t${at + 100}`));
    const times = [0, 3_200];
    const clock = () => times.shift() ?? Number.NaN;
    const { estimates } = await runServer(folder, texts, server, { clock, price: 1_000_000 });
    expect(estimates).toEqual([{ model: 'm', passages: 8, held: 32, tokens: 8, milliseconds: 800, cost: 8 }]);
  });

  it('is not made for a batch or less', async () => {
    const server = await modelServer(plays.right);
    const { estimates } = await runServer(await temporaryFolder(), await textsOf(...manyTexts(32)), server);
    expect(estimates).toEqual([]);
  });

  it('that is refused leaves the ranking out and keeps the batch', async () => {
    const [folder, server] = [await temporaryFolder(), await modelServer(plays.right)];
    const texts = await textsOf(...manyTexts(40));
    const refused = await runServer(folder, texts, server, { approve: async () => false });
    expect(refused.opened).toBeNull();
    expect(refused.notices).toEqual(['Answers come without the ranking by m. "npm run index" asks again.']);
    expect((await runServer(folder, texts, server)).asked).toEqual(manyTexts(40).slice(32));
  });
});
