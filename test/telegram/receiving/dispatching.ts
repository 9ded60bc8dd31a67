import { onTestFinished } from 'vitest';
import type { DeskDatabase } from '../../../src/storage/desk-database.ts';
import { Inbox, type InboxRow } from '../../../src/storage/inbox.ts';
import {
  type DispatcherParts,
  type Handling,
  LaneDispatcher,
} from '../../../src/telegram/receiving/lane-dispatcher.ts';
import { emptyDatabase } from '../../support/desk-database.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { keptLog } from './receiving.ts';

export type Handle = (row: InboxRow, handling: Handling) => void | Promise<void>;

export interface Desk {
  readonly inbox: Inbox;
  readonly clock: FakeClock;
  readonly database: DeskDatabase;
}

/** A dispatcher whose handler first does what a test likes, then marks the update as done. */
export function dispatcherFor(
  { inbox, clock, database }: Desk,
  handle: Handle,
  more: Partial<DispatcherParts> = {},
) {
  const { log, lines } = keptLog();
  const givenUp: [updateId: number, fault: string][] = [];
  const parts: DispatcherParts = {
    ...{ inbox, clock, database, log },
    async handle(row, handling) {
      await handle(row, handling);
      inbox.done(row.updateId);
    },
    giveUp: (row, error) => void givenUp.push([row.updateId, error.message]),
    ...more,
  };
  const dispatcher = new LaneDispatcher(parts);
  onTestFinished(() => dispatcher.stop(0));
  return { dispatcher, lines, givenUp };
}

export async function emptyDesk(database?: DeskDatabase): Promise<Desk> {
  const [clock, storage] = [new FakeClock(), database ?? (await emptyDatabase())];
  return { clock, database: storage, inbox: new Inbox(storage, () => clock.now()) };
}

/** Stores updates as `a1 b2 a3`: lane and number. */
export function store({ inbox }: Desk, updates: string): void {
  for (const name of updates.split(' ')) {
    const updateId = Number(name.slice(1));
    inbox.add({ updateId, lane: name.slice(0, 1), update: { update_id: updateId } });
  }
}

export const nameOf = ({ lane, updateId }: Pick<InboxRow, 'lane' | 'updateId'>) => `${lane}${updateId}`;

/** Something that handlers wait for until a test lets them go. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Resolves once a condition that only the event loop can bring about is true; the test's time limit ends it otherwise. */
export async function untilTrue(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
