import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { Outbox } from '../../src/storage/outbox.ts';
import {
  ANSWER,
  DIGEST,
  type MessageRank,
  type NewMessage,
  NOTICE,
} from '../../src/storage/outbox-message.ts';
import { OUTBOX_SQL } from '../../src/storage/outbox-sql.ts';
import { databaseFile, emptyDatabase, openDatabase } from '../support/desk-database.ts';

const NO_CHATS: ReadonlySet<number> = new Set();

function message(chat: number, rank: MessageRank = ANSWER, more: Partial<NewMessage> = {}): NewMessage {
  return { updateId: null, chat, thread: null, rank, method: 'sendMessage', payload: { text: 'a' }, ...more };
}

async function emptyOutbox(now: () => number = () => 1000): Promise<Outbox> {
  return new Outbox(await emptyDatabase(), now);
}

const dueIds = (outbox: Outbox, now = 1000, except = NO_CHATS) => outbox.due(now, except).map(({ id }) => id);

describe('Outbox.due', () => {
  it('gives each chat its best rank first, then its oldest, and the chats in the same order', async () => {
    const outbox = await emptyOutbox();
    const digest = outbox.add(message(1, DIGEST));
    const notice = outbox.add(message(1, NOTICE));
    const other = outbox.add(message(2, NOTICE));
    const answer = outbox.add(message(1, ANSWER));
    expect(dueIds(outbox)).toEqual([answer, other]);
    outbox.sending(answer);
    expect(dueIds(outbox, 1000, new Set([1]))).toEqual([other]);
    outbox.sent(answer, 50);
    expect(dueIds(outbox)).toEqual([notice, other]);
    outbox.sending(notice);
    outbox.sent(notice, 51);
    expect(dueIds(outbox)).toEqual([other, digest]);
    expect(outbox.due(1000, NO_CHATS, 1).map(({ id }) => id)).toEqual([other]);
  });

  it('gives back a message as it was stored', async () => {
    const outbox = await emptyOutbox();
    const full: NewMessage = {
      ...{ updateId: 7, chat: -1001234567890, thread: 3, rank: NOTICE, method: 'sendRichMessage' },
      payload: { html: '九台 🎉 a\0b "q"', entities: [{ type: 'bold', offset: 0, length: 2 }] },
      fallback: { method: 'sendMessage', payload: { text: '九台' } },
      about: 99,
      asker: 5,
    };
    const id = outbox.add(full);
    expect(outbox.due(1000, NO_CHATS)).toEqual([
      { ...full, id, attempts: 0, uncertainCount: 0, createdAt: 1000 },
    ]);
  });

  it('lets a message wait for the one it is about, and nothing else of the chat for it', async () => {
    const outbox = await emptyOutbox();
    const digest = outbox.add(message(1, DIGEST));
    const edit = outbox.add(message(1, ANSWER, { method: 'editMessageText', about: digest }));
    const answer = outbox.add(message(1, ANSWER));
    expect(dueIds(outbox)).toEqual([answer]);
    outbox.sending(answer);
    outbox.sent(answer, 50);
    expect(dueIds(outbox)).toEqual([digest]);
    outbox.sending(digest);
    expect(dueIds(outbox)).toEqual([]);
    outbox.failed(digest, 'refused');
    expect(dueIds(outbox)).toEqual([edit]);
  });

  it('lets nothing of a chat overtake a message that is tried again later, but what is of better rank', async () => {
    const outbox = await emptyOutbox();
    const first = outbox.add(message(1, NOTICE));
    outbox.add(message(1, NOTICE));
    const other = outbox.add(message(2, DIGEST));
    outbox.sending(first);
    outbox.retryAt(first, 5000, 'unreachable');
    expect(dueIds(outbox)).toEqual([other]);
    expect(outbox.nextDueAt()).toBe(0);
    expect(outbox.nextDueAt(new Set([2]))).toBe(5000);
    expect(dueIds(outbox, 5000)).toEqual([first, other]);
    const answer = outbox.add(message(1, ANSWER));
    expect(dueIds(outbox)).toEqual([answer, other]);
    expect(outbox.nextDueAt(new Set([1, 2]))).toBeNull();
  });

  it('agrees with a list that is searched anew each time', async () => {
    const database = await emptyDatabase();
    const property = fc.property(
      fc.array(anyStep, { maxLength: 40 }),
      fc.uniqueArray(anyChat),
      (steps, except) => {
        const work = () => {
          const outbox = new Outbox(database, () => NOW);
          const model: ModelRow[] = [];
          for (const step of steps) apply(outbox, model, step);
          const heads = headsOf(model, new Set(except));
          const due = heads.filter((row) => row.notBefore <= NOW).map(({ id }) => id);
          expect(dueIds(outbox, NOW, new Set(except))).toEqual(due);
          const times = heads.map(({ notBefore }) => notBefore);
          expect(outbox.nextDueAt(new Set(except))).toBe(times.length > 0 ? Math.min(...times) : null);
          expect(outbox.counts()).toEqual(countsOf(model));
          throw new Undone();
        };
        expect(() => database.transaction(work)).toThrow(Undone);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it('looks at waiting rows only, through their index', async () => {
    const file = await databaseFile();
    DeskDatabase.open(file).close();
    const database = new Database(file);
    for (const sql of [OUTBOX_SQL.due, OUTBOX_SQL.nextDueAt, OUTBOX_SQL.dropChat]) {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
      const scans = plan.map(({ detail }) => detail).filter((detail) => /\b(outbox|target)\b/.test(detail));
      expect(scans.length).toBeGreaterThan(0);
      expect(scans.filter((detail) => !/outbox_waiting|PRIMARY KEY/.test(detail))).toEqual([]);
    }
    database.close();
  });
});

const NOW = 1000;

/** Ends a transaction so that the next example begins with an empty database. */
class Undone extends Error {}

interface ModelRow {
  id: number;
  chat: number;
  rank: MessageRank;
  about: ModelRow | null;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  notBefore: number;
  uncertain: number;
}

const anyChat = fc.constantFrom(1, 2, -3);
const row = fc.nat(12);
const anyStep = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      chat: anyChat,
      rank: fc.constantFrom(ANSWER, NOTICE, DIGEST),
      about: fc.option(row),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), except: fc.uniqueArray(anyChat) }) },
  fc.record({ do: fc.constantFrom('sent' as const, 'failed' as const, 'uncertain' as const), row }),
  fc.record({ do: fc.constant('retryAt' as const), row, at: fc.constantFrom(0, 1000, 1001, 5000) }),
  fc.record({ do: fc.constant('recover' as const) }),
  fc.record({ do: fc.constant('moveChat' as const), from: anyChat, to: anyChat }),
  fc.record({
    do: fc.constant('dropChat' as const),
    chat: anyChat,
    rank: fc.constantFrom(ANSWER, NOTICE, DIGEST),
  }),
);

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const isOpen = (row: ModelRow) => row.state === 'waiting' || row.state === 'sending';

