import { describe, expect, it } from 'vitest';
import type { Message } from '../../support/telegram-server/telegram-types.ts';
import { pressOld, type RunningBot, type RunningBotOptions, runningBot } from './running-bot.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';

/** A bot that has answered Ada in private. */
async function withAnswer(options?: RunningBotOptions) {
  const bot = await runningBot(options);
  const { server, ada, adaChat, next } = bot;
  const answer = await next(adaChat, () => server.say(adaChat, ada, QUESTION));
  return { ...bot, answer };
}

/** Presses a button and gives what the person is shown. */
async function pressed({ server, ada }: RunningBot, message: Message, button: string, by = ada) {
  const press = server.press(message, button, by);
  return server.waitFor(() => press.answers[0]);
}

const buttonsOf = (message: Message | undefined) =>
  message?.reply_markup?.inline_keyboard?.map((row) => row.map(({ text }) => text)) ?? [];

describe('the button [1]', () => {
  it('shows the passage with the quote marked, as a reply to the answer', async () => {
    const bot = await withAnswer();
    const { server, answer, adaChat, next } = bot;
    const passage = await next(adaChat, () => pressed(bot, answer, '[1]'));
    expect(passage.reply_to_message?.message_id).toBe(answer.message_id);
    expect(passage.text).toContain('The projects cover new energy');
    const bold = passage.entities?.filter(({ type }) => type === 'bold').at(-1);
    expect(passage.text?.slice(bold?.offset, (bold?.offset ?? 0) + (bold?.length ?? 0))).toMatch(
      /^On September 18.*RMB 20 billion\.$/,
    );
    expect(server.requests('answerCallbackQuery')).toHaveLength(1);
  });

  it('says so where the document has changed since', async () => {
    const bot = await withAnswer({ ownCorpus: true });
    const { server, answer, admin, adminChat, next, write } = bot;
    await write('changchun/jiutai.txt', 'Jiutai plants trees\n\nTrees were planted in Jiutai on Monday.\n');
    await next(adminChat, () => server.say(adminChat, admin, '/reindex'));
    await server.waitFor(() => server.botMessagesIn(adminChat)[1]);
    expect(await pressed(bot, answer, '[1]')).toMatchObject({
      text: expect.stringMatching(/documents have changed since/),
      show_alert: true,
    });
  });

  it('does nothing in a chat that the answer was not given in', async () => {
    const bot = await withAnswer();
    const { server, admin, adminChat, answer, settled } = bot;
    const press = pressOld(server, { ...answer, chat: adminChat }, admin, 'p:1:1');
    await settled();
    expect(server.botMessagesIn(adminChat)).toEqual([]);
    const shown = await server.waitFor(() => press.answers[0]);
    expect(shown.text).toMatch(/no longer kept/);
  });

  it('does nothing for those who may not ask any more', async () => {
    const bot = await runningBot({ allowedChats: [] });
    const { server, ada, adaChat, admin, stores, next, settled } = bot;
    stores.people.seen({ id: ada.id, name: 'Ada', username: null, language: null });
    stores.people.decide(ada.id, 'allowed', admin.id);
    const answer = await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    stores.people.decide(ada.id, 'denied', admin.id);
    expect(await pressed(bot, answer, '[1]')).toMatchObject({
      text: expect.stringMatching(/no longer have access/),
    });
    await settled();
    expect(server.botMessagesIn(adaChat)).toEqual([answer]);
  });
});

describe('the buttons for a verdict', () => {
  it('keep 👍, thank, and go', async () => {
    const bot = await withAnswer();
    const { server, answer, adaChat, ada, stores, settled } = bot;
    expect(await pressed(bot, answer, '👍')).toMatchObject({
      text: expect.stringMatching(/has been recorded/),
    });
    await settled();
    expect(buttonsOf(server.botMessagesIn(adaChat)[0])).toEqual([['[1]']]);
    expect(stores.answers.ratings(9)).toMatchObject([
      { person: ada.id, verdict: 'good', question: QUESTION },
    ]);
  });

  it('ask for a reason after 👎 and keep it', async () => {
    const bot = await withAnswer();
    const { server, answer, adaChat, stores, settled } = bot;
    await pressed(bot, answer, '👎');
    await settled();
    await pressed(bot, answer, 'Wrong figure');
    await settled();
    expect(buttonsOf(server.botMessagesIn(adaChat)[0])).toEqual([['[1]']]);
    expect(stores.answers.ratings(9)).toMatchObject([{ verdict: 'bad', reason: 'figure' }]);
  });

  it('stay in a group for the others', async () => {
    const bot = await runningBot();
    const { server, ada, admin, next, settled, stores } = bot;
    const group = server.addGroup({ members: [ada, admin], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const answer = await next(group, () => server.say(group, ada, `/ask ${QUESTION}`));
    await pressed(bot, answer, '👍');
    await pressed(bot, answer, '👎', admin);
    await settled();
    await pressed(bot, answer, 'Something else', admin);
    await settled();
    expect(buttonsOf(server.botMessagesIn(group)[1])).toEqual([['[1]'], ['👍', '👎']]);
    expect(stores.answers.ratingCounts()).toEqual({ good: 1, bad: 1 });
  });
});

describe('a press that nothing can be made of', () => {
  it.each(['', 'x:1', 'p:999:1', 'r:0:+'])(
    '%j is answered, so that no button goes on blinking',
    async (data) => {
      const { server, ada, answer } = await withAnswer();
      const press = pressOld(server, answer, ada, data);
      const shown = await server.waitFor(() => press.answers[0]);
      expect(shown.text).toMatch(/no longer kept/);
    },
  );
});
