import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startProgram } from '../support/child-program.ts';
import { startTelegramServer } from '../support/telegram-server/start.ts';
import type { Message } from '../support/telegram-server/telegram-types.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type RunningBot, runningBot } from './bot/running-bot.ts';
import { type Crowd, createCrowd } from './crowd.ts';

const PROGRAM = new URL('bot-program.ts', import.meta.url);
const QUESTION = 'How many projects did Jiutai sign in September 2022?';
const SECOND = 1000;

const CROWD = { privateChats: 30, groups: 10 };
const QUESTIONS = 200;
/** Thirty messages a second are allowed: 200 take seven seconds, and no chat has more than five of them. */
const LONGEST = 8 * SECOND;

const ROUNDS = 4;
/**
 * Bytes that a question may leave on the heap. What went out is remembered for a minute, for the limits, and leaves some 650;
 * an update or an answer that stayed would be several thousand.
 */
const KEPT = 1500;

/** Lets time pass whenever nothing is being answered or sent, until it is so, and gives the milliseconds that passed. */
async function pass({ clock, stores }: RunningBot, isSo: () => boolean): Promise<number> {
  const began = clock.now();
  while (!isSo()) {
    const isBusy = stores.inbox.waitingCount() + stores.outbox.counts().sending > 0;
    if (isBusy) await new Promise((resolve) => setImmediate(resolve));
    else await clock.advance(50);
  }
  return clock.now() - began;
}

/** The questions that the bot answered in a chat, in the order of its answers. */
function answeredIn(bot: RunningBot, chat: Crowd['chats'][number]): (number | undefined)[] {
  return bot.server.botMessagesIn(chat).map(({ reply_to_message: question }) => question?.message_id);
}

describe('a chat that Telegram holds back for a minute', () => {
  it('holds back no other, and gets its answers in order when the minute is over', async () => {
    const bot = await runningBot({ limits: true });
    const { server, clock, ada, adaChat, admin, adminChat, next } = bot;
    server.fail('sendMessage', { status: 429, retryAfter: 60 }, { chat: adaChat });
    const asked = [1, 2].map(() => server.say(adaChat, ada, QUESTION));
    await server.waitFor(() => server.limited()[0]);
    const began = clock.now();
    const answer = await next(adminChat, () => server.say(adminChat, admin, QUESTION));
    expect(answer.text).toContain('15 projects');
    expect(clock.now()).toBe(began);
    await clock.advance(59 * SECOND);
    expect(server.botMessagesIn(adaChat)).toEqual([]);
    await pass(bot, () => server.botMessagesIn(adaChat).length === 2);
    expect(answeredIn(bot, adaChat)).toEqual(asked.map((one: Message) => one.message_id));
    expect(server.limited()).toHaveLength(1);
    expect(clock.now() - began).toBeLessThan(63 * SECOND);
  });
});

/** A bot with Telegram's limits in force, and people in 40 chats who may ask it. */
async function crowded() {
  const bot = await runningBot({ limits: true });
  const crowd = createCrowd(bot.server, CROWD);
  const { people, chats } = bot.stores;
  for (const { id, type } of crowd.chats) {
    if (type === 'private') people.seen({ id, name: 'Somebody', username: null, language: 'en' });
    else chats.seen({ id, title: 'Group', kind: type });
    (type === 'private' ? people : chats).decide(id, 'allowed', bot.admin.id);
  }
  return { bot, crowd };
}

/** The bot as a process of its own, since the Telegram of the tests keeps everything, and a crowd that may ask it. */
async function crowdedProgram() {
  const server = await startTelegramServer();
  const crowd = createCrowd(server, CROWD);
  const databaseFile = join(await temporaryFolder(), 'desk.db');
  const ids = [server.addUser(), ...crowd.chats].map(({ id }) => String(id));
  const program = startProgram(PROGRAM, databaseFile, server.token, server.apiRoot, ...ids);
  program.tell('begin');
  /** Bytes of its heap that are in use. */
  const heap = async (): Promise<number> => {
    program.tell('heap');
    let line = await program.nextLine();
    while (line !== undefined && !/^\d+$/.test(line)) line = await program.nextLine();
    return Number(line);
  };
  return { server, crowd, heap };
}

describe('200 questions from 40 chats at once', () => {
  it('are all answered once, in the order of each chat, as fast as Telegram allows', async () => {
    const { bot, crowd } = await crowded();
    for (let place = 0; place < QUESTIONS; place += 1) crowd.askIn(place);
    const took = await pass(bot, () => bot.stores.outbox.counts().sent === QUESTIONS);
    for (const chat of crowd.chats) {
      const asked = crowd.asked.filter((question) => question.chat.id === chat.id);
      expect(answeredIn(bot, chat)).toEqual(asked.map((question) => question.message_id));
    }
    expect(bot.server.limited()).toEqual([]);
    expect(took).toBeLessThan(LONGEST);
  });

  it('leave nothing behind in memory, however often', async () => {
    const { server, crowd, heap } = await crowdedProgram();
    const heaps: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (let place = 0; place < QUESTIONS; place += 1) crowd.askIn(place);
      await server.waitFor(() => crowd.unanswered() === 0, 60_000);
      heaps.push(await heap());
    }
    const [first = 0, last = Number.NaN] = [heaps[0], heaps.at(-1)];
    expect((last - first) / (ROUNDS * QUESTIONS)).toBeLessThan(KEPT);
  });
});
