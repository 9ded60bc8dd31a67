import { describe, expect, it } from 'vitest';
import type { Inbox } from '../../../src/storage/inbox.ts';
import { registerWebhook } from '../../../src/telegram/receiving/webhook-registration.ts';
import type { TelegramPort } from '../../../src/telegram/sending/telegram-port.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { offsetsOf, receiver, startPoller, takeTexts } from './receiving.ts';

/** A port that notes, right before each poll, the offset it names and how many updates are stored. */
function watched(telegram: TelegramPort, inbox: Inbox) {
  const polls: [offset: unknown, stored: number][] = [];
  const call: TelegramPort['call'] = (method, payload, options) => {
    if ('timeout' in payload) polls.push(['offset' in payload ? payload.offset : null, inbox.waitingCount()]);
    return telegram.call(method, payload, options);
  };
  return { port: { call }, polls };
}

/** A port for a process that dies as soon as it would confirm something. */
function neverConfirming(telegram: TelegramPort): TelegramPort {
  const call: TelegramPort['call'] = (method, payload, options) =>
    'offset' in payload ? aborted(options.signal) : telegram.call(method, payload, options);
  return { call };
}

/** Settles only when the signal comes. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

describe('Poller', () => {
  it('stores all that a poll brought before the next one confirms it', async () => {
    const bot = await receiver();
    const questions = Array.from({ length: 250 }, (_, index) => `${index + 1}`);
    for (const question of questions) bot.ask(question);
    const { port, polls } = watched(bot.telegram, bot.inbox);
    startPoller({ ...bot, telegram: port });
    await bot.server.waitFor(() => offsetsOf(bot.server).includes(100_251));
    expect(polls.slice(0, 4)).toEqual([
      [null, 0],
      [100_101, 100],
      [100_201, 200],
      [100_251, 250],
    ]);
    expect(takeTexts(bot.inbox)).toEqual(questions);
    expect(bot.lines).toEqual([]);
  });

  it('names no offset when there is nothing to confirm, for ids may start anew', async () => {
    const time = new FakeClock();
    const bot = await receiver({ serverOptions: { clock: time } });
    startPoller(bot);
    bot.ask('before a quiet week');
    await bot.stored(1);
    await bot.server.waitFor(() => bot.server.requests('getUpdates').length === 2);
    await time.asleep();
    await time.advance(25_000);
    await bot.server.waitFor(() => bot.server.requests('getUpdates').length === 3);
    const { message } = bot.server.push({
      update_id: 7,
      message: { chat: bot.chat, from: bot.ada, text: 'after' },
    });
    await bot.stored(2);
    expect(bot.inbox.waiting(1, new Set())).toMatchObject([{ updateId: 7, update: { message } }]);
    expect(offsetsOf(bot.server).slice(0, 3)).toEqual([undefined, 100_002, undefined]);
  });

  it('gets again what was stored when the process died before confirming it, and keeps it once', async () => {
    const bot = await receiver();
    bot.ask('a');
    bot.ask('b');
    startPoller({ ...bot, telegram: neverConfirming(bot.telegram) });
    await bot.server.waitFor(() => bot.server.requests('getUpdates')[0]?.outcome === 'answered');
    startPoller(bot);
    bot.ask('c');
    await bot.stored(3);
    const twice = bot.server
      .requests('getUpdates')
      .filter(({ result }) => JSON.stringify(result)?.includes('"a"'));
    expect(twice).toHaveLength(2);
    expect(takeTexts(bot.inbox)).toEqual(['a', 'b', 'c']);
  });

  it('keeps once what Telegram delivers twice', async () => {
    const bot = await receiver();
    startPoller(bot);
    bot.ask('a');
    await bot.stored(1);
    const again = bot.server.fail('getUpdates', { duplicate: true });
    bot.ask('b');
    await bot.stored(2);
    bot.ask('c');
    await bot.stored(3);
    expect(again.met).toBe(1);
    expect(takeTexts(bot.inbox)).toEqual(['a', 'b', 'c']);
  });

  it('does not store what is not for this bot, and is not held up by it', async () => {
    const bot = await receiver();
    const message = { message_id: 1, date: 1, from: bot.ada, chat: bot.chat, text: 'outsider' };
    bot.server.push({ guest_message: { ...message, guest_query_id: 'g' } });
    bot.server.push({ business_message: { ...message, business_connection_id: 'b' } });
    bot.server.push({ channel_post: { ...message, chat: { id: -1009, type: 'channel', title: 'News' } } });
    bot.ask('a');
    startPoller(bot);
    await bot.server.waitFor(() => offsetsOf(bot.server).includes(100_005));
    expect(takeTexts(bot.inbox)).toEqual(['a']);
    expect(bot.inbox.counts()).toEqual({ waiting: 0, done: 1, failed: 0 });
    expect(bot.server.requests('getUpdates')[0]?.params.allowed_updates).toEqual([
      ...['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'],
    ]);
  });
});

describe('Poller.start', () => {
  it('takes away a webhook that is in the way, and gets what waited for it', async () => {
    const bot = await receiver();
    const { signal } = new AbortController();
    const refusing = 'http://127.0.0.1:9/telegram';
    await registerWebhook(bot.telegram, { url: refusing, secret: 's' }, { ...bot, signal });
    bot.ask('a');
    await bot.server.waitFor(() => bot.server.deliveries.length > 0);
    startPoller(bot);
    await bot.stored(1);
    expect(bot.server.requests('deleteWebhook').map(({ params }) => params)).toEqual([
      { drop_pending_updates: false },
    ]);
    expect(bot.lines).toEqual([]);
  });

  it('tries to take it away until that succeeds', async () => {
    const bot = await receiver();
    bot.server.fail('deleteWebhook', { html: 502 });
    startPoller(bot);
    await bot.clock.asleep();
    expect(bot.server.requests('getUpdates')).toEqual([]);
    bot.ask('a');
    await bot.clock.advance(1000);
    await bot.stored(1);
  });

  it('says so when a webhook is set behind its back', async () => {
    const bot = await receiver();
    startPoller(bot);
    await bot.server.waitFor(() => bot.server.requests('getUpdates').length === 1);
    const options = { timeLimit: 5000 };
    await bot.telegram.call('setWebhook', { url: 'http://127.0.0.1:9/elsewhere' }, options);
    await bot.clock.asleep();
    expect(bot.lines).toMatchObject([{ msg: expect.stringContaining('a webhook has been set'), wait: 5000 }]);
  });
});

describe('Poller.stop', () => {
  it('ends the open poll at once, and resolves what start promised', async () => {
    const bot = await receiver();
    const { poller, ended } = startPoller(bot);
    await bot.server.waitFor(() => bot.server.requests('getUpdates').length === 1);
    await poller.stop();
    expect(await ended).toBe('stopped');
    await bot.server.waitFor(() =>
      bot.server.requests('getUpdates').every(({ outcome }) => outcome !== 'open'),
    );
    bot.ask('a');
    expect(bot.server.pendingUpdates).toBe(1);
    expect(bot.lines).toEqual([]);
  });

  it('ends a wait after a failure, and does no harm twice or before the start', async () => {
    const bot = await receiver();
    bot.server.fail('getUpdates', { status: 429, retryAfter: 3600 });
    const { poller, ended } = startPoller(bot);
    await bot.clock.asleep();
    await Promise.all([poller.stop(), poller.stop()]);
    expect(await ended).toBe('stopped');
    const late = startPoller({ ...bot });
    await late.poller.stop();
    expect(await late.ended).toBe('stopped');
  });

  it('tells when Telegram last answered', async () => {
    const bot = await receiver();
    const { poller } = startPoller(bot);
    expect(poller.lastAnswerAt).toBeNull();
    bot.ask('a');
    await bot.stored(1);
    expect(poller.lastAnswerAt).toBe(bot.clock.now());
  });
});
