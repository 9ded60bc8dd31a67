import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskError } from '../../../src/errors.ts';
import { registerWebhook } from '../../../src/telegram/receiving/webhook-registration.ts';
import { WebhookServer, type WebhookServerParts } from '../../../src/telegram/receiving/webhook-server.ts';
import { ERROR, receiver, takeTexts, WARN } from './receiving.ts';

const SECRET = 'open_sesame-1';
const PATH = '/telegram';
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** A webhook server on a free port, stopped when the test is over; where it listens. */
async function startWebhook(parts: Pick<WebhookServerParts, 'intake' | 'log'>) {
  const webhook = new WebhookServer({ ...parts, secret: SECRET, path: PATH, port: 0 });
  onTestFinished(() => webhook.stop());
  const port = await webhook.start();
  return { webhook, port, url: `http://127.0.0.1:${port}${PATH}` };
}

/** A bot that Telegram does not know of; `post` sends it what a test likes. */
async function unregistered() {
  const bot = await receiver();
  const { url, ...running } = await startWebhook(bot);
  const post = async (body: string, { path = '', method = 'POST', headers = {} } = {}) => {
    const request = {
      method,
      headers: { [SECRET_HEADER]: SECRET, ...headers },
      ...(method === 'POST' && { body }),
    };
    return (await fetch(url + path, request)).status;
  };
  return { ...bot, ...running, url, post };
}

/** A bot whose webhook Telegram has been told of. */
async function registered() {
  const bot = await receiver();
  const running = await startWebhook(bot);
  const { signal } = new AbortController();
  const register = (url = running.url) =>
    registerWebhook(bot.telegram, { url, secret: SECRET }, { ...bot, signal });
  await register();
  return { ...bot, ...running, register };
}

const update = (updateId: number, text = 'a') =>
  JSON.stringify({ update_id: updateId, message: { chat: { id: 7, type: 'private' }, text } });

describe('a webhook that Telegram was told of', () => {
  it('gets the updates, and has stored each before it answers 200', async () => {
    const bot = await registered();
    for (const text of ['a', 'b', 'c']) bot.ask(text);
    await bot.server.waitFor(() => bot.server.pendingUpdates === 0);
    expect(bot.server.deliveries.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, '']));
    expect(bot.dispatcher.woken).toBe(3);
    expect(takeTexts(bot.inbox)).toEqual(['a', 'b', 'c']);
    expect(bot.server.requests('setWebhook').map(({ params }) => params)).toEqual([
      {
        url: bot.url,
        secret_token: SECRET,
        allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'],
      },
    ]);
    expect(bot.lines).toEqual([]);
  });

  it('keeps once what is delivered twice', async () => {
    const bot = await registered();
    bot.server.fail('webhook', { duplicate: true });
    bot.ask('a');
    bot.ask('b');
    await bot.server.waitFor(() => bot.server.pendingUpdates === 0);
    expect(bot.server.deliveries.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(takeTexts(bot.inbox)).toEqual(['a', 'b']);
  });

  it('accepts what is not for this bot, and does not store it', async () => {
    const bot = await registered();
    bot.server.push({
      guest_message: { message_id: 1, chat: bot.chat, guest_query_id: 'g', text: 'outsider' },
    });
    await bot.server.waitFor(() => bot.server.pendingUpdates === 0);
    expect(bot.inbox.counts()).toEqual({ waiting: 0, done: 0, failed: 0 });
  });

  it('gets again what came while it was down', async () => {
    const bot = await registered();
    await bot.webhook.stop();
    bot.ask('a');
    await bot.server.waitFor(() => bot.server.deliveries.some(({ status }) => status === null));
    const next = await startWebhook(bot);
    await bot.register(next.url);
    await bot.server.waitFor(() => bot.server.pendingUpdates === 0);
    expect(takeTexts(bot.inbox)).toEqual(['a']);
  });
});

