import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { telegramPort } from '../../../src/telegram/sending/telegram-port.ts';
import type { Fault } from '../../support/telegram-server/faults.ts';
import { startTelegramServer } from '../../support/telegram-server/start.ts';

const TIME_LIMIT = { timeLimit: 20_000 };

async function connect() {
  const server = await startTelegramServer();
  const port = telegramPort({ token: server.token, apiRoot: server.apiRoot });
  const chat = server.addPrivateChat();
  const send = (timeLimit = 20_000) =>
    port.call('sendMessage', { chat_id: chat.id, text: '九台 🎉' }, { timeLimit });
  return { server, port, chat, send };
}

/** A server that answers in its own way; its address. */
async function startServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describe('telegramPort', () => {
  it('gives the result of a call, of a method telegraf does not know too', async () => {
    const { server, port, chat, send } = await connect();
    expect(await send()).toMatchObject({ message_id: 1, text: '九台 🎉' });
    const rich = { chat_id: chat.id, rich_message: { html: '<b>a</b>' } };
    expect(await port.call('sendRichMessage', rich, TIME_LIMIT)).toMatchObject({ message_id: 2 });
    expect(server.botMessagesIn(chat)).toHaveLength(2);
  });

  it('says what Telegram refused, and how long to wait or where the chat went', async () => {
    const { server, chat, send } = await connect();
    server.fail('sendMessage', { status: 429, retryAfter: 35 });
    expect(await errorOf(send())).toMatchObject({
      ...{ name: 'TelegramRefusedError', method: 'sendMessage', code: 429, retryAfter: 35, migrateTo: null },
      message: expect.stringContaining('429'),
    });
    server.block(chat);
    expect(await errorOf(send())).toMatchObject({ code: 403, retryAfter: null });
    const group = server.addGroup({ type: 'group' });
    const larger = server.migrate(group);
    const port = telegramPort({ token: server.token, apiRoot: server.apiRoot });
    const moved = port.call('sendMessage', { chat_id: group.id, text: 'a' }, TIME_LIMIT);
    expect(await errorOf(moved)).toMatchObject({ code: 400, migrateTo: larger.id });
  });

  it.each<[string, Fault, number | null]>([
    ['an answer of 500', { status: 500 }, 500],
    ['a page of 502', { html: 502 }, 502],
    ['a page where JSON should be', { html: 200 }, null],
    ['a connection cut before the answer', { cut: 'before' }, null],
    ['a connection cut after the call was made', { cut: 'after' }, null],
  ])('does not know what happened after %s', async (_, fault, status) => {
    const { server, send } = await connect();
    server.fail('sendMessage', fault);
    expect(await errorOf(send())).toMatchObject({
      ...{ name: 'TelegramUnreachableError', method: 'sendMessage', mayHaveHappened: true, status },
    });
    expect(await send()).toMatchObject({ text: '九台 🎉' });
  });

  it.each<Fault>([{ hang: 'after' }, { hang: 'before' }, { cut: 'midway' }])(
    'does not know what happened when the time is over (%o)',
    async (fault) => {
      const { server, send } = await connect();
      server.fail('sendMessage', fault);
      expect(await errorOf(send(100))).toMatchObject({
        ...{ name: 'TelegramUnreachableError', mayHaveHappened: true, status: null },
        message: 'sendMessage: no answer in 100 ms',
      });
    },
  );

  it('keeps the time limit for the body of an answer too', async () => {
    const apiRoot = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"ok":true,');
    });
    const port = telegramPort({ token: '1:a', apiRoot });
    expect(await errorOf(port.call('getMe', {}, { timeLimit: 100 }))).toMatchObject({
      mayHaveHappened: true,
    });
  });

  it('knows that nothing happened where there is no connection or no such host', async () => {
    const { server, send } = await connect();
    await server.goDown();
    expect(await errorOf(send())).toMatchObject({
      ...{ name: 'TelegramUnreachableError', mayHaveHappened: false },
      message: 'sendMessage: ECONNREFUSED',
    });
    const nowhere = telegramPort({ token: '1:a', apiRoot: 'https://telegram.invalid' });
    expect(await errorOf(nowhere.call('getMe', {}, TIME_LIMIT))).toMatchObject({ mayHaveHappened: false });
    await server.comeUp();
    expect(await send()).toMatchObject({ message_id: 1 });
  });

  it('knows that nothing happened where the other side is not Telegram, by TLS', async () => {
    const apiRoot = await startServer((_, response) => response.end());
    const port = telegramPort({ token: '1:a', apiRoot: apiRoot.replace('http:', 'https:') });
    const error = await errorOf(port.call('getMe', {}, TIME_LIMIT));
    expect(error).toMatchObject({ name: 'TelegramUnreachableError', mayHaveHappened: false });
  });

  it.each([
    ['{}', 'an answer without a code'],
    ['"no"', 'an answer without a code'],
    ['', 'an answer that is no JSON'],
  ])('takes the answer %s for none of Telegram', async (body, what) => {
    const apiRoot = await startServer((_, response) => response.end(body));
    const port = telegramPort({ token: '1:a', apiRoot });
    const error = await errorOf(port.call('getMe', {}, TIME_LIMIT));
    expect(error).toMatchObject({ mayHaveHappened: true, message: `getMe: ${what}` });
  });

  it('ends a call when its signal says so, before or while it is made', async () => {
    const { server, port } = await connect();
    server.fail('getMe', { hang: 'before' });
    const ending = new AbortController();
    const call = errorOf(port.call('getMe', {}, { ...TIME_LIMIT, signal: ending.signal }));
    await server.waitFor(() => server.requests('getMe').length === 1);
    ending.abort();
    expect(await call).toMatchObject({ name: 'TelegramAbortedError', method: 'getMe' });
    const late = port.call('getMe', {}, { ...TIME_LIMIT, signal: ending.signal });
    expect(await errorOf(late)).toMatchObject({ name: 'TelegramAbortedError' });
    expect(server.requests('getMe')).toHaveLength(1);
  });

  it.each<Fault>([
    { status: 401 },
    { status: 400, description: 'Bad Request: no /bot123456789:AAtest-token_of-the-loopback-server00/x' },
    { status: 500 },
    { html: 200 },
    { cut: 'before' },
    { cut: 'midway' },
    { hang: 'before' },
  ])('has the token nowhere in the error of %o', async (fault) => {
    const { server, send } = await connect();
    server.fail('sendMessage', fault);
    const error = await errorOf(send(200));
    const everything = [String(error), JSON.stringify(error), (error as Error).stack, (error as Error).cause];
    expect(error).toBeInstanceOf(Error);
    expect(everything.join(' ')).not.toContain('AAtest');
  });
});
