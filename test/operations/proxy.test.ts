import { once } from 'node:events';
import { createServer as createHttpServer, get, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { inspect } from 'node:util';
import OpenAI from 'openai';
import { Telegram } from 'telegraf';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OutgoingProxy, openProxy } from '../../src/operations/proxy.ts';
import { telegramPort } from '../../src/telegram/sending/telegram-port.ts';
import { startModelServer } from '../support/model-server.ts';
import * as plays from '../support/model-server-plays.ts';
import { startConnectProxy, startSocksProxy, type TestProxy } from '../support/proxy-servers.ts';
import { TEST_IDENTITY } from '../support/tls/identity.ts';

const ACCOUNT = { name: 'office', password: 'p@ss:word/%' };
const SIGN_IN = 'office:p%40ss%3Aword%2F%25@';
const TOKEN = '123456:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0';

interface Way {
  readonly name: string;
  start(names: Record<string, number>): Promise<TestProxy>;
  url(port: number): string;
}

const WAYS: readonly Way[] = [
  {
    name: 'an http proxy',
    start: (names) => startConnectProxy({ names }),
    url: (port) => `http://127.0.0.1:${port}`,
  },
  {
    name: 'an http proxy with a password',
    start: (names) => startConnectProxy({ names, account: ACCOUNT }),
    url: (port) => `http://${SIGN_IN}127.0.0.1:${port}`,
  },
  {
    name: 'an https proxy with a password',
    start: (names) => startConnectProxy({ names, secure: true, account: ACCOUNT }),
    url: (port) => `https://${SIGN_IN}localhost:${port}`,
  },
  {
    name: 'a socks5 proxy',
    start: (names) => startSocksProxy({ names }),
    url: (port) => `socks5://127.0.0.1:${port}`,
  },
  {
    name: 'a socks5h proxy with a password',
    start: (names) => startSocksProxy({ names, account: ACCOUNT }),
    url: (port) => `socks5h://${SIGN_IN}127.0.0.1:${port}`,
  },
];

/** A server on loopback that answers each request as a bot's getMe, with the request's host as the name. */
async function startTarget({ secure = false, answer = getMe } = {}): Promise<number> {
  const server = secure ? createHttpsServer(TEST_IDENTITY, answer) : createHttpServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

const getMe: RequestListener = (request, response) => {
  response.end(JSON.stringify({ ok: true, result: { username: request.headers.host } }));
};

function open(url: string, timeLimit = 10_000): OutgoingProxy {
  const proxy = openProxy(url, { ca: TEST_IDENTITY.cert, timeLimit });
  onTestFinished(() => proxy.close());
  return proxy;
}

function telegramOver(proxy: OutgoingProxy): Telegram {
  return new Telegram(TOKEN, { apiRoot: 'https://api.telegram.test', agent: proxy.httpsAgent });
}

/** What a promise rejects with. */
async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error,
  );
}

describe.each(WAYS)('openProxy over $name', ({ start, url }) => {
  it('lets telegraf reach a name that only the proxy can resolve, over TLS, with one tunnel', async () => {
    const server = await start({ 'api.telegram.test': await startTarget({ secure: true }) });
    const telegram = telegramOver(open(url(server.port)));
    expect(await telegram.callApi('getMe', {})).toEqual({ username: 'api.telegram.test' });
    expect(await telegram.callApi('getMe', {})).toEqual({ username: 'api.telegram.test' });
    expect(server.asked).toEqual(['api.telegram.test:443']);
  });

  it('lets fetch reach the same', async () => {
    const server = await start({ 'api.telegram.test': await startTarget({ secure: true }) });
    const proxy = open(url(server.port));
    const answer = await proxy.fetch('https://api.telegram.test/getMe');
    expect(await answer.json()).toMatchObject({ ok: true });
    expect(server.asked).toEqual(['api.telegram.test:443']);
  });

  it('lets the openai client send a body and read vectors, over plain http too', async () => {
    const model = await startModelServer(plays.right);
    onTestFinished(() => model.close());
    const server = await start({ 'models.test': Number(new URL(model.baseUrl).port) });
    const proxy = open(url(server.port));
    const client = new OpenAI({
      baseURL: 'http://models.test:8000/v1',
      apiKey: 'key',
      maxRetries: 0,
      fetch: proxy.fetch,
    });
    const { data } = await client.embeddings.create({
      model: 'm',
      input: ['长春'],
      encoding_format: 'float',
    });
    expect(data).toHaveLength(1);
    expect(model.requests).toMatchObject([{ input: ['长春'], authorization: 'Bearer key' }]);
    expect(server.asked).toEqual(['models.test:8000']);
  });

  it('serves node:http through its agent', async () => {
    const server = await start({ 'feeds.test': await startTarget() });
    const [answer] = await once(
      get('http://feeds.test/rss', { agent: open(url(server.port)).httpAgent }),
      'response',
    );
    expect(await json(answer)).toMatchObject({ result: { username: 'feeds.test' } });
    expect(server.asked).toEqual(['feeds.test:80']);
  });

  it('sends nothing of this machine through the proxy', async () => {
    const server = await start({});
    const [plain, secure] = [await startTarget(), await startTarget({ secure: true })];
    const proxy = open(url(server.port));
    const telegram = new Telegram(TOKEN, {
      apiRoot: `https://127.0.0.1:${secure}`,
      agent: proxy.httpsAgent,
    });
    expect(await telegram.callApi('getMe', {})).toEqual({ username: `127.0.0.1:${secure}` });
    expect((await proxy.fetch(`http://127.0.0.1:${plain}/`)).status).toBe(200);
    expect((await proxy.fetch(`http://localhost:${plain}/`)).status).toBe(200);
    expect((await proxy.fetch(`https://localhost:${secure}/`)).status).toBe(200);
    expect(server.asked).toEqual([]);
  });

  it('says that the proxy refused a target, and nothing of the password', async () => {
    const server = await start({});
    const proxy = open(url(server.port));
    const faults = [
      await faultOf(telegramOver(proxy).callApi('getMe', {})),
      await faultOf(proxy.fetch('https://api.telegram.test/')),
    ];
    expect(faults[0]).toMatchObject({ code: 'ERR_PROXY_REFUSED' });
    expect(faults[1]).toMatchObject({ cause: { code: 'ERR_PROXY_REFUSED' } });
    for (const fault of faults) expectNoPassword(fault);
  });

  it('fails a request whose tunnel is cut, and opens another for the next', async () => {
    let answered = 0;
    const answer: RequestListener = (request, response) => {
      answered++;
      if (answered === 1) server.cut();
      else getMe(request, response);
    };
    const target = await startTarget({ secure: true, answer });
    const server = await start({ 'api.telegram.test': target });
    const proxy = open(url(server.port));
    expect(await faultOf(telegramOver(proxy).callApi('getMe', {}))).toMatchObject({ name: 'FetchError' });
    expect(await telegramOver(proxy).callApi('getMe', {})).toEqual({ username: 'api.telegram.test' });
  });
});

