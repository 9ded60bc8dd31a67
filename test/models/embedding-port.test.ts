import { afterEach, describe, expect, it } from 'vitest';
import { createEmbeddingPort, type EmbeddingPortOptions } from '../../src/models/embedding-port.ts';
import { EmbeddingServerError } from '../../src/models/embedding-server-error.ts';
import { type ModelServer, type Play, startModelServer } from '../support/model-server.ts';
import * as plays from '../support/model-server-plays.ts';

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);

async function setUp(script: readonly [Play, ...Play[]], options: Partial<EmbeddingPortOptions> = {}) {
  const server = await startModelServer(...script);
  servers.push(server);
  const waits: number[] = [];
  const port = createEmbeddingPort({
    baseUrl: server.baseUrl,
    apiKey: null,
    now: () => NOW,
    sleep: async (ms) => void waits.push(ms),
    ...options,
  });
  const ask = (texts: readonly string[], signal?: AbortSignal) => port({ model: 'm', texts, signal });
  return { server, waits, ask };
}

async function faultOf(asked: Promise<unknown>): Promise<EmbeddingServerError> {
  const error = await asked.then(
    () => expect.unreachable('the call should have failed'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddingServerError);
  return error as EmbeddingServerError;
}

describe('createEmbeddingPort', () => {
  it('asks for floats and sends "none" where there is no key', async () => {
    const { server, ask } = await setUp([plays.right]);
    expect(await ask(['one', '二'])).toEqual([plays.textVector('one'), plays.textVector('二')]);
    expect(server.requests).toEqual([
      {
        path: '/v1/embeddings',
        authorization: 'Bearer none',
        model: 'm',
        input: ['one', '二'],
        encodingFormat: 'float',
      },
    ]);
  });

  it('sends the key it is given', async () => {
    const { server, ask } = await setUp([plays.right], { apiKey: 'secret' });
    await ask(['one']);
    expect(server.requests[0]?.authorization).toBe('Bearer secret');
  });

  it('goes through the fetch it is given', async () => {
    const through: string[] = [];
    const proxied: typeof fetch = (input, init) => {
      through.push(String(input));
      return fetch(input, init);
    };
    const { server, ask } = await setUp([plays.right], { fetch: proxied });
    await ask(['one']);
    expect(through).toEqual([`${server.baseUrl}/embeddings`]);
  });

  it('puts the vectors in the order of the texts, by index where there is one', async () => {
    const texts = ['a', 'bb', 'ccc'];
    const inOrder = texts.map((text) => plays.textVector(text));
    for (const play of [plays.reversed, plays.withoutIndex]) {
      const { ask } = await setUp([play]);
      expect(await ask(texts)).toEqual(inOrder);
    }
  });

  it.each<[string, Play, string, RegExp]>([
    ['too few vectors', plays.oneTooFew, 'bad_answer', /gave 1 vectors for 2 texts/],
    ['one index twice', plays.sameIndex, 'bad_answer', /cannot be matched/],
    ['two dimensions', plays.mixedDimensions, 'bad_answer', /8 and 9 numbers/],
    ['base64', plays.base64, 'bad_answer', /base64/],
    ['null among numbers', plays.nulls, 'bad_answer', /not a list of numbers/],
    ['NaN, which is no JSON', plays.literalNaN, 'bad_answer', /not JSON/],
    ['a web page', plays.html, 'bad_answer', /a web page/],
    ['an error under status 200', plays.errorUnder200, 'bad_answer', /error under status 200/],
    ['a wrong key', plays.status(401, 'Incorrect API key: sk-1234'), 'refused', /status 401/],
    ['a key without the right', plays.status(403, 'no access'), 'refused', /status 403/],
    ['an unknown model', plays.status(404, 'model "m" not found'), 'not_found', /model "m" not found/],
    [
      'a text that is too long',
      plays.status(400, 'maximum context length'),
      'rejected',
      /longest of 3 characters/,
    ],
  ])('names %s, without a second try', async (_, play, kind, words) => {
    const { server, waits, ask } = await setUp([play]);
    const error = await faultOf(ask(['uno', 'dos']));
    expect(error).toMatchObject({ kind, baseUrl: server.baseUrl, model: 'm', exitCode: 1 });
    expect(error.message).toMatch(words);
    expect(error.message).not.toMatch(/sk-1234|uno|dos/);
    expect(error.remedy).toMatch(/EMBEDDING_[A-Z_]+/);
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it.each<[string, Play, number]>([
    ['status 500', plays.status(500, 'out of memory'), 500],
    ['status 503 with Retry-After', plays.status(503, 'loading', { 'retry-after': '3' }), 3000],
    ['status 429', plays.status(429, 'slow down'), 2000],
    ['status 429 with Retry-After in seconds', plays.status(429, 'slow down', { 'retry-after': '7' }), 7000],
    [
      'status 429 with Retry-After as a date',
      plays.status(429, 'slow down', { 'retry-after': 'Sun, 22 Nov 2026 12:00:09 GMT' }),
      9000,
    ],
    ['a connection cut before the answer', plays.cutBeforeAnswer, 500],
    ['a connection cut in mid-answer', plays.cutInMidAnswer, 500],
  ])('tries once more after %s', async (_, play, wait) => {
    const { server, waits, ask } = await setUp([play, plays.right]);
    expect(await ask(['one'])).toEqual([plays.textVector('one')]);
    expect([server.requests.length, waits]).toEqual([2, [wait]]);
  });

  it.each<[string, Play, string]>([
    ['status 500', plays.status(500, 'out of memory'), 'failed'],
    ['status 429', plays.status(429, 'slow down'), 'rate_limited'],
    ['a cut connection', plays.cutBeforeAnswer, 'unreachable'],
  ])('gives up after %s twice', async (_, play, kind) => {
    const { server, ask } = await setUp([play]);
    expect((await faultOf(ask(['one']))).kind).toBe(kind);
    expect(server.requests.length).toBe(2);
  });

  it.each([
    ['a server that asks for more than a minute', { 'retry-after': '3600' }],
    ['a quota that is spent', { 'x-code': 'insufficient_quota' }],
  ])('does not wait for %s', async (_, headers) => {
    const { server, waits, ask } = await setUp([plays.status(429, 'no', headers), plays.right]);
    expect((await faultOf(ask(['one']))).kind).toBe('rate_limited');
    expect([server.requests.length, waits]).toEqual([1, []]);
  });

  it('says where nothing listens', async () => {
    const { server, waits, ask } = await setUp([plays.right]);
    await server.close();
    const error = await faultOf(ask(['one']));
    expect(error.kind).toBe('unreachable');
    expect(error.message).toContain('ECONNREFUSED');
    expect(waits).toEqual([500]);
  });

  it.each([
    ['never answers', plays.silence],
    ['never ends its answer', plays.stalledBody],
  ])('stops waiting for a server that %s, and does not ask again', async (_, play) => {
    const { server, ask } = await setUp([play], { timeLimitMs: 80 });
    expect((await faultOf(ask(['one']))).kind).toBe('timed_out');
    expect(server.requests.length).toBe(1);
  });

  it.each([
    ['waiting for the answer', plays.silence],
    ['reading the answer', plays.stalledBody],
  ])('stops with the reason of the signal while %s', async (_, play) => {
    const { server, ask } = await setUp([play]);
    const stop = new AbortController();
    const arrived = server.nextRequest();
    const asked = ask(['one'], stop.signal);
    await arrived;
    stop.abort(new Error('the user left'));
    await expect(asked).rejects.toThrow('the user left');
  });

  it('stops while it waits before the second try', async () => {
    const stop = new AbortController();
    const { server, ask } = await setUp([plays.status(500, 'no'), plays.right], {
      sleep: async (_, signal) => {
        stop.abort(new Error('the user left'));
        signal?.throwIfAborted();
      },
    });
    await expect(ask(['one'], stop.signal)).rejects.toThrow('the user left');
    expect(server.requests.length).toBe(1);
  });

  it('asks nothing once the signal has fired', async () => {
    const { server, ask } = await setUp([plays.right]);
    await expect(ask(['one'], AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
    expect(server.requests).toEqual([]);
  });
});

describe('EmbeddingServerError', () => {
  it('leaves the password of the address out', () => {
    const context = { baseUrl: 'https://user:password@host/v1', model: 'm' };
    const error = new EmbeddingServerError('failed', 'failed twice', context);
    expect(error.message).toBe('The embedding server at https://host/v1 (model m) failed twice.');
    expect(error.baseUrl).toBe('https://host/v1');
  });
});
