import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';

describe('a group that becomes a supergroup', () => {
  it('keeps its rights, its language and its memory', async () => {
    const { server, ada, admin, next, settled, stores } = await runningBot();
    const group = server.addGroup({ type: 'group', members: [ada], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    await next(group, () => server.say(group, ada, `/ask ${QUESTION}`));
    stores.chats.setLanguage(group.id, 'ru');
    const larger = server.migrate(group);
    await settled();
    expect(stores.chats.get(group.id)).toBeNull();
    expect(stores.chats.get(larger.id)).toMatchObject({ state: 'allowed', language: 'ru' });
    const key = { chat: larger.id, thread: null, person: ada.id };
    expect(stores.conversations.last(key, 6)).toMatchObject([{ question: QUESTION }]);
    const answer = await next(larger, () => server.say(larger, ada, `/ask ${QUESTION}`));
    expect(answer.text).toContain('15 projects');
  });

  it('gets an answer that was on its way', async () => {
    const { server, ada, admin, next, stores } = await runningBot();
    const group = server.addGroup({ type: 'group', members: [ada], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    server.fail('sendMessage', { event: 'migration' }, { chat: group });
    server.say(group, ada, `/ask ${QUESTION}`);
    const larger = await server.waitFor(() => {
      const to = server.state.room(group).migratedTo;
      return to === null ? null : server.state.room({ id: to }).chat;
    });
    const answer = await server.waitFor(() => server.botMessagesIn(larger)[0]);
    expect(answer.text).toContain('15 projects');
    expect(stores.chats.get(larger.id)?.state).toBe('allowed');
  });
});

describe('a chat that does not want the bot any more', () => {
  it('is remembered as blocked until it wants it again', async () => {
    const { server, ada, adaChat, next, settled, stores } = await runningBot();
    await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    server.block(adaChat);
    await settled();
    expect(stores.chats.get(adaChat.id)?.blocked).toBe(true);
    server.unblock(adaChat);
    await settled();
    expect(stores.chats.get(adaChat.id)?.blocked).toBe(false);
  });

  it('keeps its rights when it puts the bot out and adds it again', async () => {
    const { server, ada, admin, next, settled, stores } = await runningBot();
    const group = server.addGroup({ members: [ada], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    server.removeBotFrom(group, ada);
    await settled();
    expect(stores.chats.get(group.id)).toMatchObject({ blocked: true, state: 'allowed' });
    const welcome = await next(group, () => server.addBotTo(group, ada));
    expect(welcome.text).toMatch(/may now use the desk/);
    expect(stores.chats.get(group.id)).toMatchObject({ blocked: false, state: 'allowed' });
  });
});
