import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pngOf } from '../picture.ts';
import { botApi } from '../telegram-server/bot-api.ts';
import { faultsInValue } from '../telegram-server/check-value.ts';
import { faultsOfEntities } from '../telegram-server/entity-rules.ts';
import { startTelegramServer } from '../telegram-server/start.ts';
import type { TelegramServer } from '../telegram-server/telegram-server.ts';
import type { Message, Update, User } from '../telegram-server/telegram-types.ts';
import { typedEntities } from '../telegram-server/typed-entities.ts';
import { type Call, callerOf, refusalOf } from './client.ts';

let server: TelegramServer;
let call: Call;
let ada: User;

beforeEach(async () => {
  server = await startTelegramServer();
  call = callerOf(server);
  ada = server.addUser({ first_name: 'Ada' });
});

/** What the bot has been told since the last look, each update held against the schema. */
async function told(): Promise<Record<string, unknown>[]> {
  const updates = (await call('getUpdates')) as Update[];
  await call('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  expect(updates.flatMap((update) => faultsInValue(update, ['Update'], 'update'))).toEqual([]);
  return updates.map(({ update_id: _, ...content }) => content);
}

describe('what people type', () => {
  it.each<[string, string[]]>([
    ['/ask 九台?', ['bot_command /ask']],
    ['hi @invest_desk_bot, what now', ['mention @invest_desk_bot']],
    ['🏭 /ask@invest_desk_bot x', ['bot_command /ask@invest_desk_bot']],
    ['see https://example.org/a?b=1.', ['url https://example.org/a?b=1']],
    ['问@invest_desk_bot', []],
    ['a/b and/or me@example.org 1/2', []],
    ['/ask今天', []],
    ['#招商 2022', ['hashtag #招商']],
    ['https://example.org/!#part', ['url https://example.org/!#part']],
  ])('%s', (text, marked) => {
    const found = typedEntities(text).map(
      ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
    );
    expect(found).toEqual(marked);
  });

  it('is marked inside of the text and without overlaps, whatever it is', () => {
    const parts = fc.constantFrom('/ask', '@some_bot', 'https://a.b/', '#tag', ' ', '🏭', '九台', 'x');
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 12 }), (all) => {
        const text = all.join('');
        expect(faultsOfEntities(text, typedEntities(text), 'entities')).toEqual([]);
      }),
    );
  });

  it('reaches the bot from a private chat in order, with its edits', async () => {
    const chat = server.addPrivateChat(ada);
    const question = server.say(chat, ada, 'what?');
    server.edit(question, '/ask what?');
    expect(await told()).toMatchObject([
      { message: { text: 'what?', from: { first_name: 'Ada' }, chat: { type: 'private' } } },
      { edited_message: { message_id: 1, text: '/ask what?', entities: [{ type: 'bot_command' }] } },
    ]);
  });

  it('reaches the bot from a group only if it is meant for it', async () => {
    const group = server.addGroup({ members: [ada] });
    await call('sendMessage', { chat_id: group.id, text: 'answer' });
    const answer = server.botMessagesIn(group)[0] as Message;
    server.say(group, ada, 'lunch?');
    server.say(group, ada, '/ask@other_bot x');
    server.say(group, ada, '/ask x');
    server.say(group, ada, '@Invest_Desk_Bot x');
    server.say(group, ada, 'and then?', { replyTo: answer });
    expect((await told()).map(({ message }) => (message as Message).text)).toEqual([
      '/ask x',
      '@Invest_Desk_Bot x',
      'and then?',
    ]);
    server.addBotTo(group, ada, 'administrator');
    server.say(group, ada, 'lunch!');
    expect((await told()).at(-1)).toMatchObject({ message: { text: 'lunch!' } });
  });

  it('can come from a stand-in: an anonymous administrator or a channel', async () => {
    const group = server.addGroup({ members: [ada] });
    const channel = { id: -1009, type: 'channel', title: 'News' } as const;
    server.say(group, ada, '/ask a', { senderChat: group });
    server.say(group, ada, '/ask b', { senderChat: channel });
    expect(await told()).toMatchObject([
      { message: { from: { username: 'GroupAnonymousBot' }, sender_chat: { id: group.id } } },
      { message: { from: { username: 'Channel_Bot' }, sender_chat: { id: -1009 } } },
    ]);
  });

  it('can be a file', async () => {
    const chat = server.addPrivateChat(ada);
    server.upload(chat, ada, 'news.pdf', { type: 'application/pdf', caption: 'read this' });
    expect(await told()).toMatchObject([
      { message: { document: { file_name: 'news.pdf' }, caption: 'read this' } },
    ]);
  });
});

