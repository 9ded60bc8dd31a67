import { describe, expect, it } from 'vitest';
import { Answers } from '../../src/storage/answers.ts';
import { Chats } from '../../src/storage/chats.ts';
import { Conversations } from '../../src/storage/conversations.ts';
import type { DeskDatabase } from '../../src/storage/desk-database.ts';
import { Outbox } from '../../src/storage/outbox.ts';
import { ANSWER } from '../../src/storage/outbox-message.ts';
import { emptyDatabase } from '../support/desk-database.ts';

const OLD = -4_000_000_001;
const NEW = -1_001_234_567_890;
const GROUP = { id: OLD, title: '招商 🎉', kind: 'group' };
const SUPERGROUP = { id: NEW, title: '招商', kind: 'supergroup' };

function chatsOf(database: DeskDatabase): Chats {
  return new Chats(database, () => 1000);
}

describe('Chats', () => {
  it('knows a chat as it was last seen, with who brought the bot in', async () => {
    const chats = chatsOf(await emptyDatabase());
    expect(chats.get(OLD)).toBeNull();
    chats.seen({ ...GROUP, addedBy: 5 });
    chats.seen({ ...GROUP, title: 'Promotion' });
    const rest = {
      state: 'unknown',
      language: null,
      timeZone: null,
      blocked: false,
      decidedBy: null,
      decidedAt: null,
    };
    expect(chats.get(OLD)).toEqual({ ...GROUP, ...rest, title: 'Promotion', addedBy: 5 });
    expect(chats.list()).toEqual([chats.get(OLD)]);
  });

  it('keeps what was asked, decided, chosen and blocked when the chat is seen again', async () => {
    const chats = chatsOf(await emptyDatabase());
    chats.seen(GROUP);
    expect([chats.ask(OLD), chats.ask(OLD)]).toEqual(['new', 'pending']);
    chats.decide(OLD, 'allowed', 9);
    chats.setLanguage(OLD, 'ru');
    chats.setBlocked(OLD, true);
    chats.seen(GROUP);
    const kept = { state: 'allowed', language: 'ru', blocked: true, decidedBy: 9, decidedAt: 1000 };
    expect(chats.get(OLD)).toMatchObject(kept);
    chats.setBlocked(OLD, false);
    expect(chats.get(OLD)).toMatchObject({ ...kept, blocked: false });
    expect(chats.decide(1, 'denied', 9)).toBeNull();
  });
});

describe('Chats.migrate', () => {
  it('moves a group with its memory, answers and messages, and doing it again changes nothing', async () => {
    const database = await emptyDatabase();
    const [chats, outbox] = [chatsOf(database), new Outbox(database, () => 1000)];
    const [conversations, answers] = [new Conversations(database), new Answers(database)];
    const turn = { chat: OLD, thread: null, person: 5, questionMessage: 3, question: 'q', at: 1 };
    chats.seen({ ...GROUP, addedBy: 5 });
    chats.decide(OLD, 'allowed', 9);
    conversations.add({ ...turn, answer: 'a' });
    const answer = answers.add({ ...turn, result: {}, version: '1', outbox: 1 });
    outbox.add({
      ...{ updateId: 1, chat: OLD, thread: null, rank: ANSWER, method: 'sendMessage' },
      payload: {},
    });
    chats.migrate(OLD, NEW);
    chats.migrate(OLD, NEW);
    expect(chats.get(OLD)).toBeNull();
    expect(chats.get(NEW)).toMatchObject({ kind: 'supergroup', state: 'allowed', addedBy: 5, decidedBy: 9 });
    expect(conversations.last({ chat: NEW, thread: null, person: 5 }, 9)).toEqual([
      { question: 'q', answer: 'a' },
    ]);
    expect(answers.get(answer)).toMatchObject({ chat: NEW });
    expect(answers.ofQuestion(OLD, 3)).toBeNull();
    expect(outbox.due(1000, new Set())).toMatchObject([{ chat: NEW }]);
  });

  it.each([
    ['unknown', 'allowed', 'allowed'],
    ['asking', 'denied', 'denied'],
    ['asking', 'unknown', 'asking'],
    ['allowed', 'unknown', 'allowed'],
    ['denied', 'allowed', 'denied'],
  ] as const)(
    'of a new chat that is %s and an old one that is %s makes one that is %s',
    async (to, from, result) => {
      const chats = chatsOf(await emptyDatabase());
      chats.seen(GROUP);
      chats.seen(SUPERGROUP);
      for (const [id, state] of [
        [NEW, to],
        [OLD, from],
      ] as const) {
        if (state === 'asking') chats.ask(id);
        if (state === 'allowed' || state === 'denied') chats.decide(id, state, id);
      }
      chats.migrate(OLD, NEW);
      expect(chats.list()).toMatchObject([{ ...SUPERGROUP, state: result }]);
    },
  );
});
