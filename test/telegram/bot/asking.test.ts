import { describe, expect, it } from 'vitest';
import type { Chat, User } from '../../support/telegram-server/telegram-types.ts';
import { type RunningBotOptions, recorded, runningBot } from './running-bot.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';

/** A bot in an allowed forum where Ada is a member. */
async function inGroup(options?: RunningBotOptions) {
  const bot = await runningBot(options);
  const { server, admin, ada, next } = bot;
  const group = server.addGroup({ topics: ['Deals', 'Chat'], members: [ada, admin], bot: 'left' });
  await next(group, () => server.addBotTo(group, admin));
  return { ...bot, group, deals: server.topic(group, 'Deals'), chat: server.topic(group, 'Chat') };
}

describe('a question in a private chat', () => {
  it('is answered with the figure, its quote and its source, as a reply', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const answer = await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    expect(answer.text).toBe(
      [
        '15 projects · signed 18 September 2022 [1]',
        '',
        'Sources',
        '[1] Jiutai signs fifteen projects',
        'CCFAO · 21 September 2022',
        'On September 18, Jiutai District of Changchun held a signing ceremony for investment projects. Fifteen projects were signed, with a total investment of over RMB 20 billion.',
      ].join('\n'),
    );
    expect(answer.reply_to_message?.text).toBe(QUESTION);
    expect(answer.link_preview_options).toEqual({ is_disabled: true });
  });

  it('is told honestly that the documents do not say', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const answer = await next(adaChat, () => server.say(adaChat, ada, 'What was signed in Lisbon in 2019?'));
    expect(answer.text).not.toContain('Fifteen');
    expect(answer.reply_markup?.inline_keyboard?.flat().map(({ text }) => text)).not.toContain('👍');
  });

  it('may go on with the one before', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    await next(adaChat, () => server.say(adaChat, ada, 'When did construction start in Lvyuan?'));
    const answer = await next(adaChat, () => server.say(adaChat, ada, 'And how much is the investment?'));
    expect(answer.text).toContain('1.2 billion');
  });

  it('is kept with its answer and the version of the index', async () => {
    const { server, ada, adaChat, next, stores } = await runningBot();
    await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    expect(stores.answers.get(1)).toMatchObject({
      ...{ chat: ada.id, person: ada.id, question: QUESTION },
      ...{ version: expect.stringMatching(/^test, index of 20/), result: { status: 'answered' } },
    });
  });

  it('is asked for where /ask stands alone', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const hint = await next(adaChat, () => server.say(adaChat, ada, '/ask'));
    expect(hint.text).toMatch(/for example: \/ask/);
  });

  it('is refused with the limit where it is too long', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const hint = await next(adaChat, () => server.say(adaChat, ada, 'why '.repeat(600)));
    expect(hint.text).toMatch(/under 2,000 characters/);
  });
});

describe('what is no question, in a private chat', () => {
  it('gets one line of help, each by its kind', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const file = await next(adaChat, () => server.upload(adaChat, ada, 'projects.xlsx'));
    expect(file.text).toMatch(/cannot take in documents/);
    const command = await next(adaChat, () => server.say(adaChat, ada, '/weather today'));
    expect(command.text).toMatch(/^I do not know \/weather\./);
    const sticker = { message_id: 90, date: 1, chat: adaChat, from: ada, sticker: { file_id: 'x' } };
    const other = await next(adaChat, () => server.push({ message: sticker }));
    expect(other.text).toMatch(/I can read text only/);
  });

  it('is passed over where it is a service message, or an answer that was inserted from inline results', async () => {
    const { server, ada, adaChat, settled } = await runningBot();
    const about = { message_id: 90, date: 1, chat: adaChat, from: ada };
    server.push({ message: { ...about, pinned_message: { ...about, text: 'x' } } });
    server.push({ message: { ...about, text: QUESTION, via_bot: server.bot } });
    await settled();
    expect(server.botMessagesIn(adaChat)).toEqual([]);
  });
});

describe('a question in a group', () => {
  it.each<[string, (bot: Awaited<ReturnType<typeof inGroup>>) => string]>([
    ['/ask', () => `/ask ${QUESTION}`],
    ['/ask with the name of the bot', ({ server }) => `/ask@${server.bot.username} ${QUESTION}`],
    ['a mention in front', ({ server }) => `@${server.bot.username}, ${QUESTION}`],
    [
      'a mention behind, in other letters',
      ({ server }) => `${QUESTION} @${server.bot.username?.toUpperCase()}`,
    ],
  ])('by %s is answered as a reply, in the same topic', async (_, textFor) => {
    const bot = await inGroup();
    const { server, group, deals, ada, next } = bot;
    const asked = server.say(group, ada, textFor(bot), { thread: deals });
    const answer = await next(group, () => asked);
    expect(answer.text).toContain('15 projects');
    expect(answer.message_thread_id).toBe(deals);
    expect(answer.reply_to_message?.message_id).toBe(asked.message_id);
  });

  it('by a reply to one of the messages of the bot is answered', async () => {
    const { server, group, ada, next } = await inGroup();
    const first = await next(group, () =>
      server.say(group, ada, '/ask When did construction start in Lvyuan?'),
    );
    const reply = { replyTo: first };
    const second = await next(group, () => server.say(group, ada, 'And how much is the investment?', reply));
    expect(second.text).toContain('1.2 billion');
  });

  it('is asked for where a mention stands alone', async () => {
    const { server, group, ada, next } = await inGroup();
    const hint = await next(group, () => server.say(group, ada, `@${server.bot.username}`));
    expect(hint.text).toMatch(/for example: \/ask/);
  });
});