/** The rules in words: of each chat the first by rank and age that waits and is not about an unfinished row. */
function headsOf(model: readonly ModelRow[], except: ReadonlySet<number>): ModelRow[] {
  const inOrder = [...model].sort((a, b) => a.rank - b.rank || a.id - b.id);
  const ready = inOrder.filter(
    (row) => row.state === 'waiting' && !except.has(row.chat) && !(row.about && isOpen(row.about)),
  );
  return ready.filter((row) => ready.find(({ chat }) => chat === row.chat) === row);
}

function countsOf(model: readonly ModelRow[]) {
  const count = (state: ModelRow['state']) => model.filter((row) => row.state === state).length;
  return {
    ...{ waiting: count('waiting'), sending: count('sending'), sent: count('sent'), failed: count('failed') },
    uncertain: model.filter((row) => row.uncertain > 0).length,
  };
}

function becomeUncertain(row: ModelRow, limit: number): void {
  row.uncertain++;
  row.notBefore = NOW;
  row.state = row.uncertain < limit ? 'waiting' : 'failed';
}

function apply(outbox: Outbox, model: ModelRow[], step: Step): void {
  if (step.do === 'add') {
    const about = step.about === null ? null : (model[step.about] ?? null);
    const id = outbox.add(message(step.chat, step.rank, { about: about?.id ?? null }));
    model.push({ id, chat: step.chat, rank: step.rank, about, state: 'waiting', notBefore: 0, uncertain: 0 });
  } else if (step.do === 'send') {
    const head = headsOf(model, new Set(step.except)).find(({ notBefore }) => notBefore <= NOW);
    if (!head) return;
    outbox.sending(head.id);
    head.state = 'sending';
  } else if (step.do === 'recover') {
    const open = model.filter(({ state }) => state === 'sending');
    expect(outbox.recover()).toBe(open.length);
    for (const row of open) becomeUncertain(row, 5);
  } else if (step.do === 'moveChat') {
    outbox.moveChat(step.from, step.to);
    for (const row of model) if (isOpen(row) && row.chat === step.from) row.chat = step.to;
  } else if (step.do === 'dropChat') {
    const dropped = model.filter(
      (row) => row.state === 'waiting' && row.chat === step.chat && row.rank >= step.rank,
    );
    expect(outbox.dropChat(step.chat, step.rank, 'blocked')).toBe(dropped.length);
    for (const row of dropped) row.state = 'failed';
  } else {
    const row = model[step.row];
    if (row?.state === 'sending') finish(outbox, row, step);
  }
}

