import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FakeClock } from '../fake-clock.ts';
import { startTelegramServer } from '../telegram-server/start.ts';
import type { Update } from '../telegram-server/telegram-types.ts';
import { callerOf, refusalOf } from './client.ts';

async function askedServer(clock = new FakeClock()) {
  const server = await startTelegramServer({ clock });
  const ada = server.addUser({ first_name: 'Ada' });
  const chat = server.addPrivateChat(ada);
  const call = callerOf(server);
  const poll = (fields: object = {}, signal?: AbortSignal) =>
    call('getUpdates', fields, signal) as Promise<Update[]>;
  return { server, clock, ada, chat, call, poll, ask: (text: string) => server.say(chat, ada, text) };
}

const textsOf = (updates: readonly Update[]) =>
  updates.map(({ message }) => (message as { text: string }).text);
const idsOf = (updates: readonly Update[]) => updates.map(({ update_id }) => update_id);

describe('getUpdates', () => {
  it('gives updates again until a higher offset confirms them', async () => {
    const { poll, ask, server } = await askedServer();
    for (const text of ['a', 'b', 'c']) ask(text);
    const [first = 0, second, third] = idsOf(await poll());
    expect([second, third]).toEqual([first + 1, first + 2]);
    expect(textsOf(await poll({ limit: 2 }))).toEqual(['a', 'b']);
    expect(textsOf(await poll({ offset: first + 1 }))).toEqual(['b', 'c']);
    expect(textsOf(await poll({ offset: -1 }))).toEqual(['c']);
    expect(await poll({ offset: first + 3 })).toEqual([]);
    expect(server.pendingUpdates).toBe(0);
  });

  it('waits for an update, and no longer than it was told', async () => {
    const { poll, ask, clock } = await askedServer();
    const waiting = poll({ timeout: 25 });
    await clock.asleep();
    ask('now');
    const [update] = await waiting;
    expect(textsOf(update ? [update] : [])).toEqual(['now']);
    const inVain = poll({ timeout: 25, offset: (update?.update_id ?? 0) + 1 });
    await clock.asleep();
    expect(clock.waits).toEqual([25_000]);
    await clock.advance(25_000);
    expect(await inVain).toEqual([]);
  });

  it('ends with 409 when another poll comes, which goes on', async () => {
    const { poll, ask, clock } = await askedServer();
    const first = refusalOf(poll({ timeout: 25 }));
    await clock.asleep();
    const second = poll({ timeout: 25 });
    expect(await first).toMatch(/^409 Conflict: terminated by other getUpdates request/);
    ask('for the second');
    expect(textsOf(await second)).toEqual(['for the second']);
  });

  it('forgets a poll whose client has left', async () => {
    const { poll, ask, clock, server } = await askedServer();
    const leaving = new AbortController();
    const left = refusalOf(poll({ timeout: 25 }, leaving.signal));
    await clock.asleep();
    leaving.abort();
    expect(await left).toMatch(/aborted/);
    await server.waitFor(() => server.requests('getUpdates').every(({ outcome }) => outcome !== 'open'));
    ask('later');
    expect(textsOf(await poll({ timeout: 25 }))).toEqual(['later']);
  });

  it('leaves out the kinds that are not allowed, from then on', async () => {
    const { poll, ask, server, ada } = await askedServer();
    const message = ask('before');
    await poll({ allowed_updates: ['edited_message'] });
    ask('not wanted');
    server.inlineQuery(ada, 'not wanted');
    server.edit(message, 'wanted');
    expect((await poll()).map((update) => Object.keys(update)[0])).toEqual(['message', 'edited_message']);
  });

  it('gives what a test pushed, as it is', async () => {
    const { poll, server } = await askedServer();
    server.push({ update_id: 500_000, guest_message: { message_id: 1, chat: { id: 42 } } });
    server.push({ update_id: 500_000, guest_message: { message_id: 1, chat: { id: 42 } } });
    server.push({ business_message: {} });
    expect(idsOf(await poll())).toEqual([500_000, 500_000, 500_001]);
  });
});

/** A webhook that answers with these statuses, then with 200. */
async function webhook(...statuses: number[]) {
  const received: { secret: IncomingMessage['headers'][string]; update: Update; status: number }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const status = statuses.shift() ?? 200;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    received.push({ secret, update: JSON.parse(Buffer.concat(chunks).toString('utf8')), status });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

describe('the webhook', () => {
  it('gets updates with the secret, again until it accepts them, in order', async () => {
    const { server, call, ask, clock } = await askedServer();
    const { url, received } = await webhook(500, 503);
    await call('setWebhook', { url, secret_token: 'sesame_1' });
    ask('a');
    ask('b');
    for (const count of [1, 2]) {
      await server.waitFor(() => server.deliveries.length === count);
      await clock.asleep();
      await clock.advance(20);
    }
    await server.waitFor(() => server.pendingUpdates === 0);
    expect(received.map(({ status, secret }) => [status, secret])).toEqual(
      [500, 503, 200, 200].map((status) => [status, 'sesame_1']),
    );
    expect(textsOf(received.map(({ update }) => update))).toEqual(['a', 'a', 'a', 'b']);
  });

  it('excludes polling; without it, what was not accepted can be polled', async () => {
    const { server, call, ask, clock, poll } = await askedServer();
    const { url } = await webhook(...Array(99).fill(500));
    const open = refusalOf(poll({ timeout: 25 }));
    await clock.asleep();
    await call('setWebhook', { url });
    expect(await open).toMatch(/^409 Conflict: terminated by setWebhook/);
    expect(await refusalOf(poll())).toMatch(
      /^409 Conflict: can't use getUpdates method while webhook is active/,
    );
    ask('a');
    await server.waitFor(() => server.deliveries.length > 0);
    expect(await call('getWebhookInfo')).toMatchObject({ url, pending_update_count: 1 });
    await call('deleteWebhook', { drop_pending_updates: false });
    expect(textsOf(await poll())).toEqual(['a']);
  });

  it('may get an accepted update a second time', async () => {
    const { server, call, ask } = await askedServer();
    const { url, received } = await webhook();
    server.fail('webhook', { duplicate: true });
    await call('setWebhook', { url });
    ask('a');
    ask('b');
    await server.waitFor(() => server.pendingUpdates === 0);
    expect(textsOf(received.map(({ update }) => update))).toEqual(['a', 'a', 'b']);
  });
});
