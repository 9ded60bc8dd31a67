import { describe, expect, it, onTestFinished } from 'vitest';
import { Inbox, type InboxRow } from '../../../src/storage/inbox.ts';
import { LaneDispatcher } from '../../../src/telegram/receiving/lane-dispatcher.ts';
import { UpdateIntake } from '../../../src/telegram/receiving/update-intake.ts';
import { startProgram } from '../../support/child-program.ts';
import { databaseFile, openDatabase } from '../../support/desk-database.ts';
import { startTelegramServer } from '../../support/telegram-server/start.ts';
import type { TelegramServer } from '../../support/telegram-server/telegram-server.ts';
import { receiver, startPoller, textOf } from './receiving.ts';

type Bot = Awaited<ReturnType<typeof receiver>>;

/** A bot whose handler does what a test likes and marks the update as done; it polls already. */
async function handlingBot(handle: (row: InboxRow, bot: Bot) => Promise<void>) {
  const bot = await receiver();
  const dispatcher = new LaneDispatcher({
    ...bot,
    async handle(row) {
      await handle(row, bot);
      bot.inbox.done(row.updateId);
    },
    giveUp: () => undefined,
  });
  onTestFinished(() => dispatcher.stop(0));
  const intake = new UpdateIntake({ ...bot, dispatcher });
  startPoller({ ...bot, intake });
  return { ...bot, dispatcher, intake };
}

/** People, each of whom asks in a private chat of their own. */
function askers(server: TelegramServer, count: number): ((text: string) => void)[] {
  return Array.from({ length: count }, () => {
    const person = server.addUser();
    const chat = server.addPrivateChat(person);
    return (text: string) => void server.say(chat, person, text);
  });
}

describe('a bot that polls', () => {
  it('goes on storing while a handler works', async () => {
    let finish = () => {};
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const bot = await handlingBot(() => working);
    bot.ask('slow');
    await bot.stored(1);
    for (let count = 2; count <= 5; count += 1) {
      bot.ask(`while working ${count}`);
      await bot.stored(count);
    }
    finish();
    await bot.dispatcher.idle();
    expect(bot.inbox.counts()).toEqual({ waiting: 0, done: 5, failed: 0 });
  });

  it('loses none of 200 questions from 40 chats, keeps the order of each chat, and holds few in memory', async () => {
    const handled = new Map<string, string[]>();
    let [running, most] = [0, 0];
    const bot = await handlingBot(async (row) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      handled.set(row.lane, [...(handled.get(row.lane) ?? []), textOf(row)]);
      running -= 1;
    });
    const questions = ['1', '2', '3', '4', '5'];
    const people = askers(bot.server, 40);
    for (const question of questions) for (const ask of people) ask(question);
    await bot.server.waitFor(() =>
      bot.server.requests('getUpdates').some(({ params }) => params.offset === 100_201),
    );
    await bot.dispatcher.idle();
    expect([...handled.values()]).toEqual(Array(40).fill(questions));
    expect(most).toBe(8);
    expect(bot.lines).toEqual([]);
  });

  it('handles every update though it is killed again and again', async () => {
    const server = await startTelegramServer();
    const file = await databaseFile();
    const people = askers(server, 10);
    const reported: string[] = [];
    let asked = 0;
    for (const survives of [3, 11, 20, 29]) {
      const program = startProgram(
        new URL('polling-program.ts', import.meta.url),
        file,
        server.token,
        server.apiRoot,
      );
      for (let round = 0; round < 5; round += 1) for (const ask of people) ask(`${++asked}`);
      for (let line = 0; line < survives; line += 1)
        reported.push((await program.nextLine()) ?? 'ended by itself');
      reported.push(...(await program.kill()));
    }
    const last = startProgram(
      new URL('polling-program.ts', import.meta.url),
      file,
      server.token,
      server.apiRoot,
    );
    const inbox = new Inbox(openDatabase(file), Date.now);
    while (inbox.counts().done < asked) reported.push((await last.nextLine()) ?? 'ended by itself');
    await last.kill();
    expect(inbox.counts()).toEqual({ waiting: 0, done: asked, failed: 0 });
    expect(new Set(reported).size).toBe(reported.length);
    expect(reported).not.toContain('ended by itself');
  });
});