describe('openProxy', () => {
  it.each([
    ['http', startConnectProxy],
    ['socks5', startSocksProxy],
  ] as const)(
    'says that a proxy of kind %s wants another password, without telling the one it has',
    async (scheme, start) => {
      const { port } = await start({ names: {}, account: { name: 'office', password: 'other' } });
      const proxy = open(`${scheme}://${SIGN_IN}127.0.0.1:${port}`);
      const fault = await faultOf(proxy.fetch('https://api.telegram.test/'));
      expect(fault).toMatchObject({ cause: { code: 'ERR_PROXY_ACCOUNT' } });
      expectNoPassword(fault);
    },
  );

  it.each(['http', 'https', 'socks5'])('says that no proxy of kind %s is there', async (scheme) => {
    const proxy = open(`${scheme}://${SIGN_IN}127.0.0.1:${await freePort()}`);
    const fault = await faultOf(telegramOver(proxy).callApi('getMe', {}));
    expect(fault).toMatchObject({
      code: 'ERR_PROXY_UNREACHABLE',
      message: expect.stringContaining('proxy connection failed: '),
    });
    expectNoPassword(fault);
  });

  it.each(WAYS)('lets the Telegram port know that nothing was sent, with $name', async ({ start, url }) => {
    const { port } = await start({});
    const { httpsAgent } = open(url(port));
    const telegram = telegramPort({ token: TOKEN, apiRoot: 'https://api.telegram.test', agent: httpsAgent });
    await expect(telegram.call('sendMessage', {}, { timeLimit: 10_000 })).rejects.toMatchObject({
      name: 'TelegramUnreachableError',
      message: 'sendMessage: ERR_PROXY_REFUSED',
      mayHaveHappened: false,
    });
  });

  it.each([
    ['http', startConnectProxy],
    ['socks5', startSocksProxy],
  ] as const)('waits only so long for a proxy of kind %s that is silent', async (scheme, start) => {
    const { port } = await start({ names: {}, silent: true });
    const proxy = open(`${scheme}://127.0.0.1:${port}`, 50);
    const fault = await faultOf(proxy.fetch('https://api.telegram.test/'));
    expect(fault).toMatchObject({ cause: { code: 'ERR_PROXY_UNREACHABLE' } });
  });

  it('does not trust a server whose certificate is for another name', async () => {
    const server = await startConnectProxy({
      names: { 'elsewhere.test': await startTarget({ secure: true }) },
    });
    const proxy = open(`http://127.0.0.1:${server.port}`);
    const fault = await faultOf(proxy.fetch('https://elsewhere.test/'));
    expect(fault).toMatchObject({ cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } });
  });

  it('asks for an IPv6 address as such', async () => {
    const server = await startConnectProxy({ names: { '2001:db8::1': await startTarget() } });
    const proxy = open(`http://127.0.0.1:${server.port}`);
    expect((await proxy.fetch('http://[2001:db8::1]:8080/')).status).toBe(200);
    expect(server.asked).toEqual(['2001:db8::1:8080']);
  });

  it('refuses what is no address of a proxy', () => {
    expect(() => openProxy('ftp://office:secret@127.0.0.1')).toThrow(
      'PROXY_URL is not the address of a proxy.',
    );
  });
});

function expectNoPassword(fault: unknown): void {
  const seen = inspect(fault, { depth: 20, showHidden: true });
  expect(seen).not.toContain(ACCOUNT.password);
  expect(seen).not.toContain(SIGN_IN);
  expect(seen).not.toContain(Buffer.from(`${ACCOUNT.name}:${ACCOUNT.password}`).toString('base64'));
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createHttpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
