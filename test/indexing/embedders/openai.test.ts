import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createOpenAIEmbedder, type OpenAIEmbedderOptions } from '../../../src/indexing/embedders/openai.ts';
import { unitVector } from '../../../src/indexing/embedders/unit-vector.ts';
import { type ModelServer, type Play, startModelServer } from '../../support/model-server.ts';
import * as plays from '../../support/model-server-plays.ts';
import { describeEmbedder } from './embedder-contract.ts';

const shared = await startModelServer(plays.right);
afterAll(() => shared.close());

describeEmbedder('the openai embedder', () =>
  createOpenAIEmbedder({ baseUrl: shared.baseUrl, apiKey: null, model: 'm', batchTexts: 4 }),
);

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

type Options = Partial<OpenAIEmbedderOptions>;

async function setUp(script: readonly [Play, ...Play[]], options: Options = {}) {
  const server = await startModelServer(...script);
  servers.push(server);
  const settings = { baseUrl: server.baseUrl, apiKey: null, model: 'm', sleep: async () => {}, ...options };
  return { server, create: () => createOpenAIEmbedder(settings) };
}

/** Settings of an embedder that knows its dimension, so that the first request is the test's own. */
const KNOWN: Options = { dimension: 8 };

describe('createOpenAIEmbedder', () => {
  it('finds the dimension by embedding one word', async () => {
    const { server, create } = await setUp([plays.ofDimension(12)]);
    expect((await create()).identity).toEqual({
      name: 'openai',
      model: 'm',
      dimension: 12,
      rules: 'passage prefix ""',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('asks nothing where the dimension is known', async () => {
    const { server, create } = await setUp([plays.right], KNOWN);
    expect((await create()).identity.dimension).toBe(8);
    expect(server.requests).toEqual([]);
  });

  it('tries both model names, and names the one whose vectors do not fit', async () => {
    const { create } = await setUp([plays.right, plays.ofDimension(12)], { queryModel: 'q' });
    await expect(create()).rejects.toMatchObject({
      kind: 'bad_answer',
      model: 'q',
      message: expect.stringContaining('12 numbers where 8 were expected'),
    });
  });

  it('marks passages and questions as the family of the model wants', async () => {
    const { server, create } = await setUp([plays.right], { ...KNOWN, model: 'multilingual-e5-small' });
    const embedder = await create();
    await embedder.embedDocuments(['signed']);
    await embedder.embedQuery('when?');
    expect(server.requests.map(({ input }) => input)).toEqual([['passage: signed'], ['query: when?']]);
    expect(embedder.identity.rules).toBe('passage prefix "passage: "');
  });

  it('uses the model name of each side', async () => {
    const { server, create } = await setUp([plays.right], { ...KNOWN, model: 'p', queryModel: 'q' });
    const embedder = await create();
    await embedder.embedDocuments(['signed']);
    await embedder.embedQuery('when?');
    expect(server.requests.map(({ model }) => model)).toEqual(['p', 'q']);
    expect(embedder.identity.model).toBe('p');
  });

  it('splits the passages by number and by characters, and sends a long one alone', async () => {
    const { server, create } = await setUp([plays.right], { ...KNOWN, batchTexts: 3, batchCharacters: 10 });
    const texts = ['a', 'b', 'c', 'd', 'long'.repeat(5), 'five5', 'five6', 'x'];
    const vectors = await (await create()).embedDocuments(texts);
    expect(server.requests.map(({ input }) => input)).toEqual([
      ['a', 'b', 'c'],
      ['d'],
      ['long'.repeat(5)],
      ['five5', 'five6'],
      ['x'],
    ]);
    expect(vectors).toEqual(texts.map((text) => unitVector(plays.textVector(text))));
  });

  it('halves its batches until the server accepts them, and remembers the size', async () => {
    const { server, create } = await setUp([plays.upTo(10)], KNOWN);
    const texts = Array.from({ length: 40 }, (_, index) => `passage ${index}`);
    const vectors = await (await create()).embedDocuments(texts);
    expect(server.requests.map(({ input }) => input.length)).toEqual([32, 16, 8, 8, 8, 8, 8]);
    expect(vectors).toEqual(texts.map((text) => unitVector(plays.textVector(text))));
  });

  it('gives up where a single text is refused', async () => {
    const { create } = await setUp([plays.upTo(0)], KNOWN);
    await expect((await create()).embedDocuments(['a', 'b'])).rejects.toMatchObject({ kind: 'rejected' });
  });

  it('sends the beginning of a text that is refused for its length', async () => {
    const { server, create } = await setUp([plays.shorterThan(300)], KNOWN);
    const vectors = await (await create()).embedDocuments(['a'.repeat(1000), 'b']);
    expect(server.requests.map(({ input }) => input.map(({ length }) => length))).toEqual([
      [1000, 1],
      [1000],
      [500],
      [250],
      [1],
    ]);
    expect(vectors[0]).toEqual(unitVector(plays.textVector('a'.repeat(250))));
  });

  it('sends a full stop for a blank text and no half characters', async () => {
    const { server, create } = await setUp([plays.right], KNOWN);
    await (await create()).embedDocuments(['', ' \n', 'a\ud800b😀']);
    expect(server.requests[0]?.input).toEqual(['.', '.', 'a\ufffdb😀']);
  });

  it.each<[string, readonly [Play, ...Play[]], RegExp]>([
    ['another dimension in the second batch', [plays.right, plays.ofDimension(12)], /12 numbers where 8/],
    ['a quarter of the numbers', [plays.ofDimension(2)], /base64 read wrongly/],
    ['zeros', [plays.zeros], /zeros/],
    ['numbers beyond measure', [plays.overflow], /not finite/],
  ])('refuses %s', async (_, script, words) => {
    const { create } = await setUp(script, { ...KNOWN, batchTexts: 1 });
    await expect((await create()).embedDocuments(['a', 'b'])).rejects.toMatchObject({
      kind: 'bad_answer',
      message: expect.stringMatching(words),
    });
  });

  it('fails at once where the server cannot be used', async () => {
    const { create } = await setUp([plays.status(404, 'model "m" not found')]);
    await expect(create()).rejects.toMatchObject({ kind: 'not_found' });
  });
});
