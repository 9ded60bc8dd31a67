import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboxRow } from '../../../src/storage/inbox.ts';
import type { Handling, LaneDispatcher } from '../../../src/telegram/receiving/lane-dispatcher.ts';
import { UpdateIntake } from '../../../src/telegram/receiving/update-intake.ts';
import { emptyDatabase } from '../../support/desk-database.ts';
import { dispatcherFor, emptyDesk, gate, nameOf, store, untilTrue } from './dispatching.ts';

describe('LaneDispatcher', () => {
  it('keeps the order of each lane, and works on several side by side up to the limit', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 a2 b3 c4 d5 c6');
    const begun: string[] = [];
    const { open, opened } = gate();
    const handle = (row: InboxRow) => {
      begun.push(nameOf(row));
      return opened;
    };
    const { dispatcher } = dispatcherFor(desk, handle, { parallel: 3 });
    dispatcher.wake();
    await desk.clock.asleep(3);
    expect(begun).toEqual(['a1', 'b3', 'c4']);
    open();
    await dispatcher.idle();
    expect(begun.slice(3)).toEqual(['a2', 'd5', 'c6']);
    expect(desk.inbox.counts()).toEqual({ waiting: 0, done: 6, failed: 0 });
  });

  it('lets no other lane wait for one that is stuck, nor what comes later', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 a2 b3 b4 c5 b6');
    const handled: string[] = [];
    const { open, opened } = gate();
    const handle = async (row: InboxRow) => {
      if (row.lane === 'a') await opened;
      handled.push(nameOf(row));
    };
    const { dispatcher } = dispatcherFor(desk, handle, { parallel: 2 });
    dispatcher.wake();
    await untilTrue(() => handled.length === 4);
    store(desk, 'd7');
    dispatcher.wake();
    await untilTrue(() => handled.length === 5);
    expect(handled).toEqual(['b3', 'b4', 'c5', 'b6', 'd7']);
    expect(desk.inbox.waitingCount()).toBe(2);
    open();
    await dispatcher.idle();
    expect(handled.slice(5)).toEqual(['a1', 'a2']);
  });

  it('handles all once, in the order of each lane, never more at once than allowed', async () => {
    const lane = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const updates = fc.array(fc.record({ lane, turns: fc.nat(3), late: fc.boolean() }), { maxLength: 40 });
    const database = await emptyDatabase();
    let lastId = 0;
    await fc.assert(
      fc.asyncProperty(updates, fc.integer({ min: 1, max: 4 }), async (all, parallel) => {
        const desk = await emptyDesk(database);
        const rows = all.map((one) => ({ ...one, updateId: ++lastId, update: one.turns }));
        const handled: { updateId: number; lane: string }[] = [];
        let [running, most] = [0, 0];
        const handle = async ({ updateId, lane, update }: InboxRow) => {
          running += 1;
          most = Math.max(most, running);
          for (let turn = 0; turn < Number(update); turn += 1) await new Promise(setImmediate);
          handled.push({ updateId, lane });
          running -= 1;
        };
        const { dispatcher } = dispatcherFor(desk, handle, { parallel });
        for (const row of rows) if (!row.late) desk.inbox.add(row);
        dispatcher.wake();
        await new Promise(setImmediate);
        for (const row of rows) if (row.late) desk.inbox.add(row);
        await dispatcher.idle();
        expect(handled).toHaveLength(rows.length);
        for (const late of [false, true]) {
          for (const name of ['a', 'b', 'c', 'd', 'e']) {
            const own = rows
              .filter((row) => row.lane === name && row.late === late)
              .map(({ updateId }) => updateId);
            expect(
              handled.filter(({ updateId }) => own.includes(updateId)).map(({ updateId }) => updateId),
            ).toEqual(own);
          }
        }
        expect(most).toBeLessThanOrEqual(parallel);
      }),
      { numRuns: 30 },
    );
  });
});

