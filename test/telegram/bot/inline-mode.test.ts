import { describe, expect, it } from 'vitest';
import { recorded, runningBot } from './running-bot.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';

describe('an inline query', () => {
  it('offers the cited answer, which can be inserted in any chat', async () => {
    const { server, ada } = await runningBot();
    const elsewhere = server.addGroup({ members: [ada], bot: 'left' });
    const query = server.inlineQuery(ada, QUESTION);
    const answer = await server.waitFor(() => query.answers[0]);
    expect(answer).toMatchObject({ is_personal: true, cache_time: 5 });
    const inserted = server.insertResult(query, 'answer', elsewhere);
    expect(inserted.text).toMatch(
      /^15 projects · signed 18 September 2022 \[1\]\n\nSources\n\[1\] Jiutai signs/,
    );
  });

  it('shows strangers one line that leads to asking for access, and nothing of the corpus', async () => {
    const { server, adminChat, next } = await runningBot();
    const eve = server.addUser({ first_name: 'Eve', language_code: 'zh' });
    const query = server.inlineQuery(eve, QUESTION);
    const answer = await server.waitFor(() => query.answers[0]);
    expect(answer.results).toEqual([]);
    expect(answer.button).toEqual({ text: expect.stringMatching(/申请/), start_parameter: 'access' });
    const chat = server.addPrivateChat(eve);
    const request = await next(adminChat, () => server.say(chat, eve, '/start access'));
    expect(request.text).toMatch(/^Eve .*asks for access/);
  });

  it('is not helped by an allowed group', async () => {
    const { server, admin, next } = await runningBot();
    const eve = server.addUser({ first_name: 'Eve' });
    const group = server.addGroup({ members: [eve], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const query = server.inlineQuery(eve, QUESTION);
    expect((await server.waitFor(() => query.answers[0])).results).toEqual([]);
  });

  it('stands for itself: nothing said before goes into other chats', async () => {
    const { asked, desk } = recorded();
    const { server, ada, adaChat, next } = await runningBot({ desk });
    await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    const query = server.inlineQuery(ada, 'And in 2023?');
    await server.waitFor(() => query.answers[0]);
    expect(asked.at(-1)).toMatchObject({ question: 'And in 2023?', history: [], withoutModel: true });
  });

  it('of nothing is answered with nothing', async () => {
    const { asked, desk } = recorded();
    const { server, ada } = await runningBot({ desk });
    const query = server.inlineQuery(ada, '  ');
    expect((await server.waitFor(() => query.answers[0])).results).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('is passed over where more has been typed meanwhile', async () => {
    const { asked, desk } = recorded();
    const { server, ada, stop, start, settled } = await runningBot({ desk });
    await stop();
    for (const typed of ['What', 'What was', 'What was signed']) server.inlineQuery(ada, typed);
    start();
    await settled();
    expect(asked.map(({ question }) => question)).toEqual(['What was signed']);
  });
});
