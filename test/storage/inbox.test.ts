import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { Inbox, type InboxState } from '../../src/storage/inbox.ts';
import { INBOX_SQL } from '../../src/storage/inbox-sql.ts';
import { databaseFile, emptyDatabase } from '../support/desk-database.ts';

const NO_LANES: ReadonlySet<string> = new Set();

async function emptyInbox(now: () => number = () => 1000): Promise<Inbox> {
  return new Inbox(await emptyDatabase(), now);
}

function addAll(inbox: Inbox, updates: readonly (readonly [updateId: number, lane: string])[]): void {
  for (const [updateId, lane] of updates) inbox.add({ updateId, lane, update: { updateId } });
}

const idsOf = (rows: readonly { updateId: number }[]) => rows.map(({ updateId }) => updateId);

describe('Inbox.add', () => {
  it('takes an update once, whether it waits, is done or was given up', async () => {
    const inbox = await emptyInbox();
    addAll(inbox, [
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
    ]);
    inbox.done(2);
    inbox.giveUp(3, 'fault');
    for (const updateId of [1, 2, 3]) expect(inbox.add({ updateId, lane: 'b', update: {} })).toBe(false);
    expect(inbox.add({ updateId: 4, lane: 'b', update: {} })).toBe(true);
  });

  it.each(['九台区签约', '𝒳🎉', 'a\0b', 'it\'s "quoted"; DROP TABLE inbox', '\ufeffa', 'lone \ud800 half'])(
    'gives back an update with the text "%s" as it came',
    async (text) => {
      const inbox = await emptyInbox();
      inbox.add({
        updateId: 1,
        lane: '-1001234567890',
        update: { message: { text, entities: [{ offset: 0 }] } },
      });
      const [row] = inbox.waiting(1, NO_LANES);
      expect(row).toMatchObject({
        lane: '-1001234567890',
        update: { message: { text, entities: [{ offset: 0 }] } },
      });
    },
  );
});

