import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startTelegramServer } from '../support/telegram-server/start.ts';
import type { Chat, Message } from '../support/telegram-server/telegram-types.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeCorpus } from './bot/small-corpus.ts';
import { Conversation, wordsOf } from './conversation.ts';
import { npmStart } from './desk-process.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';

/** How long starting may take on a busy machine: modules, index, Telegram. */
const START = 40_000;
/** How long SIGTERM may take, and a little for npm. */
const ENDING = 11_000;

/** `npm start` with a small corpus, and Telegram with an admin, a reader who is not let in yet, and a group. */
async function startedDesk() {
  const server = await startTelegramServer();
  const boss = server.addUser({ first_name: 'Boss', language_code: 'en' });
  const office = server.addPrivateChat(boss);
  const ada = server.addUser({ first_name: 'Ada', username: 'ada', language_code: 'en' });
  const chat = server.addPrivateChat(ada);
  const members = [ada, boss];
  const group = server.addGroup({ title: 'Fair', topics: ['Deals', 'Lunch'], members, bot: 'left' });
  const folder = await temporaryFolder();
  await writeCorpus(join(folder, 'corpus'));
  const desk = npmStart({
    ...{ CORPUS_DIR: join(folder, 'corpus'), DATA_DIR: join(folder, 'data') },
    ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot },
    TELEGRAM_ADMINS: String(boss.id),
  });
  await server.waitFor(() => server.requests('getUpdates')[0], START);
  /** What the bot writes in a chat that reads so. */
  const read = (where: Chat, words: RegExp) =>
    server.waitFor(() => server.botMessagesIn(where).find((message) => words.test(wordsOf(message))));
  return { server, boss, office, ada, chat, group, desk, read };
}

function hasButton({ reply_markup: buttons }: Message, text: string): boolean {
  return (buttons?.inline_keyboard ?? []).flat().some((button) => button.text === text);
}

describe('npm start', () => {
  it('serves outsiders, readers, groups, inline queries and admins, and ends when it is told to', async () => {
    const { server, boss, office, ada, chat, group, desk, read } = await startedDesk();

    // An outsider is refused, let in by an admin, and answered.
    server.say(chat, ada, QUESTION);
    await read(chat, /for authorised staff/);
    server.press(await read(office, /^Ada \(@ada, \d+\) asks for access/), 'Allow', boss);
    await read(chat, /has been granted/);
    server.say(chat, ada, QUESTION);
    const answer = await read(chat, /^15 projects .*\[1\]/);

    // A reader looks at the passage, finds fault with the answer, sends a file, and asks what there is.
    const conversation = new Conversation(server, chat);
    await conversation.press(answer, '[1]', ada);
    expect((await read(chat, /The projects cover new energy/)).reply_to_message?.message_id).toBe(
      answer.message_id,
    );
    await conversation.press(answer, '👎', ada);
    const why = () => server.messagesIn(chat).find((one) => hasButton(one, 'Wrong figure'));
    const asksWhy = await server.waitFor(why);
    expect(await conversation.press(asksWhy, 'Wrong figure', ada)).toMatch(/remark has been recorded/);
    await expect(conversation.text).toMatchFileSnapshot('conversation.txt');
    server.upload(chat, ada, 'plan.xyz');
    await read(chat, /cannot take in documents/);
    server.say(chat, ada, '/help');
    await read(chat, /For example:/);
    server.say(chat, ada, '/sources');
    await read(chat, /^The desk holds 3 documents/);

    // In a group a mention is answered in its topic, and what is not meant for the bot is not answered.
    server.addBotTo(group, boss);
    await read(group, /may now use the desk/);
    const deals = server.topic(group, 'Deals');
    server.say(group, ada, QUESTION, { thread: server.topic(group, 'Lunch') });
    const asked = server.say(group, ada, `@${server.bot.username} ${QUESTION}`, { thread: deals });
    const inTopic = await read(group, /^15 projects/);
    expect(inTopic.message_thread_id).toBe(deals);
    expect(inTopic.reply_to_message?.message_id).toBe(asked.message_id);

    // Anywhere else a cited answer can be inserted.
    const elsewhere = server.addGroup({ members: [ada], bot: 'left' });
    const query = server.inlineQuery(ada, QUESTION);
    await server.waitFor(() => query.answers[0]);
    expect(server.insertResult(query, 'answer', elsewhere).text).toMatch(/^15 projects/);

    // An admin sees who may ask, and how it goes.
    server.say(office, boss, '/users');
    await read(office, /Ada.*@ada.*allowed/s);
    server.say(office, boss, '/status');
    const status = wordsOf(await read(office, /State of the desk/));
    expect(status).toMatch(/Messages failed\W+0\W+Sends of unknown outcome\W+0\W+Ratings.* 0 \/ 1/s);

    // What is being answered when the process is told to end is sent before it ends.
    const before = server.botMessagesIn(chat).length;
    server.say(chat, ada, QUESTION);
    await server.waitFor(() => server.pendingUpdates === 0);
    const told = Date.now();
    desk.signal('SIGTERM');
    const { code, out, err } = await desk.ended;
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(Date.now() - told).toBeLessThan(ENDING);
    expect(err).toContain('"msg":"the bot ends"');
    expect(server.botMessagesIn(chat)).toHaveLength(before + 1);
    expect(server.botMessagesIn(group)).toHaveLength(2);
  }, 120_000);

  it('says in a sentence how to get a token where there is none, and exits with 2 off a terminal', async () => {
    const { code, out, err } = await npmStart({}).ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]*no bot token: ask @BotFather[^\n]*\n$/);
  });
});