function finish(outbox: Outbox, row: ModelRow, step: Extract<Step, { row: number }>): void {
  if (step.do === 'sent') {
    outbox.sent(row.id, 100 + row.id);
    row.state = 'sent';
  } else if (step.do === 'failed') {
    outbox.failed(row.id, 'refused');
    row.state = 'failed';
  } else if (step.do === 'uncertain') {
    becomeUncertain(row, 2);
    expect(outbox.uncertain(row.id, 'cut')).toBe(row.state === 'waiting');
  } else if (step.do === 'retryAt') {
    outbox.retryAt(row.id, step.at, 'limited');
    row.state = 'waiting';
    row.notBefore = step.at;
  }
}

describe('a message that is sent', () => {
  it('goes once: what is being sent, was sent or failed cannot be begun again', async () => {
    const outbox = await emptyOutbox();
    const id = outbox.add(message(1));
    outbox.sending(id);
    expect(() => outbox.sending(id)).toThrow(`Message ${id} does not wait`);
    outbox.sent(id, 77);
    expect(() => outbox.sending(id)).toThrow();
    outbox.failed(id, 'late');
    outbox.retryAt(id, 0, 'late');
    expect(outbox.uncertain(id, 'late')).toBe(false);
    expect(outbox.counts()).toEqual({ waiting: 0, sending: 0, sent: 1, failed: 0, uncertain: 0 });
    expect(outbox.messageIdOf(id)).toBe(77);
    expect(outbox.messageIdOf(id + 1)).toBeNull();
  });

  it('is tried once more after an unknown outcome, and never a third time', async () => {
    const outbox = await emptyOutbox();
    const id = outbox.add(message(1));
    outbox.sending(id);
    expect(outbox.uncertain(id, 'time-out', { at: 3000 })).toBe(true);
    expect(dueIds(outbox, 2999)).toEqual([]);
    expect(outbox.due(3000, NO_CHATS)).toMatchObject([{ id, attempts: 1, uncertainCount: 1 }]);
    outbox.sending(id);
    expect(outbox.uncertain(id, 'time-out')).toBe(false);
    expect(outbox.counts()).toMatchObject({ failed: 1, uncertain: 1 });
  });

  it('may be tried more often where the caller says so', async () => {
    const outbox = await emptyOutbox();
    const id = outbox.add(message(1));
    const outcomes = [1, 2, 3].map(() => {
      outbox.sending(id);
      return outbox.uncertain(id, '502', { limit: 3 });
    });
    expect(outcomes).toEqual([true, true, false]);
  });

  it('can be given other contents while it waits, and the old fallback is gone', async () => {
    const outbox = await emptyOutbox();
    const fallback = { method: 'sendMessage', payload: { text: 'old' } };
    const id = outbox.add(message(1, ANSWER, { fallback }));
    expect(outbox.replace(id, { text: 'new' })).toBe(true);
    expect(outbox.due(1000, NO_CHATS)).toMatchObject([{ payload: { text: 'new' }, fallback: null }]);
    outbox.sending(id);
    expect(outbox.replace(id, { text: 'too late' })).toBe(false);
    outbox.sent(id, 1);
    expect(outbox.replace(id, { text: 'too late' })).toBe(false);
  });
});

