import { beforeEach, describe, expect, it } from 'vitest';
import { startTelegramServer } from '../telegram-server/start.ts';
import type { TelegramServer } from '../telegram-server/telegram-server.ts';
import type { Chat, Message, User } from '../telegram-server/telegram-types.ts';
import { type Call, callerOf, refusalOf } from './client.ts';

let server: TelegramServer;
let call: Call;
let ada: User;
let chat: Chat;

beforeEach(async () => {
  server = await startTelegramServer();
  call = callerOf(server);
  ada = server.addUser({ first_name: 'Ada', language_code: 'zh' });
  chat = server.addPrivateChat(ada);
});

const send = (to: Chat, fields: object = {}) =>
  call('sendMessage', { chat_id: to.id, text: 'hello', ...fields });

describe('sending', () => {
  it('puts messages into a chat, numbered one after the other', async () => {
    const question = server.say(chat, ada, 'what was signed?');
    await send(chat, {
      reply_parameters: { message_id: question.message_id },
      link_preview_options: { is_disabled: true },
    });
    await send(chat);
    expect(server.messagesIn(chat).map(({ message_id }) => message_id)).toEqual([1, 2, 3]);
    expect(server.botMessagesIn(chat)[0]).toMatchObject({ reply_to_message: { text: 'what was signed?' } });
  });

  it('keeps what was sent as a rich message', async () => {
    await call('sendRichMessage', { chat_id: chat.id, rich_message: { html: '<h1>九台</h1>' } });
    expect(server.messagesIn(chat)[0]?.rich_message?.blocks[0]?.text).toBe('<h1>九台</h1>');
  });

  it.each<[string, () => Chat, object, string]>([
    ['an unknown chat', () => ({ id: 999, type: 'private' }), {}, '400 Bad Request: chat not found'],
    ['a text of white space', () => chat, { text: ' \n ' }, '400 Bad Request: message text is empty'],
    [
      'a topic of a private chat',
      () => chat,
      { message_thread_id: 3 },
      '400 Bad Request: message thread not found',
    ],
    [
      'a missing target',
      () => chat,
      { reply_parameters: { message_id: 9 } },
      '400 Bad Request: message to be replied not found',
    ],
    [
      'a group without the bot',
      () => server.addGroup({ bot: 'left' }),
      {},
      '403 Forbidden: bot is not a member of the supergroup chat',
    ],
    [
      'a group it was thrown out of',
      () => server.addGroup({ type: 'group', bot: 'kicked' }),
      {},
      '403 Forbidden: bot was kicked from the group chat',
    ],
  ])('is refused for %s', async (_, to, fields, refusal) => {
    expect(await refusalOf(send(to(), fields))).toBe(refusal);
  });

  it('does without a deleted target if told so', async () => {
    const question = server.say(chat, ada, 'never mind');
    server.delete(question);
    const reply = { message_id: question.message_id, allow_sending_without_reply: true };
    await send(chat, { reply_parameters: reply });
    expect(server.messagesIn(chat)).toMatchObject([{ text: 'hello' }]);
  });

  it('is refused by somebody who blocked the bot, until they start it again', async () => {
    server.block(chat);
    expect(await refusalOf(send(chat))).toBe('403 Forbidden: bot was blocked by the user');
    server.unblock(chat);
    await send(chat);
    expect(server.messagesIn(chat)).toHaveLength(1);
  });
});

describe('topics', () => {
  it('hold their messages apart, and a reply goes to the topic of its target', async () => {
    const forum = server.addGroup({ topics: ['Deals', 'Visits'], members: [ada] });
    const deals = server.topic(forum, 'Deals');
    const question = server.say(forum, ada, '/ask 九台', { thread: deals });
    await send(forum, { reply_parameters: { message_id: question.message_id } });
    await send(forum, { message_thread_id: server.topic(forum, 'Visits') });
    expect(server.botMessagesIn(forum, deals)).toMatchObject([
      { is_topic_message: true, message_thread_id: deals },
    ]);
    expect(server.botMessagesIn(forum)).toHaveLength(2);
    expect(server.botMessagesIn(forum, null)).toHaveLength(0);
    expect(question.reply_to_message).toMatchObject({ forum_topic_created: { name: 'Deals' } });
  });

  it('refuse messages once they are closed or deleted', async () => {
    const forum = server.addGroup({ topics: ['Deals', 'Visits'] });
    const [deals, visits] = [server.topic(forum, 'Deals'), server.topic(forum, 'Visits')];
    server.closeTopic(forum, deals);
    server.deleteTopic(forum, visits);
    expect(await refusalOf(send(forum, { message_thread_id: deals }))).toBe('400 Bad Request: TOPIC_CLOSED');
    expect(await refusalOf(send(forum, { message_thread_id: visits }))).toBe(
      '400 Bad Request: message thread not found',
    );
  });
});

