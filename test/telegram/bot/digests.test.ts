import { describe, expect, it } from 'vitest';
import type { DigestPort } from '../../../src/digest/due-digests.ts';
import { Subscribers } from '../../../src/digest/subscribers.ts';
import { EMPTY, HOUR, subscription } from '../../digest/sample-subscription.ts';
import { type RunningBot, type RunningBotOptions, runningBot, textsOf } from './running-bot.ts';

const DAY = 24 * HOUR;
const MINUTE = 60_000;
/** The tests begin at nine. */
const AT_TEN = { minute: 600, timeZone: 'UTC', weekdays: [1, 2, 3, 4, 5, 6, 7] } as const;

/** Digests that tell their day. */
const DIGESTS: DigestPort = {
  startRound: () => async () => EMPTY,
  layOut: (_, { date, late }) => ({
    messages: [{ method: 'sendMessage', payload: { text: `${date}${late ? ', late' : ''}` } }],
  }),
};

async function digestingBot(options: RunningBotOptions = {}) {
  const bot = await runningBot({ digests: DIGESTS, ...options });
  const subscribers = new Subscribers(bot.stores);
  const subscribe = (chat: { id: number }, thread: number | null = null) =>
    subscribers.save(subscription({ chat: chat.id, thread, times: AT_TEN }));
  return { ...bot, subscribers, subscribe };
}

/** Lets time pass by minutes, as the bot does something in each, and everything be sent. */
async function pass({ clock, settled }: Pick<RunningBot, 'clock' | 'settled'>, ms: number): Promise<void> {
  await clock.advance(ms);
  await settled();
}

/** A day, which would be 1,440 looks at what is due, but for its last minutes without the bot. */
async function passDay(bot: RunningBot): Promise<void> {
  await bot.stop();
  await bot.clock.advance(DAY - 2 * MINUTE);
  bot.start();
  await bot.clock.asleep();
  await bot.until(() => bot.lines.at(-1)?.includes('the bot runs') ?? false);
  await pass(bot, 2 * MINUTE);
}

describe('a chat that gets digests', () => {
  it('gets one each day at its hour, in its topic', async () => {
    const bot = await digestingBot();
    const { server, ada, admin, next, subscribe } = bot;
    const group = server.addGroup({ topics: ['Deals'], members: [ada], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const thread = server.topic(group, 'Deals');
    subscribe(group, thread);
    const digests = () =>
      server.botMessagesIn(group).filter(({ message_thread_id: topic }) => topic === thread);
    await pass(bot, HOUR - MINUTE);
    expect(digests()).toEqual([]);
    await pass(bot, MINUTE);
    expect(textsOf(digests())).toEqual(['2026-11-22']);
    await passDay(bot);
    expect(textsOf(digests())).toEqual(['2026-11-22', '2026-11-23']);
  });

  it('gets what the bot missed while it was away, and is told that it is late', async () => {
    const bot = await digestingBot();
    const { server, adaChat, subscribe, stop, start, clock } = bot;
    subscribe(adaChat);
    await stop();
    await clock.advance(3 * HOUR);
    start();
    expect((await server.waitFor(() => server.botMessagesIn(adaChat)[0])).text).toBe('2026-11-22, late');
    await stop();
    start();
    await pass(bot, 2 * HOUR);
    expect(server.botMessagesIn(adaChat)).toHaveLength(1);
  });

  it('gets none while it blocks the bot, and goes on with its settings when it does not any more', async () => {
    const bot = await digestingBot();
    const { server, adaChat, subscribe, subscribers } = bot;
    subscribe(adaChat);
    server.fail('sendMessage', { status: 403 }, { chat: adaChat });
    await pass(bot, HOUR);
    expect(subscribers.counts()).toEqual({ on: 0, paused: 1 });
    await passDay(bot);
    expect(server.botMessagesIn(adaChat)).toEqual([]);
    server.block(adaChat);
    server.unblock(adaChat);
    await passDay(bot);
    expect(textsOf(server.botMessagesIn(adaChat))).toEqual(['2026-11-24']);
  });

  it('gets none where its right was withdrawn, not even one that waits already', async () => {
    const bot = await digestingBot({ allowedChats: [] });
    const { server, ada, adaChat, subscribe, stores, admin } = bot;
    stores.people.seen({ id: ada.id, name: 'Ada', username: null, language: 'en' });
    stores.people.decide(ada.id, 'allowed', admin.id);
    subscribe(adaChat);
    server.fail('sendMessage', { status: 429, retryAfter: 120 }, { chat: adaChat });
    await bot.clock.advance(HOUR);
    await bot.until(() => server.requests('sendMessage').length === 1);
    stores.people.decide(ada.id, 'denied', admin.id);
    await bot.clock.advance(3 * MINUTE);
    await bot.until(() => stores.outbox.counts().failed === 1);
    await passDay(bot);
    expect(server.botMessagesIn(adaChat)).toEqual([]);
    expect(stores.runs.counts().queued).toBe(1);
  });

  it('keeps them when it becomes a supergroup', async () => {
    const bot = await digestingBot();
    const { server, ada, admin, next, subscribe } = bot;
    const group = server.addGroup({ type: 'group', members: [ada], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    subscribe(group);
    const larger = server.migrate(group);
    await bot.settled();
    await pass(bot, HOUR);
    expect(textsOf(server.botMessagesIn(larger))).toContain('2026-11-22');
  });
});

describe('a bot that ends while a digest is being made', () => {
  it('ends at once and stores nothing of it; the next start makes it', async () => {
    let isStuck = true;
    const compose = () => (isStuck ? new Promise<never>(() => undefined) : Promise.resolve(EMPTY));
    const bot = await digestingBot({ digests: { ...DIGESTS, startRound: () => compose } });
    const { server, adaChat, subscribe, stop, start, clock, stores } = bot;
    subscribe(adaChat);
    await clock.advance(HOUR);
    await stop();
    expect(stores.runs.counts().queued).toBe(0);
    isStuck = false;
    start();
    expect((await server.waitFor(() => server.botMessagesIn(adaChat)[0])).text).toBe('2026-11-22');
  });
});

describe('the admins', () => {
  it('see in /status how many digests there are, and when the next one is due', async () => {
    const { adminChat, admin, server, next, subscribe, adaChat } = await digestingBot();
    subscribe(adaChat);
    const { rich_message: page, text = JSON.stringify(page) } = await next(adminChat, () =>
      server.say(adminChat, admin, '/status'),
    );
    expect(text).toMatch(/Next digest — 22 Nov 2026, 10:00/);
    expect(text).toMatch(/Digests on \/ paused\W+(?:td\W+)*1 \/ 0/);
  });
});
