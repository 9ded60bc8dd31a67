import { describe, expect, it } from 'vitest';
import type { DeskPort } from '../../../src/telegram/bot/desk-port.ts';
import type { Message } from '../../support/telegram-server/telegram-types.ts';
import { answerOf, citation } from '../outgoing/answers.ts';
import { instead, type RunningBot, runningBot } from './running-bot.ts';

const markdownOf = ({ rich_message: rich }: Message) => rich?.blocks.map(({ text }) => text).join() ?? '';
const linesOf = (text: string | undefined) =>
  text?.split('\n').map((line) => line.replace(/\s+/g, ' ')) ?? [];
const blocksOf = ({ text = '', entities = [] }: Message) =>
  entities
    .filter(({ type }) => type === 'pre')
    .map(({ offset, length }) => text.slice(offset, offset + length));

/** What an admin is told in answer to each of the commands that have tables. */
async function told({ server, admin, adminChat, next }: RunningBot): Promise<Message[]> {
  const answers: Message[] = [];
  for (const command of ['/users', '/status', '/sources'])
    answers.push(await next(adminChat, () => server.say(adminChat, admin, command)));
  return answers;
}

describe('/users, /status and /sources', () => {
  it('are rich messages with tables where the server knows these', async () => {
    const bot = await runningBot();
    const [users = '', status = '', sources = ''] = (await told(bot)).map(markdownOf);
    expect(users).toContain(`| Boss |  | ${bot.admin.id} | administrator |`);
    expect(status).toMatch(/^### State of the desk\n\nVersion — test/);
    expect(status).toContain('\n| Documents | 3 |\n');
    expect(sources).toContain(
      '- [Lvyuan breaks ground for a bus factory](https://news.example.org/lvyuan-bus)',
    );
    expect(sources).toContain('\n| Places | Documents |\n| :--- | ---: |\n| Changchun | 2 |\n');
    expect(bot.server.requests('sendMessage')).toEqual([]);
  });

  it('are aligned text where it does not, which is asked once', async () => {
    const bot = await runningBot();
    bot.server.forget('sendRichMessage');
    const messages = await told(bot);
    const [users, status, sources] = messages.map(({ text }) => linesOf(text));
    expect(users).toContain(`Boss ${bot.admin.id} administrator`);
    expect(status?.[0]).toBe('State of the desk');
    expect(status).toContain('Documents 3');
    expect(sources).toContain('• Lvyuan breaks ground for a bus factory — Changchun Daily · 14 March 2023');
    expect(sources).toContain('Changchun 2');
    expect(messages.map(blocksOf).map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(bot.server.requests('sendRichMessage')).toHaveLength(1);
  });

  it('are aligned text where the contents of a rich message are refused', async () => {
    const { server, adminChat, admin, next } = await runningBot();
    server.fail('sendRichMessage', { unparsable: true });
    const refused = await next(adminChat, () => server.say(adminChat, admin, '/status'));
    expect(refused.text).toMatch(/^State of the desk\n/);
    const taken = await next(adminChat, () => server.say(adminChat, admin, '/status'));
    expect(markdownOf(taken)).toMatch(/^### State of the desk\n/);
  });

  it.each([false, true])('come as a reply in the topic of a group (old server: %s)', async (isOld) => {
    const { server, ada, admin, next } = await runningBot();
    if (isOld) server.forget('sendRichMessage');
    const group = server.addGroup({ topics: ['Deals'], members: [ada, admin], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const thread = server.topic(group, 'Deals');
    const answer = await next(group, () => server.say(group, ada, '/sources', { thread }));
    expect(answer.rich_message === undefined).toBe(isOld);
    expect(answer.message_thread_id).toBe(thread);
    expect(answer.reply_to_message?.text).toBe('/sources');
  });
});

/** A desk that answers with the rows of a table. */
const withTable = (behind: DeskPort) => {
  const quote = 'By level | Projects\nProvincial | 390\nCity | 314';
  const citations = [citation({ quote })];
  return instead(behind, { ask: async () => answerOf({ answer: `“${quote}” [1]`, citations }) });
};

describe('an answer that is the rows of a table', () => {
  it('shows them aligned in a private chat and in a group, with its marker and buttons', async () => {
    const { server, ada, adaChat, admin, next } = await runningBot({ desk: withTable });
    const group = server.addGroup({ members: [ada, admin], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    for (const chat of [adaChat, group]) {
      const answer = await next(chat, () => server.say(chat, ada, '/ask How many by level?'));
      expect(blocksOf(answer)).toEqual([
        'By level    Projects\n──────────  ────────\nProvincial       390\nCity             314',
      ]);
      expect(answer.text).toMatch(/314\n\[1\]\n\nSources\n/);
      expect(answer.reply_markup?.inline_keyboard?.[0]?.map(({ text }) => text)).toEqual(['[1]']);
    }
  });
});