describe('LaneDispatcher.turnAway', () => {
  const typed = (updateId: number, chat: number) => ({
    update_id: updateId,
    message: { chat: { id: chat, type: 'private' }, text: `${updateId}` },
  });

  it('tells those who come too many at once, though every lane is stuck', async () => {
    const desk = await emptyDesk();
    const { open, opened } = gate();
    const handled: [number, boolean][] = [];
    const handle = async (row: InboxRow, { overload }: Handling) => {
      if (!overload) await opened;
      handled.push([row.updateId, overload]);
    };
    const { dispatcher } = dispatcherFor(desk, handle, { parallel: 2 });
    const intake = new UpdateIntake({ ...desk, dispatcher, mostWaiting: { perLane: 2, inAll: 4 } });
    intake.take([typed(1, 7), typed(2, 7), typed(3, 7), typed(4, 8), typed(5, 9)]);
    await untilTrue(() => handled.length === 2);
    expect(handled).toEqual([
      [3, true],
      [5, true],
    ]);
    open();
    await dispatcher.idle();
    expect(handled.slice(2).sort()).toEqual([1, 2, 4].map((updateId) => [updateId, false]));
  });

  it('leaves what is too many even for that to a later turn, and a restart too', async () => {
    const desk = await emptyDesk();
    const { open, opened } = gate();
    const handled: number[] = [];
    const handle = async (row: InboxRow, { overload }: Handling) => {
      await opened;
      if (overload) handled.push(row.updateId);
    };
    const intakeOf = (dispatcher: LaneDispatcher) =>
      new UpdateIntake({ ...desk, dispatcher, mostWaiting: { perLane: 1, inAll: 1 } });
    const { dispatcher } = dispatcherFor(desk, handle, { parallel: 1 });
    const ids = Array.from({ length: 151 }, (_, index) => index + 1);
    intakeOf(dispatcher).take(ids.map((updateId) => typed(updateId, updateId)));
    await untilTrue(() => desk.clock.waits.length === 101);
    await dispatcher.stop(0);
    open();
    await untilTrue(() => handled.length === 100);
    expect(desk.inbox.waitingCount()).toBe(50);
    const next = dispatcherFor(desk, handle);
    await next.dispatcher.idle();
    expect(handled.sort((a, b) => a - b)).toEqual(ids.slice(1));
  });
});

describe('LaneDispatcher.stop', () => {
  it('says whose handler the stop interrupted, and does not count that as a failure', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1');
    const { open, opened } = gate();
    const { dispatcher, lines } = dispatcherFor(desk, async () => {
      await opened;
      throw new Error('the sender has stopped');
    });
    dispatcher.wake();
    await desk.clock.asleep();
    const stopped = dispatcher.stop(10_000);
    open();
    await stopped;
    expect(lines).toMatchObject([{ msg: 'a handler was interrupted' }]);
    expect(desk.inbox.waiting(1, new Set())).toMatchObject([{ updateId: 1, attempts: 0 }]);
  });

  it('begins nothing more, and gives the running handlers their time', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 a2 b3');
    const { open, opened } = gate();
    const { dispatcher } = dispatcherFor(desk, () => opened, { parallel: 1 });
    dispatcher.wake();
    await desk.clock.asleep();
    const stopped = dispatcher.stop(10_000);
    open();
    await stopped;
    dispatcher.wake();
    await dispatcher.idle();
    expect(desk.inbox.waiting(9, new Set()).map(nameOf)).toEqual(['a2', 'b3']);
  });

  it('tells those who take longer, and their updates are handled after the next start, in order', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1 a2');
    const signals: AbortSignal[] = [];
    const hanging = (_: InboxRow, { signal }: Handling) =>
      new Promise<void>((_, reject) => {
        signals.push(signal);
        signal.addEventListener('abort', () => reject(new Error('ended')));
      });
    const { dispatcher, givenUp } = dispatcherFor(desk, hanging);
    dispatcher.wake();
    await desk.clock.asleep();
    const stopped = dispatcher.stop(10_000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await desk.clock.advance(10_000);
    await stopped;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const handled: [string, number][] = [];
    const next = dispatcherFor(desk, (row) => void handled.push([nameOf(row), row.attempts]));
    await next.dispatcher.idle();
    expect([handled, givenUp]).toEqual([
      [
        ['a1', 0],
        ['a2', 0],
      ],
      [],
    ]);
  });

  it('does not wait for lanes that rest', async () => {
    const desk = await emptyDesk();
    store(desk, 'a1');
    const { dispatcher } = dispatcherFor(desk, () => Promise.reject(new Error('not now')));
    dispatcher.wake();
    await untilTrue(() => desk.clock.waits[0] === 1000);
    await dispatcher.stop(10_000);
    expect(desk.clock.waits).toEqual([]);
    expect(desk.inbox.waitingCount()).toBe(1);
  });
});