describe('the bot among people who talk', () => {
  it('is silent about talk, unknown commands, commands of others and uploads, even where it hears all', async () => {
    const { server, group, ada, admin, settled, deals } = await inGroup();
    server.addBotTo(group, admin, 'administrator');
    await settled();
    const before = server.botMessagesIn(group).length;
    server.say(group, ada, QUESTION);
    server.say(group, ada, 'In a topic every message looks like a reply', { thread: deals });
    server.say(group, ada, '/weather');
    server.say(group, ada, `/ask@another_bot ${QUESTION}`);
    server.say(group, ada, `@another_bot ${QUESTION}`);
    server.say(group, ada, '/users');
    server.upload(group, ada, 'projects.xlsx');
    await settled();
    expect(server.botMessagesIn(group)).toHaveLength(before);
  });
});

describe('an edited question', () => {
  it('changes its answer where its words changed, and says so', async () => {
    const { server, ada, adaChat, next, settled, stores } = await runningBot();
    const asked = server.say(adaChat, ada, QUESTION);
    const answer = await next(adaChat, () => asked);
    server.edit(asked, 'When did construction start in Lvyuan?');
    await settled();
    const messages = server.botMessagesIn(adaChat);
    expect(messages.map(({ message_id }) => message_id)).toEqual([answer.message_id]);
    expect(messages[0]?.text).toContain('March 12, 2023');
    expect(messages[0]?.text).toMatch(/Updated: the question was edited\.$/);
    const key = { chat: adaChat.id, thread: null, person: ada.id };
    expect(stores.conversations.last(key, 6)).toMatchObject([
      { question: 'When did construction start in Lvyuan?' },
    ]);
  });

  it('leaves its answer alone where its words are the same', async () => {
    const { asked, desk } = recorded();
    const { server, ada, adaChat, next, settled } = await runningBot({ desk });
    const question = server.say(adaChat, ada, QUESTION);
    await next(adaChat, () => question);
    server.edit(question, QUESTION);
    await settled();
    expect(asked.map((one) => one.question)).toEqual([QUESTION]);
    expect(server.requests('editMessageText')).toEqual([]);
  });

  it('is answered where the message was no question before', async () => {
    const { server, group, ada, next, settled } = await inGroup();
    const said = server.say(group, ada, QUESTION);
    await settled();
    const answer = await next(group, () => server.edit(said, `/ask ${QUESTION}`));
    expect(answer.text).toContain('15 projects');
    expect(answer.reply_to_message?.message_id).toBe(said.message_id);
  });

  it('sends the answer anew where the earlier one was deleted', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const asked = server.say(adaChat, ada, QUESTION);
    const answer = await next(adaChat, () => asked);
    server.delete(answer);
    server.edit(asked, 'When did construction start in Lvyuan?');
    const anew = await server.waitFor(() => server.botMessagesIn(adaChat)[0]);
    expect(anew.text).toContain('March 12, 2023');
  });
});

describe('the memory of a conversation', () => {
  it('never goes from a private chat into a group, nor from topic to topic, nor from one person to another', async () => {
    const { asked, desk } = recorded();
    const { server, group, deals, chat, ada, admin, adaChat, next } = await inGroup({ desk });
    const remembered = async (place: Chat, person: User, text: string, thread?: number) => {
      await next(place, () => server.say(place, person, `/ask ${text}`, thread ? { thread } : {}));
      return asked.at(-1)?.history.map(({ question }) => question);
    };
    expect(await remembered(adaChat, ada, 'one')).toEqual([]);
    expect(await remembered(group, ada, 'two', deals)).toEqual([]);
    expect(await remembered(group, ada, 'three', deals)).toEqual(['two']);
    expect(await remembered(group, ada, 'four', chat)).toEqual([]);
    expect(await remembered(group, ada, 'five')).toEqual([]);
    expect(await remembered(group, admin, 'six', deals)).toEqual([]);
    expect(await remembered(adaChat, ada, 'seven')).toEqual(['one']);
  });

  it('goes back six questions', async () => {
    const { asked, desk } = recorded();
    const { server, ada, adaChat, next } = await runningBot({ desk });
    for (const text of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      await next(adaChat, () => server.say(adaChat, ada, text));
    }
    expect(asked.at(-1)?.history.map(({ question }) => question)).toEqual(['2', '3', '4', '5', '6', '7']);
  });

  it('shows an edited question only what was said before it', async () => {
    const { asked, desk } = recorded();
    const { server, ada, adaChat, next, settled } = await runningBot({ desk });
    const messages = ['1', '2', '3'].map((text) => server.say(adaChat, ada, text));
    await next(adaChat, () => messages);
    await settled();
    server.edit(messages[1] ?? expect.fail(), 'two');
    await settled();
    expect(asked.at(-1)).toMatchObject({ question: 'two', history: [{ question: '1' }] });
    expect(asked.at(-1)?.payer).toEqual({ person: ada.id, chat: adaChat.id });
  });

  it('ends with /forget', async () => {
    const { asked, desk } = recorded();
    const { server, ada, adaChat, next } = await runningBot({ desk });
    await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    const done = await next(adaChat, () => server.say(adaChat, ada, '/forget'));
    expect(done.text).toMatch(/^Done\. I have forgotten/);
    await next(adaChat, () => server.say(adaChat, ada, 'And in 2023?'));
    expect(asked.at(-1)?.history).toEqual([]);
  });
});
