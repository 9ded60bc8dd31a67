import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../fake-clock.ts';
import { startTelegramServer } from '../telegram-server/start.ts';
import type { TelegramServer } from '../telegram-server/telegram-server.ts';
import type { Chat, Update, User } from '../telegram-server/telegram-types.ts';
import { type Call, callerOf, refusalOf } from './client.ts';

let server: TelegramServer;
let call: Call;
let ada: User;
let chat: Chat;
let clock: FakeClock;

beforeEach(async () => {
  clock = new FakeClock();
  server = await startTelegramServer({ clock });
  call = callerOf(server);
  ada = server.addUser();
  chat = server.addPrivateChat(ada);
});

const send = (to: Chat = chat, fields: object = {}, signal?: AbortSignal) =>
  call('sendMessage', { chat_id: to.id, text: 'hello', ...fields }, signal);
const sent = () => server.botMessagesIn(chat).length;

describe('a scripted fault', () => {
  it('holds for as many requests as it was asked for, of its method and chat only', async () => {
    const other = server.addPrivateChat();
    const fault = server.fail('sendMessage', { status: 429, retryAfter: 60 }, { times: 2, chat });
    await send(other);
    await call('sendChatAction', { chat_id: chat.id, action: 'typing' });
    await expect(send()).rejects.toMatchObject({
      response: { error_code: 429, parameters: { retry_after: 60 } },
    });
    expect(await refusalOf(send())).toBe('429 Too Many Requests: retry after 60');
    await send();
    expect([fault.met, sent(), server.limited().length]).toEqual([2, 1, 2]);
  });

  it('can be ended', async () => {
    const fault = server.fail('*', { status: 500 }, { times: Number.POSITIVE_INFINITY });
    expect(await refusalOf(call('getMe'))).toBe('500 Internal Server Error');
    fault.end();
    await send();
    expect(sent()).toBe(1);
  });

  it('can be a page of HTML', async () => {
    server.fail('sendMessage', { html: 502 });
    server.fail('sendMessage', { html: 200 });
    expect(await refusalOf(send())).toBe('502 Bad Gateway');
    expect(await refusalOf(send())).toMatch(/invalid json/);
    expect(sent()).toBe(0);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('can cut the connection %s the call had its effect', async (cut, effects) => {
    server.fail('sendMessage', { cut });
    expect(await refusalOf(send())).toMatch(/socket hang up/);
    expect([sent(), server.requests('sendMessage')[0]?.outcome]).toEqual([effects, 'cut']);
  });

  it('can cut the connection in the middle of the answer, after the effect', async () => {
    server.fail('sendMessage', { cut: 'midway' });
    const leaving = new AbortController();
    const call = refusalOf(send(chat, {}, leaving.signal));
    await server.waitFor(() => server.requests('sendMessage')[0]?.outcome === 'cut');
    leaving.abort();
    expect(await call).toMatch(/aborted/);
    expect(sent()).toBe(1);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('can leave a call without an answer %s it had its effect', async (hang, effects) => {
    server.fail('sendMessage', { hang });
    const leaving = new AbortController();
    const call = refusalOf(send(chat, {}, leaving.signal));
    await server.waitFor(() => server.requests('sendMessage')[0]?.outcome === 'hung');
    leaving.abort();
    expect(await call).toMatch(/aborted/);
    expect(sent()).toBe(effects);
  });

  it('can delay a call by a time, or until a test lets it go on', async () => {
    server.fail('sendMessage', { delay: 3000 });
    const later = send();
    await clock.asleep();
    expect(sent()).toBe(0);
    await clock.advance(3000);
    await later;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.fail('sendMessage', { delay: released });
    const held = send();
    await server.waitFor(() => server.requests('sendMessage')[1]?.outcome === 'open');
    expect(sent()).toBe(1);
    release();
    await held;
    expect(sent()).toBe(2);
  });

  it('can deliver updates that were confirmed', async () => {
    server.say(chat, ada, 'once');
    const [update] = (await call('getUpdates')) as Update[];
    server.fail('getUpdates', { duplicate: true });
    expect(await call('getUpdates', { offset: (update?.update_id ?? 0) + 1 })).toEqual([update]);
    expect(await call('getUpdates', { offset: (update?.update_id ?? 0) + 1 })).toEqual([]);
  });

  it.each([
    ['migration', '400 Bad Request: group chat was upgraded to a supergroup chat'],
    ['kick', '403 Forbidden: bot was kicked from the group chat'],
  ] as const)('can be an event in the group: %s', async (event, refusal) => {
    const group = server.addGroup({ type: 'group', members: [ada] });
    server.fail('sendMessage', { event }, { chat: group });
    expect(await refusalOf(send(group))).toBe(refusal);
    expect(await refusalOf(send(group))).toBe(refusal);
    expect(server.pendingUpdates).toBeGreaterThan(0);
  });

  it('can be an event: a block, a deleted topic', async () => {
    const forum = server.addGroup({ topics: ['Deals'] });
    const message_thread_id = server.topic(forum, 'Deals');
    server.fail('sendMessage', { event: 'block' }, { chat });
    server.fail('sendMessage', { event: 'topic deleted' }, { chat: forum });
    expect(await refusalOf(send())).toBe('403 Forbidden: bot was blocked by the user');
    expect(await refusalOf(send(forum, { message_thread_id }))).toBe(
      '400 Bad Request: message thread not found',
    );
    await send(forum);
  });

  it('can refuse formatted messages, not plain ones', async () => {
    server.fail('sendMessage', { unparsable: true }, { times: 2 });
    const entities = [{ type: 'bold', offset: 0, length: 5 }];
    expect(await refusalOf(send(chat, { entities }))).toMatch(/^400 Bad Request: can't parse entities/);
    await send();
    expect(server.messagesIn(chat)).toMatchObject([{ text: 'hello' }]);
  });

  it('can be an outage: nothing is lost when the server comes up again', async () => {
    server.say(chat, ada, 'kept');
    await server.goDown();
    expect(await refusalOf(send())).toMatch(/ECONNREFUSED/);
    await server.comeUp();
    await send();
    expect(await call('getUpdates')).toHaveLength(1);
  });
});

describe('enforced limits', () => {
  it('let a burst of three to a chat pass, then one a second', async () => {
    const strict = await startTelegramServer({ clock, enforceLimits: true });
    const limited = callerOf(strict);
    const to = strict.addPrivateChat();
    const other = strict.addPrivateChat();
    const post = (chat: Chat) => refusalOf(limited('sendMessage', { chat_id: chat.id, text: 'x' }));
    expect([await post(to), await post(to), await post(to), await post(to), await post(other)]).toEqual([
      ...Array(3).fill('not refused'),
      '429 Too Many Requests: retry after 1',
      'not refused',
    ]);
    await clock.advance(1000);
    expect([await post(to), await post(to)]).toEqual(['not refused', '429 Too Many Requests: retry after 1']);
    expect(strict.limited()).toHaveLength(2);
  });

  it('count edits, and allow a group twenty a minute', async () => {
    const strict = await startTelegramServer({ clock, enforceLimits: true });
    const limited = callerOf(strict);
    const group = strict.addGroup();
    await limited('sendMessage', { chat_id: group.id, text: 'x0' });
    for (let n = 1; n < 20; n += 1) {
      await clock.advance(1000);
      await limited('editMessageText', { chat_id: group.id, message_id: 1, text: `x${n}` });
    }
    await clock.advance(1000);
    const next = () => refusalOf(limited('sendMessage', { chat_id: group.id, text: 'x' }));
    expect(await next()).toBe('429 Too Many Requests: retry after 40');
    await clock.advance(40_000);
    expect(await next()).toBe('not refused');
  });

  it('allow thirty a second in all, and as many chat actions as you like', async () => {
    const strict = await startTelegramServer({ clock, enforceLimits: true });
    const limited = callerOf(strict);
    const chats = Array.from({ length: 31 }, () => strict.addPrivateChat());
    for (const { id } of chats) await limited('sendChatAction', { chat_id: id, action: 'typing' });
    const all = await Promise.all(
      chats.map(({ id }) => refusalOf(limited('sendMessage', { chat_id: id, text: 'x' }))),
    );
    expect(all.filter((one) => one === '429 Too Many Requests: retry after 1')).toHaveLength(1);
  });
});

describe('waiting', () => {
  it('ends as soon as a request makes it true, with what was looked for', async () => {
    const found = server.waitFor(() => server.botMessagesIn(chat)[0]);
    await send();
    expect(await found).toMatchObject({ text: 'hello' });
  });

  it('fails with a list of what was seen', async () => {
    await send();
    await call('getUpdates');
    const seen = /sendMessage \{"chat_id":\d+,"text":"hello"\} → 200\n\(and 1 times getUpdates\)$/;
    await expect(server.waitFor(() => null, 1)).rejects.toThrow(seen);
  });

  it('fails with the error of what looks', async () => {
    await expect(server.waitFor(() => server.messagesIn({ ...chat, id: 7 }))).rejects.toThrow('no chat 7');
  });
});
