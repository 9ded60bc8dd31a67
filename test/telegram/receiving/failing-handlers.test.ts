import { describe, expect, it } from 'vitest';
import { Inbox, type InboxRow } from '../../../src/storage/inbox.ts';
import { Outbox } from '../../../src/storage/outbox.ts';
import { NOTICE } from '../../../src/storage/outbox-message.ts';
import type { Handling } from '../../../src/telegram/receiving/lane-dispatcher.ts';
import { databaseFile, openDatabase } from '../../support/desk-database.ts';
import { dispatcherFor, emptyDesk, gate, nameOf, store, untilTrue } from './dispatching.ts';
import { ERROR } from './receiving.ts';

describe('an update whose handler fails', () => {
  it('is tried three times, with longer rests, then given up once; its lane goes on', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 a2');
    const start = desk.clock.now();
    const tries: [string, number][] = [];
    const handle = (row: InboxRow) => {
      tries.push([nameOf(row), desk.clock.now() - start]);
      if (row.updateId === 1) throw new Error('no such table');
    };
    const { dispatcher, givenUp, lines } = dispatcherFor(desk, handle);
    const idle = dispatcher.idle();
    for (const rest of [1000, 5000]) {
      await untilTrue(() => desk.clock.waits[0] === rest);
      await desk.clock.advance(rest);
    }
    await idle;
    expect(tries).toEqual([
      ['a1', 0],
      ['a1', 1000],
      ['a1', 6000],
      ['a2', 6000],
    ]);
    expect(givenUp).toEqual([[1, 'no such table']]);
    expect(desk.inbox.counts()).toEqual({ waiting: 0, done: 1, failed: 1 });
    expect(lines.map(({ msg }) => msg)).toEqual([
      ...Array(3).fill('the handler of an update failed'),
      'an update was given up',
    ]);
  });

  it('holds no other lane while it rests, however few may work at once', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 b2 b3');
    const handled: string[] = [];
    const handle = (row: InboxRow) => {
      if (row.lane === 'a') throw new Error('not now');
      handled.push(nameOf(row));
    };
    const { dispatcher } = dispatcherFor(desk, handle, { parallel: 1 });
    dispatcher.wake();
    await untilTrue(() => handled.length === 2);
    expect([handled, desk.clock.waits]).toEqual([['b2', 'b3'], [1000]]);
  });

  it('keeps its count of tries across a restart', async () => {
    const file = await databaseFile();
    const first = await emptyDesk(openDatabase(file));
    store(first, 'a1');
    const failing = () => Promise.reject(new Error('not now'));
    const before = dispatcherFor(first, failing);
    before.dispatcher.wake();
    await untilTrue(() => first.clock.waits[0] === 1000);
    await before.dispatcher.stop(0);
    first.database.close();
    const second = await emptyDesk(openDatabase(file));
    const after = dispatcherFor(second, failing);
    const idle = after.dispatcher.idle();
    await untilTrue(() => second.clock.waits[0] === 5000);
    await second.clock.advance(5000);
    await idle;
    expect([before.givenUp, after.givenUp]).toEqual([[], [[1, 'not now']]]);
  });

  it('is failed together with what its asker is told', async () => {
    const desk = await emptyDesk();
    const outbox = new Outbox(desk.database, () => desk.clock.now());
    const tell = () =>
      outbox.add({
        ...{ updateId: 1, chat: 7, thread: null, rank: NOTICE, method: 'sendMessage' },
        payload: { text: 'Sorry' },
      });
    const giveUp = () => {
      tell();
      throw new Error('no wording');
    };
    for (const [updates, telling] of [
      ['a1', giveUp],
      ['a2', tell],
    ] as const) {
      store(desk, updates);
      const failing = () => Promise.reject(new Error('never'));
      const { dispatcher } = dispatcherFor(desk, failing, { giveUp: () => void telling() });
      const idle = dispatcher.idle();
      for (const rest of [1000, 5000]) {
        await untilTrue(() => desk.clock.waits[0] === rest);
        await desk.clock.advance(rest);
      }
      await idle;
    }
    expect(desk.inbox.counts()).toEqual({ waiting: 0, done: 0, failed: 2 });
    expect(outbox.counts().waiting).toBe(1);
  });

  it('is not tried again when it was done before the failure', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 a2');
    const handle = async ({ updateId }: InboxRow) => {
      desk.inbox.done(updateId);
      if (updateId === 1) throw new Error('after the commit');
    };
    const { dispatcher, lines, givenUp } = dispatcherFor(desk, handle, { handle });
    await dispatcher.idle();
    expect(desk.inbox.counts()).toEqual({ waiting: 0, done: 2, failed: 0 });
    expect([lines.length, givenUp]).toEqual([1, []]);
  });

  it('counts as failed when its handler ends without marking it as done', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1');
    let tries = 0;
    const handle = async () => {
      tries += 1;
    };
    const { dispatcher, givenUp } = dispatcherFor(desk, handle, { handle });
    const idle = dispatcher.idle();
    for (const rest of [1000, 5000]) {
      await untilTrue(() => desk.clock.waits[0] === rest);
      await desk.clock.advance(rest);
    }
    await idle;
    expect([tries, givenUp]).toEqual([3, [[1, 'the handler ended without marking the update as done']]]);
  });

  it('is ended when it takes too long, and what it does later has no effect', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1');
    const { open, opened } = gate();
    const signals: AbortSignal[] = [];
    const late: unknown[] = [];
    const handle = async ({ updateId }: InboxRow, { signal }: Handling) => {
      signals.push(signal);
      if (signals.length === 1) await opened;
      try {
        desk.inbox.done(updateId);
      } catch (error) {
        late.push(error);
        throw error;
      }
    };
    const { dispatcher } = dispatcherFor(desk, handle, { handle, timeLimit: 60_000 });
    const idle = dispatcher.idle();
    await desk.clock.asleep();
    await desk.clock.advance(60_000);
    await untilTrue(() => desk.clock.waits[0] === 1000);
    expect(signals[0]?.aborted).toBe(true);
    await desk.clock.advance(1000);
    await idle;
    open();
    await untilTrue(() => late.length === 1);
    expect(desk.inbox.counts()).toEqual({ waiting: 0, done: 1, failed: 0 });
  });

  it('waits while the inbox cannot be written, and is blamed for nothing', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1');
    let broken = true;
    const inbox = new Inbox(desk.database, () => desk.clock.now());
    const count = inbox.failedAttempt.bind(inbox);
    inbox.failedAttempt = (updateId, fault) => {
      if (broken) throw new Error('SQLITE_FULL: database or disk is full');
      return count(updateId, fault);
    };
    const handle = () => {
      if (broken) throw new Error('SQLITE_FULL: database or disk is full');
    };
    const { dispatcher, lines } = dispatcherFor({ ...desk, inbox }, handle);
    const idle = dispatcher.idle();
    await untilTrue(() => desk.clock.waits[0] === 30_000);
    expect(lines).toMatchObject([{ level: ERROR, msg: 'the inbox cannot be written' }]);
    broken = false;
    await desk.clock.advance(30_000);
    await idle;
    expect(desk.inbox.counts()).toEqual({ waiting: 0, done: 1, failed: 0 });
  });
});