describe('Inbox.waiting', () => {
  it('gives the oldest of each lane by id, whatever the order of arrival', async () => {
    const inbox = await emptyInbox();
    addAll(inbox, [
      [12, 'b'],
      [11, 'b'],
      [10, 'a'],
      [9, 'c'],
      [13, 'a'],
    ]);
    expect(idsOf(inbox.waiting(9, NO_LANES))).toEqual([9, 10, 11]);
    expect(idsOf(inbox.waiting(2, NO_LANES))).toEqual([9, 10]);
    expect(idsOf(inbox.waiting(9, new Set(['a', 'c'])))).toEqual([11]);
    inbox.done(10);
    expect(idsOf(inbox.waiting(9, NO_LANES))).toEqual([9, 11, 13]);
  });

  it('agrees with a list that is sorted anew each time, whatever was done before', async () => {
    const database = await emptyDatabase();
    const lane = fc.constantFrom('a', 'b', '-100', 'inline:5', "'");
    const action = fc.oneof(
      fc.record({ do: fc.constant('add' as const), id: fc.nat(30), lane }),
      fc.record({ do: fc.constantFrom('done' as const, 'giveUp' as const), id: fc.nat(30), lane }),
    );
    const property = fc.property(
      fc.array(action, { maxLength: 40 }),
      fc.uniqueArray(lane),
      fc.integer({ min: 1, max: 4 }),
      (actions, except, limit) => {
        const work = () => {
          const inbox = new Inbox(database, () => 1);
          const model = new Map<number, { lane: string; state: InboxState }>();
          for (const step of actions) apply(inbox, model, step);
          const heads = new Map<string, number>();
          const waiting = [...model].filter(([, row]) => row.state === 'waiting').sort(([a], [b]) => a - b);
          for (const [id, row] of waiting) if (!heads.has(row.lane)) heads.set(row.lane, id);
          for (const excepted of except) heads.delete(excepted);
          expect(idsOf(inbox.waiting(limit, new Set(except)))).toEqual([...heads.values()].slice(0, limit));
          expect(inbox.waitingCount()).toBe(waiting.length);
          expect(inbox.waitingIn('a')).toBe(waiting.filter(([, row]) => row.lane === 'a').length);
          throw new Undone();
        };
        expect(() => database.transaction(work)).toThrow(Undone);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('looks at waiting rows only, through their index', async () => {
    const file = await databaseFile();
    DeskDatabase.open(file).close();
    const database = new Database(file);
    for (const sql of [INBOX_SQL.waiting, INBOX_SQL.waitingIn, INBOX_SQL.waitingCount]) {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
      const scans = plan.map(({ detail }) => detail).filter((detail) => /\binbox\b/.test(detail));
      expect(scans.filter((detail) => !/inbox_waiting|PRIMARY KEY/.test(detail))).toEqual([]);
    }
    database.close();
  });
});

/** Ends a transaction so that the next example begins with an empty database. */
class Undone extends Error {}

interface Step {
  readonly do: 'add' | 'done' | 'giveUp';
  readonly id: number;
  readonly lane: string;
}

function apply(inbox: Inbox, model: Map<number, { lane: string; state: InboxState }>, step: Step): void {
  const row = model.get(step.id);
  if (step.do === 'add') {
    expect(inbox.add({ updateId: step.id, lane: step.lane, update: {} })).toBe(row === undefined);
    if (!row) model.set(step.id, { lane: step.lane, state: 'waiting' });
  } else if (step.do === 'giveUp') {
    inbox.giveUp(step.id, 'fault');
    if (row?.state === 'waiting') row.state = 'failed';
  } else if (row?.state === 'waiting') {
    inbox.done(step.id);
    row.state = 'done';
  } else {
    expect(() => inbox.done(step.id)).toThrow(`Update ${step.id} does not wait`);
  }
}

describe('an update that is tried', () => {
  it('counts its failures and is still the next of its lane', async () => {
    const inbox = await emptyInbox();
    addAll(inbox, [
      [1, 'a'],
      [2, 'a'],
    ]);
    expect(inbox.failedAttempt(1, 'first')).toBe(1);
    expect(inbox.failedAttempt(1, 'second')).toBe(2);
    expect(inbox.waiting(1, NO_LANES)).toMatchObject([{ updateId: 1, attempts: 2 }]);
    inbox.giveUp(1, 'third');
    expect(idsOf(inbox.waiting(9, NO_LANES))).toEqual([2]);
    expect(inbox.counts()).toEqual({ waiting: 1, done: 0, failed: 1 });
  });

  it('cannot be done twice, so what belongs to it is not stored twice', async () => {
    const database = await emptyDatabase();
    const inbox = new Inbox(database, () => 1);
    addAll(inbox, [[1, 'a']]);
    inbox.done(1, 'not served');
    const again = () =>
      database.transaction(() => {
        inbox.add({ updateId: 2, lane: 'a', update: {} });
        inbox.done(1);
      });
    expect(again).toThrow('Update 1 does not wait');
    expect(inbox.waitingCount()).toBe(0);
  });

  it('stays done when a fault comes after that', async () => {
    const inbox = await emptyInbox();
    addAll(inbox, [[1, 'a']]);
    inbox.done(1);
    expect(inbox.failedAttempt(1, 'late')).toBe(0);
    inbox.giveUp(1, 'late');
    expect(inbox.counts()).toEqual({ waiting: 0, done: 1, failed: 0 });
    expect(inbox.failedAttempt(99, 'unknown')).toBe(0);
  });
});

describe('Inbox.prune', () => {
  it('removes what was done before a time, and nothing that waits or was given up', async () => {
    let now = 100;
    const inbox = await emptyInbox(() => now);
    addAll(inbox, [
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
      [4, 'a'],
    ]);
    inbox.done(1);
    inbox.giveUp(2, 'fault');
    now = 200;
    inbox.done(3);
    expect(inbox.prune(200)).toBe(1);
    expect(inbox.counts()).toEqual({ waiting: 1, done: 1, failed: 1 });
    expect([1, 2, 3, 4].map((updateId) => inbox.add({ updateId, lane: 'a', update: {} }))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