describe('buttons', () => {
  const reply_markup = { inline_keyboard: [[{ text: '👍', callback_data: 'good:1' }]] };

  it('are pressed by their text, and the answer is kept', async () => {
    const chat = server.addPrivateChat(ada);
    const sent = (await call('sendMessage', { chat_id: chat.id, text: 'a', reply_markup })) as Message;
    const press = server.press(sent, '👍', ada);
    expect(await told()).toMatchObject([
      { callback_query: { data: 'good:1', from: ada, message: { text: 'a' } } },
    ]);
    await call('answerCallbackQuery', { callback_query_id: press.id, text: 'Thank you' });
    expect(press.answers).toMatchObject([{ text: 'Thank you' }]);
    expect(await refusalOf(call('answerCallbackQuery', { callback_query_id: 'x' }))).toMatch(
      /query is too old/,
    );
    expect(() => server.press(sent, '👎', ada)).toThrow('there is "👍"');
  });

  it('of a deleted message tell no more than where it was', async () => {
    const chat = server.addPrivateChat(ada);
    const sent = (await call('sendMessage', { chat_id: chat.id, text: 'a', reply_markup })) as Message;
    server.delete(sent);
    server.press(sent, '👍', ada);
    expect(await told()).toMatchObject([{ callback_query: { message: { date: 0 } } }]);
  });
});

describe('inline mode', () => {
  it('lets people insert a result anywhere and press its buttons', async () => {
    const query = server.inlineQuery(ada, '九台 2022');
    expect(await told()).toMatchObject([{ inline_query: { id: query.id, query: '九台 2022', offset: '' } }]);
    const reply_markup = { inline_keyboard: [[{ text: '[1]', callback_data: 'p' }]] };
    const input_message_content = { message_text: '15 projects [1]' };
    const results = [{ type: 'article', id: 'r1', title: '15', input_message_content, reply_markup }];
    await call('answerInlineQuery', { inline_query_id: query.id, results, cache_time: 0, is_personal: true });
    const elsewhere = server.addGroup({ bot: 'left' });
    const inserted = server.insertResult(query, 'r1', elsewhere);
    expect(inserted).toMatchObject({ text: '15 projects [1]', via_bot: { id: server.bot.id } });
    server.press(inserted, '[1]', ada);
    const [{ callback_query: pressed } = {}] = await told();
    const { inline_message_id } = pressed as { inline_message_id: string };
    expect(await call('editMessageText', { inline_message_id, text: 'more' })).toBe(true);
    expect(server.messagesIn(elsewhere)).toMatchObject([{ text: 'more' }]);
  });
});

describe('groups', () => {
  it('tell the bot that it was added and removed', async () => {
    const group = server.addGroup({ bot: 'left', members: [ada] });
    server.addBotTo(group, ada);
    server.removeBotFrom(group, ada);
    expect(await told()).toMatchObject([
      {
        my_chat_member: {
          from: ada,
          old_chat_member: { status: 'left' },
          new_chat_member: { status: 'member' },
        },
      },
      { message: { new_chat_members: [{ id: server.bot.id }] } },
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
    ]);
  });

  it('tell the bot that they became supergroups, and people that they blocked it', async () => {
    const larger = server.migrate(server.addGroup({ type: 'group', members: [ada] }));
    server.block(server.addPrivateChat(ada));
    expect(await told()).toMatchObject([
      { message: { migrate_to_chat_id: larger.id } },
      { message: { migrate_from_chat_id: expect.any(Number) } },
      { my_chat_member: { chat: { type: 'private' }, new_chat_member: { status: 'kicked' } } },
    ]);
  });
});

describe('answers of the server', () => {
  it('fit the schema as well', async () => {
    const chat = server.addPrivateChat(ada);
    const group = server.addGroup({ administrators: [ada], topics: ['Deals'] });
    const calls: [string, object][] = [
      ['getMe', {}],
      ['getWebhookInfo', {}],
      ['getChat', { chat_id: chat.id }],
      ['getChatAdministrators', { chat_id: group.id }],
      ['getChatMemberCount', { chat_id: group.id }],
      ['sendMessage', { chat_id: group.id, text: 'x', message_thread_id: server.topic(group, 'Deals') }],
      ['sendRichMessage', { chat_id: chat.id, rich_message: { markdown: '| a |' } }],
      ['sendPhoto', { chat_id: chat.id, photo: { source: Buffer.from(pngOf(9, 9)) } }],
      ['setMyDescription', { description: 'Cites news', language_code: 'en' }],
      ['getMyDescription', { language_code: 'en' }],
      ['setChatMenuButton', { menu_button: { type: 'commands' } }],
    ];
    for (const [method, payload] of calls) {
      const result = await call(method, payload);
      expect(faultsInValue(result, botApi().methods[method]?.returns ?? [], method)).toEqual([]);
    }
  });
});
