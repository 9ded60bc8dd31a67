import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALLOWED_UPDATES,
  isTyped,
  laneOf,
  updateIdOf,
} from '../../../src/telegram/receiving/allowed-updates.ts';

const PERSON = { id: 7, is_bot: false, first_name: 'Ada' };
const PRIVATE = { id: 7, type: 'private' };
const FORUM = { id: -1001234567890, type: 'supergroup', is_forum: true };
const CHANNEL = { id: -1009, type: 'channel' };
const message = (chat: object, more: object = {}) => ({
  message_id: 1,
  date: 1,
  from: PERSON,
  chat,
  ...more,
});

describe('laneOf', () => {
  it.each<[string, object, string]>([
    ['a private message', { message: message(PRIVATE, { text: 'a' }) }, '7'],
    ['a message in a topic', { message: message(FORUM, { message_thread_id: 3 }) }, '-1001234567890'],
    ['an edited message', { edited_message: message({ id: -5, type: 'group' }) }, '-5'],
    [
      'a press under a message',
      { callback_query: { id: 'a', from: PERSON, message: message(FORUM) } },
      '-1001234567890',
    ],
    [
      'a press under an old message',
      { callback_query: { id: 'a', from: PERSON, message: { chat: FORUM, message_id: 1, date: 0 } } },
      '-1001234567890',
    ],
    [
      'a press under an inline message',
      { callback_query: { id: 'a', from: PERSON, inline_message_id: 'x' } },
      'inline:7',
    ],
    ['an inline query', { inline_query: { id: 'a', from: PERSON, query: '', offset: '' } }, 'inline:7'],
    ['a new place in a group', { my_chat_member: { chat: FORUM, from: PERSON, date: 1 } }, '-1001234567890'],
  ])('puts %s into the lane of its chat or person', (_, content, lane) => {
    const update = { update_id: 1, ...content };
    expect(laneOf(update)).toBe(lane);
    expect(laneOf(update)).not.toBeNull();
  });

  it.each<[string, object]>([
    ['a guest message', { guest_message: message(PRIVATE, { guest_query_id: 'g' }) }],
    ['a guest message that comes as a message', { message: message(PRIVATE, { guest_query_id: 'g' }) }],
    ['a business message', { business_message: message(PRIVATE, { business_connection_id: 'b' }) }],
    [
      'a business message that comes as a message',
      { message: message(PRIVATE, { business_connection_id: 'b' }) },
    ],
    [
      'a press under a business message',
      {
        callback_query: { id: 'a', from: PERSON, message: message(PRIVATE, { business_connection_id: 'b' }) },
      },
    ],
    ['a business connection', { business_connection: { id: 'b', user: PERSON } }],
    ['a channel post', { channel_post: message(CHANNEL) }],
    [
      'a press under a channel post',
      { callback_query: { id: 'a', from: PERSON, message: message(CHANNEL) } },
    ],
    ['a place in a channel', { my_chat_member: { chat: CHANNEL, from: PERSON } }],
    ['a direct message to a channel', { message: message({ ...FORUM, is_direct_messages: true }) }],
    ['a poll', { poll: { id: 'p' } }],
    ['a message without a chat', { message: { message_id: 1 } }],
    ['a kind of tomorrow', { telepathy: { chat: PRIVATE } }],
  ])('serves no %s', (_, content) => {
    expect(laneOf({ update_id: 1, ...content })).toBeNull();
  });

  it('is made for whatever JSON comes in', () => {
    const kind = fc.constantFrom(...ALLOWED_UPDATES, 'guest_message');
    const anything = fc.oneof(fc.jsonValue(), fc.dictionary(kind, fc.jsonValue()));
    fc.assert(
      fc.property(anything, (update) => {
        expect(laneOf(update)).toSatisfy((lane) => lane === null || /^(?:inline:)?-?\d+$/.test(lane));
        expect(isTyped(update)).toBeTypeOf('boolean');
        expect(updateIdOf(update)).toSatisfy((id) => id === null || Number.isSafeInteger(id));
      }),
    );
  });
});

describe('isTyped', () => {
  it.each<[boolean, string, object]>([
    [true, 'a question', { message: message(PRIVATE, { text: 'a' }) }],
    [true, 'an inline query', { inline_query: { id: 'a', from: PERSON, query: 'a' } }],
    [false, 'a group that moves', { message: message(FORUM, { migrate_to_chat_id: -100 }) }],
    [false, 'a file', { message: message(PRIVATE, { document: {}, caption: 'a' }) }],
    [false, 'an edit', { edited_message: message(PRIVATE, { text: 'a' }) }],
    [
      false,
      'a press',
      { callback_query: { id: 'a', from: PERSON, message: message(PRIVATE, { text: 'a' }) } },
    ],
    [false, 'a new place', { my_chat_member: { chat: FORUM } }],
  ])('says %s of %s', (typed, _, content) => {
    expect(isTyped({ update_id: 1, ...content })).toBe(typed);
  });
});