describe('editing', () => {
  it('changes a message and keeps what it said', async () => {
    const { message_id } = (await send(chat)) as Message;
    await call('editMessageText', { chat_id: chat.id, message_id, text: 'better' });
    expect(server.messagesIn(chat)).toMatchObject([{ text: 'better' }]);
    expect(server.historyOf(chat)[0]?.earlier).toMatchObject([{ text: 'hello' }]);
  });

  it('is refused if nothing changes, for a message that is not there, and for those of others', async () => {
    const markup = { inline_keyboard: [[{ text: '👍', callback_data: 'good' }]] };
    const { message_id } = (await send(chat, { reply_markup: markup })) as Message;
    const theirs = server.say(chat, ada, 'mine');
    const edit = (id: number, fields: object) =>
      refusalOf(call('editMessageText', { chat_id: chat.id, message_id: id, text: 'hello', ...fields }));
    expect(await edit(message_id, { reply_markup: markup })).toMatch(
      /^400 Bad Request: message is not modified/,
    );
    expect(await edit(99, {})).toBe('400 Bad Request: message to edit not found');
    expect(await edit(theirs.message_id, {})).toBe("400 Bad Request: message can't be edited");
    expect(await edit(message_id, {})).toBe('not refused');
    expect(server.messagesIn(chat)[0]?.reply_markup).toBeUndefined();
  });

  it('may replace only the buttons, or delete', async () => {
    const { message_id } = (await send(chat)) as Message;
    const markup = { inline_keyboard: [[{ text: '[1]', callback_data: 'p1' }]] };
    await call('editMessageReplyMarkup', { chat_id: chat.id, message_id, reply_markup: markup });
    expect(server.messagesIn(chat)).toMatchObject([{ text: 'hello', reply_markup: markup }]);
    await call('deleteMessage', { chat_id: chat.id, message_id });
    expect(server.messagesIn(chat)).toEqual([]);
    expect(await refusalOf(call('deleteMessage', { chat_id: chat.id, message_id }))).toMatch(
      /to delete not found/,
    );
  });
});

describe('a group that becomes a supergroup', () => {
  it('answers with its new id, tells both chats, and lives on there', async () => {
    const group = server.addGroup({ type: 'group', members: [ada] });
    const larger = server.migrate(group);
    await expect(send(group)).rejects.toMatchObject({
      response: { error_code: 400, parameters: { migrate_to_chat_id: larger.id } },
    });
    await send(larger);
    expect(server.messagesIn(group)).toMatchObject([{ migrate_to_chat_id: larger.id }]);
    expect(server.messagesIn(larger)).toMatchObject([{ migrate_from_chat_id: group.id }, { text: 'hello' }]);
  });
});

describe('what the bot says of itself', () => {
  it('is kept by scope and language', async () => {
    const scope = { type: 'chat', chat_id: chat.id };
    const commands = [{ command: 'ask', description: 'Ask a question' }];
    await call('setMyCommands', { commands, scope, language_code: 'zh' });
    expect(server.commands(scope, 'zh')).toEqual(commands);
    expect(server.commands(scope)).toBeNull();
    expect(await call('getMyCommands', { scope, language_code: 'zh' })).toEqual(commands);
    const unknown = { type: 'chat', chat_id: 5 };
    expect(await refusalOf(call('setMyCommands', { commands, scope: unknown }))).toMatch(/chat not found/);
  });

  it('shows while it works', async () => {
    await call('sendChatAction', { chat_id: chat.id, action: 'typing' });
    await call('sendRichMessageDraft', { chat_id: chat.id, draft_id: 3, rich_message: { markdown: '…' } });
    expect(server.actionsIn(chat)).toMatchObject([{ action: 'typing', thread: null }]);
    expect(server.draftsIn(chat)).toMatchObject([{ draft: 3, text: '…' }]);
  });
});

describe('members', () => {
  it('are told by their standing', async () => {
    const [boss, guest] = [server.addUser(), server.addUser()];
    const group = server.addGroup({ members: [ada], administrators: [boss] });
    const status = async (user: User) =>
      ((await call('getChatMember', { chat_id: group.id, user_id: user.id })) as { status: string }).status;
    expect([await status(ada), await status(boss), await status(guest), await status(server.bot)]).toEqual([
      'member',
      'administrator',
      'left',
      'member',
    ]);
    await call('leaveChat', { chat_id: group.id });
    expect(await refusalOf(send(group))).toMatch(/^403 Forbidden: bot is not a member/);
  });
});
