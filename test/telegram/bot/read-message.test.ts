import fc from 'fast-check';
import type { Message } from 'telegraf/types';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/telegram/bot/read-message.ts';
import { typedEntities } from '../../support/telegram-server/typed-entities.ts';

const me = { id: 1, username: 'invest_desk_bot' };
const ada = { id: 5, is_bot: false, first_name: 'Ada' };
const GROUP = { id: -100, type: 'supergroup', title: 'Deals' };
const PRIVATE = { id: 5, type: 'private', first_name: 'Ada' };

/** A message of Ada's, with what a test wants otherwise. */
function message(text: string, over: object = {}): Message {
  const entities = typedEntities(text);
  return { message_id: 1, date: 1, chat: GROUP, from: ada, text, entities, ...over } as unknown as Message;
}

const question = (text: string) => ({ kind: 'question', text });
const command = (name: string, argument = '') => ({ kind: 'command', name, argument });
const nothing = { kind: 'nothing' };

describe('readMessage', () => {
  it.each([
    ['九台签约了什么？', question('九台签约了什么？')],
    ['/ask  九台签约了什么？ ', question('九台签约了什么？')],
    ['/ask', question('')],
    ['/Start access', command('start', 'access')],
    ['/help@another_bot', command('help')],
    ['where is /help?', question('where is /help?')],
  ])('takes %j in a private chat for what it is', (text, expected) => {
    expect(readMessage(message(text, { chat: PRIVATE }), me)).toEqual(expected);
  });

  it.each([
    ['what was signed?', nothing],
    ['/ask what was signed?', question('what was signed?')],
    ['/ask@Invest_Desk_Bot what was signed?', question('what was signed?')],
    ['/ask@another_bot what was signed?', nothing],
    ['/help@invest_desk_bot', command('help')],
    ['@invest_desk_bot what was signed?', question('what was signed?')],
    ['@invest_desk_bot: what was signed?', question('what was signed?')],
    ['tell us, @invest_desk_bot, what was signed', question('tell us what was signed')],
    ['@invest_desk_bot，签了什么？', question('签了什么？')],
    ['what was signed, @INVEST_DESK_BOT?', question('what was signed?')],
    ['tell @another_bot what was signed', nothing],
    ['@invest_desk_bots what was signed?', nothing],
    ['@invest_desk_bot', question('')],
  ])('takes %j in a group for what it is', (text, expected) => {
    expect(readMessage(message(text), me)).toEqual(expected);
  });

  it('hears a person who is mentioned by account, not by name', () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 4, user: { ...ada, id: 1 } }];
    expect(readMessage(message('Desk, what was signed?', { entities }), me)).toEqual(
      question('what was signed?'),
    );
  });

  it('hears replies to the bot, but not to the message that opened a topic', () => {
    const replied = { message_id: 9, date: 1, chat: GROUP, from: me, text: 'x' };
    const opening = { ...replied, forum_topic_created: { name: 'Deals', icon_color: 1 } };
    const reply = (to: object) => readMessage(message('and in 2023?', { reply_to_message: to }), me);
    expect(reply(replied)).toEqual(question('and in 2023?'));
    expect(reply(opening)).toEqual(nothing);
    expect(reply({ ...replied, from: ada })).toEqual(nothing);
  });

  it.each<[string, object]>([
    ['another bot', { from: { ...ada, is_bot: true } }],
    ['somebody as a channel', { sender_chat: { id: -200, type: 'channel', title: 'News' } }],
    ['a channel that a group follows', { sender_chat: GROUP, is_automatic_forward: true }],
    ['an inline result', { via_bot: { ...ada, id: 1 } }],
    ['a channel', { chat: { ...GROUP, type: 'channel' } }],
  ])('passes over what comes from %s', (_, over) => {
    expect(readMessage(message('/ask what was signed?', over), me)).toEqual(nothing);
  });

  it('hears who writes as the group itself', () => {
    const anonymous = { from: { ...ada, is_bot: true }, sender_chat: GROUP };
    expect(readMessage(message('/ask x', anonymous), me)).toEqual(question('x'));
  });

  it.each([
    ['document', 'file'],
    ['photo', 'file'],
    ['voice', 'no text'],
    ['sticker', 'no text'],
    ['location', 'no text'],
    ['pinned_message', 'nothing'],
  ])('takes a %s in a private chat for %s, in a group for nothing', (field, kind) => {
    const { text: _text, entities: _entities, ...rest } = message('') as Message.TextMessage;
    const sent = { ...rest, [field]: {} } as unknown as Message;
    expect(readMessage({ ...sent, chat: PRIVATE } as Message, me)).toEqual({ kind });
    expect(readMessage(sent, me)).toEqual(nothing);
  });

  it('reads any text and any marks without a fault, and adds nothing to a question but blanks', () => {
    const entity = fc.record({
      type: fc.constantFrom('mention', 'bot_command', 'bold'),
      offset: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 1, max: 30 }),
    });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('@invest_desk_bot a @invest_desk_bot b'),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(entity, { maxLength: 4 }),
        fc.constantFrom(GROUP, PRIVATE),
        (written, entities, chat) => {
          const reading = readMessage(message(written, { entities, chat }), me);
          if (reading.kind !== 'question') return;
          const left = [...written].filter((sign) => !/\s/.test(sign));
          for (const sign of reading.text) if (!/\s/.test(sign)) expect(left).toContain(sign);
        },
      ),
    );
  });
});