describe('Outbox.recover', () => {
  it('makes what a killed process was sending uncertain', async () => {
    const file = await databaseFile();
    const outbox = new Outbox(openDatabase(file), () => 1000);
    const [first, second] = [outbox.add(message(1)), outbox.add(message(2))];
    outbox.sending(first);
    const again = new Outbox(openDatabase(file), () => 1000);
    expect(again.recover()).toBe(1);
    expect(again.recover()).toBe(0);
    expect(dueIds(again)).toEqual([first, second]);
    expect(again.counts()).toEqual({ waiting: 2, sending: 0, sent: 0, failed: 0, uncertain: 1 });
  });

  it('loses no message to a few kills, and ends what was being sent at every one of five', async () => {
    const outbox = await emptyOutbox();
    const id = outbox.add(message(1));
    const waits = [1, 2, 3, 4, 5].map(() => {
      outbox.sending(id);
      outbox.recover();
      return dueIds(outbox).length;
    });
    expect(waits).toEqual([1, 1, 1, 1, 0]);
    expect(outbox.counts()).toMatchObject({ failed: 1, uncertain: 1 });
  });
});

describe('Outbox.prune', () => {
  it('removes what ended before a time, unless something that waits is about it', async () => {
    let now = 100;
    const outbox = await emptyOutbox(() => now);
    const ids = [1, 2, 3, 4].map((chat) => outbox.add(message(chat)));
    const [sent = 0, failed = 0, needed = 0, waiting = 0] = ids;
    for (const id of [sent, needed]) {
      outbox.sending(id);
      outbox.sent(id, id);
    }
    outbox.failed(failed, 'refused');
    const reply = outbox.add(message(3, ANSWER, { about: needed }));
    now = 200;
    expect(outbox.prune(100)).toBe(0);
    expect(outbox.prune(200)).toBe(2);
    expect(outbox.messageIdOf(sent)).toBeNull();
    expect(outbox.messageIdOf(needed)).toBe(needed);
    expect(dueIds(outbox)).toEqual([waiting, reply]);
  });

  it('never gives the number of a removed message to another', async () => {
    const outbox = await emptyOutbox();
    const id = outbox.add(message(1));
    outbox.failed(id, 'refused');
    outbox.prune(2000);
    expect(outbox.add(message(1))).toBeGreaterThan(id);
  });
});

describe('the file of a message', () => {
  const chart = { name: '台账 "1".png', bytes: new Uint8Array([0, 1, 255, 0, 7]) };
  const photo = message(1, NOTICE, { method: 'sendPhoto', payload: { caption: '台账' }, attachment: chart });

  it('is kept with it to the byte, and read apart from the row', async () => {
    const file = await databaseFile();
    const first = DeskDatabase.open(file);
    const id = new Outbox(first, () => 1000).add(photo);
    first.close();
    const outbox = new Outbox(openDatabase(file), () => 1000);
    expect(outbox.due(1000, NO_CHATS)[0]).not.toHaveProperty('attachment');
    expect(outbox.attachmentOf(id)).toEqual(chart);
    expect(outbox.attachmentOf(outbox.add(message(1)))).toBeNull();
  });

  it.each<[string, (outbox: Outbox, id: number) => void, boolean]>([
    ['waits', () => undefined, true],
    ['is tried again', (outbox, id) => outbox.retryAt(id, 2000, 'later'), true],
    [
      'was being sent when the program was killed',
      (outbox, id) => void [outbox.sending(id), outbox.recover()],
      true,
    ],
    ['was sent', (outbox, id) => outbox.sent(id, 7), false],
    ['has failed', (outbox, id) => outbox.failed(id, 'refused'), false],
    [
      'is of unknown outcome for good',
      (outbox, id) => void [outbox.uncertain(id, 'a'), outbox.uncertain(id, 'b')],
      false,
    ],
    ['was dropped', (outbox) => void outbox.dropChat(1, NOTICE, 'blocked'), false],
  ])('of one that %s: %#', async (_, end, isKept) => {
    const outbox = await emptyOutbox();
    const id = outbox.add(photo);
    end(outbox, id);
    expect(outbox.attachmentOf(id) !== null).toBe(isKept);
  });
});
