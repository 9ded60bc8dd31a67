import { describe, expect, it } from 'vitest';
import { ANSWER, type OutboxRow } from '../../../src/storage/outbox-message.ts';
import { isNewMessage, lesserShape, requestFor } from '../../../src/telegram/sending/outgoing-request.ts';

const WHOLE = { fallback: false, thread: true, reply: true };

function row(more: Partial<OutboxRow> = {}): OutboxRow {
  return {
    ...{
      id: 1,
      updateId: 1,
      chat: -100,
      thread: null,
      rank: ANSWER,
      method: 'sendMessage',
      payload: { text: 'a' },
    },
    ...{ fallback: null, about: null, asker: null, attempts: 0, uncertainCount: 0, createdAt: 0 },
    ...more,
  };
}

describe('requestFor', () => {
  it('fills in chat, topic and the message that is answered', () => {
    const reply = row({ thread: 7, about: 3, payload: { text: 'a', reply_parameters: { quote: 'q' } } });
    expect(requestFor(reply, 55, WHOLE)).toEqual({
      method: 'sendMessage',
      payload: {
        text: 'a',
        chat_id: -100,
        message_thread_id: 7,
        reply_parameters: { quote: 'q', message_id: 55 },
      },
    });
  });

  it('fills in the message that is changed, and no topic', () => {
    const edit = row({ method: 'editMessageText', thread: 7, about: 3 });
    expect(requestFor(edit, 55, WHOLE).payload).toEqual({ text: 'a', chat_id: -100, message_id: 55 });
    const known = row({ method: 'deleteMessage', payload: { message_id: 9 } });
    expect(requestFor(known, null, WHOLE).payload).toEqual({ chat_id: -100, message_id: 9 });
  });

  it('leaves a reply to a known message as it is, and drops one to a message that was never sent', () => {
    const payload = { text: 'a', reply_parameters: { message_id: 4 } };
    expect(requestFor(row({ payload }), null, WHOLE).payload).toEqual({ ...payload, chat_id: -100 });
    expect(requestFor(row({ about: 3 }), null, WHOLE).payload).toEqual({ text: 'a', chat_id: -100 });
  });

  it('leaves out what the shape leaves out', () => {
    const fallback = { method: 'sendMessage', payload: { text: 'plain' } };
    const full = row({ method: 'sendRichMessage', thread: 7, about: 3, fallback });
    expect(requestFor(full, 55, { fallback: true, thread: false, reply: false })).toEqual({
      method: 'sendMessage',
      payload: { text: 'plain', chat_id: -100 },
    });
  });
});

describe('lesserShape', () => {
  const fallback = { method: 'sendMessage', payload: {} };

  it.each([
    ['a topic', row({ thread: 7 }), 'thread', { thread: false }],
    ['a reply', row({ about: 3 }), 'reply', { reply: false }],
    [
      'a reply by number',
      row({ payload: { reply_parameters: { message_id: 1 } } }),
      'reply',
      { reply: false },
    ],
    ['a reply in a topic it does not name', row({ about: 3 }), 'thread', { reply: false }],
    ['formatting', row({ fallback }), 'contents', { fallback: true }],
  ] as const)('drops %s that was refused', (_, one, refused, less) => {
    const shape = { ...WHOLE, ...less };
    expect(lesserShape(one, WHOLE, refused)).toEqual(shape);
    expect(lesserShape(one, shape, refused)).toBeNull();
  });

  it.each(['thread', 'reply', 'contents'] as const)(
    'has nothing to drop of a plain message (%s)',
    (refused) => {
      expect(lesserShape(row(), WHOLE, refused)).toBeNull();
    },
  );
});

describe('isNewMessage', () => {
  it.each([
    ['sendMessage', true],
    ['sendRichMessage', true],
    ['copyMessage', true],
    ['editMessageText', false],
    ['deleteMessage', false],
    ['setMessageReaction', false],
    ['leaveChat', false],
  ])('%s: %s', (method, expected) => expect(isNewMessage(method)).toBe(expected));
});
