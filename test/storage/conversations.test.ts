import { describe, expect, it } from 'vitest';
import { type ConversationKey, Conversations } from '../../src/storage/conversations.ts';
import { emptyDatabase } from '../support/desk-database.ts';

const KEY: ConversationKey = { chat: -100, thread: 3, person: 5 };

function say(conversations: Conversations, key: ConversationKey, message: number): void {
  const words = { question: `问 ${message}`, answer: `答 ${message} [1]` };
  conversations.add({ ...key, ...words, questionMessage: message, at: message });
}

const questionsOf = (conversations: Conversations, key: ConversationKey, count = 9) =>
  conversations.last(key, count).map(({ question }) => question);

describe('Conversations', () => {
  it('gives the last turns, oldest first', async () => {
    const conversations = new Conversations(await emptyDatabase());
    for (const message of [1, 2, 3]) say(conversations, KEY, message);
    expect(conversations.last(KEY, 2)).toEqual([
      { question: '问 2', answer: '答 2 [1]' },
      { question: '问 3', answer: '答 3 [1]' },
    ]);
    expect(conversations.last(KEY, 0)).toEqual([]);
    expect(conversations.last(KEY, 2, 2)).toEqual([{ question: '问 1', answer: '答 1 [1]' }]);
  });

  it.each([
    ['in another chat', { chat: 5 }],
    ['in another topic', { thread: 4 }],
    ['outside of topics', { thread: null }],
    ['from another person', { person: 6 }],
  ])('shows and forgets nothing that was said %s', async (_, other) => {
    const conversations = new Conversations(await emptyDatabase());
    const otherKey = { ...KEY, ...other };
    say(conversations, KEY, 1);
    say(conversations, otherKey, 2);
    expect(questionsOf(conversations, KEY)).toEqual(['问 1']);
    expect(questionsOf(conversations, otherKey)).toEqual(['问 2']);
    conversations.amend(otherKey, 1, 'not mine', '');
    expect(conversations.forget(otherKey)).toBe(1);
    expect(conversations.forget(otherKey)).toBe(0);
    expect(questionsOf(conversations, KEY)).toEqual(['问 1']);
  });

  it('puts an edited question into its place', async () => {
    const conversations = new Conversations(await emptyDatabase());
    for (const message of [1, 2]) say(conversations, KEY, message);
    conversations.amend(KEY, 1, 'edited', 'anew');
    expect(conversations.last(KEY, 9)[0]).toEqual({ question: 'edited', answer: 'anew' });
    conversations.forget(KEY);
    conversations.amend(KEY, 1, 'edited', 'after all was forgotten');
    expect(conversations.last(KEY, 9)).toEqual([]);
  });

  it('drops what is too old', async () => {
    const conversations = new Conversations(await emptyDatabase());
    for (const message of [1, 2, 3]) say(conversations, KEY, message);
    expect(conversations.prune(3)).toBe(2);
    expect(questionsOf(conversations, KEY)).toEqual(['问 3']);
  });
});