describe('WebhookServer', () => {
  it.each([
    ['another path', 404, { path: '/else' }],
    ['a path that goes on', 404, { path: 's' }],
    ['another method', 405, { method: 'GET' }],
    ['no secret', 401, { headers: { [SECRET_HEADER]: '' } }],
    ['another secret', 401, { headers: { [SECRET_HEADER]: `${SECRET}x` } }],
    ['a secret in other letters', 401, { headers: { [SECRET_HEADER]: SECRET.toUpperCase() } }],
  ])('refuses a request with %s', async (_, status, request) => {
    const bot = await unregistered();
    expect(await bot.post(update(1), request)).toBe(status);
    expect(bot.inbox.waitingCount()).toBe(0);
    expect(bot.lines).toMatchObject([{ level: WARN, status }]);
    expect(await bot.post(update(1), { path: '?from=proxy' })).toBe(200);
  });

  it.each(['', 'nonsense', '[]', 'null', '{"message":{}}', '{"update_id":"1"}', update(1).slice(0, -1)])(
    'refuses the body "%s"',
    async (body) => {
      const bot = await unregistered();
      expect(await bot.post(body)).toBe(400);
      expect(bot.inbox.waitingCount()).toBe(0);
    },
  );

  it('refuses a body of more than a million bytes, announced or not', async () => {
    const bot = await unregistered();
    expect(await bot.post(update(1, 'ü'.repeat(400_000)))).toBe(200);
    expect(await bot.post(update(2, 'ü'.repeat(600_000)))).toBe(413);
    const chunks = new ReadableStream({
      start(controller) {
        for (let chunk = 0; chunk < 20; chunk += 1) controller.enqueue(Buffer.alloc(100_000, 'a'));
        controller.close();
      },
    });
    const request = {
      method: 'POST',
      headers: { [SECRET_HEADER]: SECRET },
      body: chunks,
      duplex: 'half' as const,
    };
    expect((await fetch(bot.url, request)).status).toBe(413);
    expect(bot.inbox.waitingCount()).toBe(1);
  });

  it('answers 500 to what it cannot store, so that it comes again', async () => {
    const bot = await receiver();
    let broken = true;
    const take = (updates: readonly unknown[]) => {
      if (broken) throw new Error('SQLITE_FULL: database or disk is full');
      bot.intake.take(updates);
    };
    const { url } = await startWebhook({ ...bot, intake: { take } });
    const post = () => fetch(url, { method: 'POST', headers: { [SECRET_HEADER]: SECRET }, body: update(1) });
    expect((await post()).status).toBe(500);
    expect(bot.lines).toMatchObject([{ level: ERROR, msg: 'an update cannot be stored' }]);
    broken = false;
    expect((await post()).status).toBe(200);
    expect(takeTexts(bot.inbox)).toEqual(['a']);
  });

  it('outlives a client that leaves in the midst of a body', async () => {
    const bot = await unregistered();
    const socket = connect(bot.port, '127.0.0.1');
    const head = `POST ${PATH} HTTP/1.1\r\nhost: a\r\n${SECRET_HEADER}: ${SECRET}\r\ncontent-length: 500\r\n\r\n`;
    await new Promise<void>((resolve) => socket.write(`${head}{"update_id":1`, () => resolve()));
    socket.destroy();
    expect(await bot.post(update(2))).toBe(200);
    expect(bot.inbox.waitingCount()).toBe(1);
  });

  it('says so when its port is taken', async () => {
    const bot = await unregistered();
    const other = new WebhookServer({ ...bot, secret: SECRET, path: PATH });
    const error = await other.start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeskError);
    expect(error).toMatchObject({
      message: `Port ${bot.port} of 127.0.0.1 is taken.`,
      remedy: expect.stringContaining('WEBHOOK_PORT'),
    });
    await other.stop();
  });

  it('stops at once though a client holds a request open', async () => {
    const bot = await unregistered();
    const socket = connect(bot.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => socket.write(`POST ${PATH} HTTP/1.1\r\n`, () => resolve()));
    await Promise.all([bot.webhook.stop(), closed]);
    await expect(fetch(bot.url)).rejects.toThrow();
  });
});

describe('registerWebhook', () => {
  const address = { url: 'https://desk.example/telegram', secret: SECRET };

  it('tries until Telegram answers', async () => {
    const bot = await receiver();
    bot.server.fail('setWebhook', { status: 500 }, { times: 2 });
    const { signal } = new AbortController();
    const registering = registerWebhook(bot.telegram, address, { ...bot, signal });
    for (const wait of [1000, 2000]) {
      await bot.clock.asleep();
      expect(bot.clock.waits).toEqual([wait]);
      await bot.clock.advance(wait);
    }
    await registering;
    expect(bot.server.requests('setWebhook').map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  it('ends with a clear error where Telegram refuses the address, or the bot', async () => {
    const bot = await receiver();
    const { signal } = new AbortController();
    const errorAfter = (status: number, description: string) => {
      bot.server.fail('setWebhook', { status, description });
      return registerWebhook(bot.telegram, address, { ...bot, signal }).catch((reason: unknown) => reason);
    };
    const refused = await errorAfter(400, 'Bad Request: bad webhook: IP address 127.0.0.1 is reserved');
    expect(refused).toBeInstanceOf(DeskError);
    expect(refused).toMatchObject({
      message: expect.stringContaining('bad webhook: IP address 127.0.0.1 is reserved'),
      remedy: expect.stringContaining('WEBHOOK_URL'),
    });
    expect(await errorAfter(401, 'Unauthorized')).toMatchObject({
      message: expect.stringContaining('does not know this bot'),
    });
  });
});
