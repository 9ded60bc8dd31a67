import { describe, expect, it } from 'vitest';
import { ANSWER } from '../../../src/storage/outbox-message.ts';
import { pressOld, runningBot, textsOf } from './running-bot.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';
const DAY = 24 * 60 * 60 * 1000;

/** A bot with a stranger who has asked something, and the request that reached the admin. */
async function withRequest(more: Parameters<typeof runningBot>[0] = {}) {
  const bot = await runningBot(more);
  const { server, adminChat } = bot;
  const stranger = server.addUser({
    first_name: 'Li',
    last_name: 'Wei',
    username: 'liwei',
    language_code: 'zh-hans',
  });
  const chat = server.addPrivateChat(stranger);
  server.say(chat, stranger, QUESTION);
  const request = await server.waitFor(() => server.botMessagesIn(adminChat)[0]);
  return { ...bot, stranger, chat, request };
}

describe('a stranger in private', () => {
  it('is refused in their own language, and told nothing of the corpus', async () => {
    const { server, chat, settled } = await withRequest();
    await settled();
    const [refusal, ...more] = textsOf(server.botMessagesIn(chat));
    expect(refusal).toMatch(/申请已转交管理员/);
    expect(more).toEqual([]);
  });

  it('is refused once a day and then meets silence, and the admins are asked once', async () => {
    const { server, stranger, chat, adminChat, clock, settled } = await withRequest();
    server.say(chat, stranger, 'Hello?');
    server.say(chat, stranger, '/start');
    await settled();
    expect(server.botMessagesIn(chat)).toHaveLength(1);
    await clock.advance(DAY);
    server.say(chat, stranger, 'Hello?');
    await settled();
    expect(textsOf(server.botMessagesIn(chat))[1]).toMatch(/等待管理员审批/);
    expect(server.botMessagesIn(adminChat)).toHaveLength(1);
  });

  it('is named to the admins with an id that nobody can choose', async () => {
    const { request, stranger } = await withRequest();
    expect(request.text).toBe(`Li Wei (@liwei, ${stranger.id}) asks for access to this desk.`);
  });

  it('may ask once an admin has pressed Allow', async () => {
    const { server, stranger, chat, adminChat, admin, request, next } = await withRequest();
    const press = server.press(request, 'Allow', admin);
    await server.waitFor(() => server.botMessagesIn(chat)[1]?.text?.includes('已获批准'));
    await server.waitFor(() => press.answers.length > 0);
    const closed = await server.waitFor(() => server.messagesIn(adminChat).find((one) => one.edit_date));
    expect(closed.text).toMatch(/^Li Wei .*: access allowed by Boss/);
    expect(closed.reply_markup).toBeUndefined();
    const answer = await next(chat, () => server.say(chat, stranger, QUESTION));
    expect(answer.text).toContain('Fifteen projects');
  });

  it('stays outside once an admin has pressed Deny, and is told so', async () => {
    const { server, stranger, chat, admin, request, settled } = await withRequest();
    server.press(request, 'Deny', admin);
    await settled();
    server.say(chat, stranger, QUESTION);
    await settled();
    expect(textsOf(server.botMessagesIn(chat)).slice(1)).toEqual([expect.stringMatching(/未获批准/)]);
  });

  it('is refused without a promise where there is no admin to decide', async () => {
    const { server, next } = await runningBot({ admins: 0 });
    const chat = server.addPrivateChat({ first_name: 'Eve' });
    const refusal = await next(chat, () => server.say(chat, { ...server.addUser({ id: chat.id }) }, 'Hello'));
    expect(refusal.text).toMatch(/has not been granted/);
  });
});

describe('a request that several admins have', () => {
  it('is decided by who presses first; the other one sees that, and is told who it was', async () => {
    const { server, admin, deputy, deputyChat, request, stranger, chat, settled } = await withRequest({
      admins: 2,
    });
    await settled();
    const other = server.botMessagesIn(deputyChat)[0] ?? expect.fail();
    server.press(request, 'Deny', admin);
    await settled();
    expect(server.botMessagesIn(deputyChat)[0]?.text).toMatch(/^Li Wei .*Boss/);
    const late = pressOld(server, other, deputy, `u:${stranger.id}:+`);
    const answer = await server.waitFor(() => late.answers[0]);
    expect(answer.text).toBe(server.botMessagesIn(deputyChat)[0]?.text);
    await settled();
    expect(server.botMessagesIn(chat)).toHaveLength(2);
  });

  it('is decided once where both press at the same moment', async () => {
    const { server, admin, deputy, deputyChat, request, chat, settled } = await withRequest({ admins: 2 });
    await settled();
    const other = server.botMessagesIn(deputyChat)[0] ?? expect.fail();
    server.press(request, 'Allow', admin);
    server.press(other, 'Deny', deputy);
    await settled();
    expect(server.botMessagesIn(chat)).toHaveLength(2);
    expect(server.botMessagesIn(deputyChat)[0]?.text).toMatch(/Boss|Deputy/);
  });

  it('is decided by admins only, whatever a client sends', async () => {
    const { server, stranger, chat, request, stores } = await withRequest();
    const forged = pressOld(server, { ...request, chat }, stranger, `u:${stranger.id}:+`);
    await server.waitFor(() => forged.answers[0]);
    expect(stores.people.get(stranger.id)?.state).toBe('asking');
  });
});

describe('the bot in a group', () => {
  it('may be asked at once where an admin has added it', async () => {
    const { server, admin, ada, next } = await runningBot();
    const group = server.addGroup({ title: 'Deals', members: [admin, ada], bot: 'left' });
    const welcome = await next(group, () => server.addBotTo(group, admin));
    expect(welcome.text).toMatch(/This group may now use the desk/);
    const answer = await next(group, () => server.say(group, ada, `/ask ${QUESTION}`));
    expect(answer.text).toContain('Fifteen projects');
  });

  it('says nothing of the corpus until an admin has allowed the group', async () => {
    const { server, ada, admin, adminChat, next, settled } = await runningBot();
    const group = server.addGroup({ title: 'Deals', members: [ada], bot: 'left' });
    const request = await next(adminChat, () => server.addBotTo(group, ada));
    expect(request.text).toMatch(/^I was added to the group Deals \(-\d+\) by Ada \(@ada, \d+\)/);
    server.say(group, ada, `/ask ${QUESTION}`);
    server.say(group, ada, `/sources`);
    await settled();
    expect(textsOf(server.botMessagesIn(group))).toEqual([expect.stringMatching(/^Thank you for adding me/)]);
    server.press(request, 'Allow', admin);
    await server.waitFor(() => server.botMessagesIn(group)[1]?.text?.includes('may now use'));
    const answer = await next(group, () => server.say(group, ada, `/ask ${QUESTION}`));
    expect(answer.text).toContain('Fifteen projects');
  });

  it('leaves once it is denied, with a word', async () => {
    const { server, ada, admin, adminChat, next } = await runningBot();
    const group = server.addGroup({ members: [ada], bot: 'left' });
    const request = await next(adminChat, () => server.addBotTo(group, ada));
    server.press(request, 'Deny', admin);
    await server.waitFor(() => server.requests('leaveChat')[0]?.status === 200);
    expect(textsOf(server.botMessagesIn(group)).at(-1)).toMatch(/I am leaving it now/);
  });

  it('answers any member of an allowed group but those who were denied in person', async () => {
    const { server, ada, admin, adminChat, next, settled, stores } = await runningBot();
    const [eve, tom] = [server.addUser({ first_name: 'Eve' }), server.addUser({ first_name: 'Tom' })];
    const group = server.addGroup({ members: [ada, eve, tom], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const eveChat = server.addPrivateChat(eve);
    const request = await next(adminChat, () => server.say(eveChat, eve, 'Let me in'));
    server.press(request, 'Deny', admin);
    await settled();
    expect(stores.people.get(eve.id)?.state).toBe('denied');
    const before = server.botMessagesIn(group).length;
    server.say(group, eve, `/ask ${QUESTION}`);
    const asked = server.say(group, tom, `/ask ${QUESTION}`);
    await settled();
    const said = server.botMessagesIn(group).slice(before);
    expect(said.map((one) => one.reply_to_message?.message_id)).toEqual([asked.message_id]);
  });

  it('answers an anonymous administrator as a member who holds no role', async () => {
    const { server, admin, settled, next, stores } = await runningBot();
    const group = server.addGroup({ members: [admin], administrators: [admin], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const options = { senderChat: group };
    const answer = await next(group, () => server.say(group, admin, `/ask ${QUESTION}`, options));
    expect(answer.text).toContain('Fifteen projects');
    const refused = await next(group, () => server.say(group, admin, '/language', options));
    expect(refused.text).toMatch(/administrators only/);
    server.say(group, admin, '/users', options);
    await settled();
    expect(server.botMessagesIn(group).at(-1)).toEqual(refused);
    expect(stores.people.get(1087968824)).toBeNull();
  });

  it('ignores those who write as a channel, and copies of its posts', async () => {
    const { server, ada, settled, next, admin } = await runningBot();
    const group = server.addGroup({ members: [ada], bot: 'left' });
    const welcome = await next(group, () => server.addBotTo(group, admin));
    const channel = { id: -100777, type: 'channel', title: 'News' } as const;
    server.say(group, ada, `/ask ${QUESTION}`, { senderChat: channel });
    await settled();
    expect(server.botMessagesIn(group)).toEqual([welcome]);
  });
});

describe('rights that were taken away', () => {
  it('keep back an answer that was made before and not sent yet', async () => {
    const { server, chat, request, admin, stranger, stores, settled, stop, start } = await withRequest();
    server.press(request, 'Allow', admin);
    await settled();
    await stop();
    const message = { method: 'sendMessage', payload: { text: 'the answer' }, asker: stranger.id };
    stores.outbox.add({ updateId: null, chat: chat.id, thread: null, rank: ANSWER, ...message });
    stores.people.decide(stranger.id, 'denied', admin.id);
    start();
    await settled();
    expect(textsOf(server.botMessagesIn(chat))).not.toContain('the answer');
    expect(stores.outbox.counts().failed).toBe(1);
  });
});
