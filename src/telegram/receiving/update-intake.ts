import type { DeskDatabase } from '../../storage/desk-database.ts';
import type { Inbox, InboxRow } from '../../storage/inbox.ts';
import type { Clock } from '../sending/clock.ts';
import { isTyped, laneOf, updateIdOf } from './allowed-updates.ts';

/** How many updates may wait before what people type is turned away. */
export interface MostWaiting {
  readonly perLane: number;
  readonly inAll: number;
}

/** Whoever takes up what was stored: the LaneDispatcher. */
export interface StoredUpdates {
  /** Something waits in the inbox. */
  wake(): void;
  /** This row is to be told at once that the bot is busy. */
  turnAway(row: InboxRow): void;
}

export interface IntakeParts {
  readonly inbox: Inbox;
  /** The database of the inbox. */
  readonly database: Pick<DeskDatabase, 'transaction'>;
  readonly dispatcher: StoredUpdates;
  readonly clock: Clock;
  readonly mostWaiting?: MostWaiting;
}

const MOST_WAITING: MostWaiting = { perLane: 20, inAll: 1000 };

const OVERLOAD = 'overload:';

/** Whether a row was stored while too many others waited, and is to be answered "busy". */
export function isOverload({ lane }: Pick<InboxRow, 'lane'>): boolean {
  return lane.startsWith(OVERLOAD);
}

/**
 * The one way into the inbox, for polling and for the webhook: leaves out what is not served, finds the lane, stores.
 *
 * What is typed while too many others wait is stored in a lane of its own, so that "busy" need not wait for its turn behind
 * them. That lane's name is in the inbox: a restart does not make a question out of it.
 */
export class UpdateIntake {
  readonly #parts: IntakeParts;
  readonly #most: MostWaiting;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
    this.#most = parts.mostWaiting ?? MOST_WAITING;
  }

  /**
   * Stores those updates that are served and not known yet, and wakes the dispatcher. They are on the disk when it returns;
   * where the inbox cannot be written it throws, and none is stored.
   */
  take(updates: readonly unknown[]): void {
    const { database, dispatcher } = this.#parts;
    const stored = database.transaction(() => updates.flatMap((update) => this.#store(update) ?? []));
    if (stored.length === 0) return;
    for (const row of stored) if (isOverload(row)) dispatcher.turnAway(row);
    dispatcher.wake();
  }

  /** The row as it was stored; null for an update that is known or not served. */
  #store(update: unknown): InboxRow | null {
    const { inbox, clock } = this.#parts;
    const updateId = updateIdOf(update);
    const chatLane = laneOf(update);
    if (updateId === null || chatLane === null) return null;
    const lane = isTyped(update) && this.#isCrowded(chatLane) ? `${OVERLOAD}${updateId}` : chatLane;
    const isNew = inbox.add({ updateId, lane, update });
    return isNew ? { updateId, lane, update, receivedAt: clock.now(), attempts: 0 } : null;
  }

  #isCrowded(lane: string): boolean {
    const { inbox } = this.#parts;
    return inbox.waitingIn(lane) >= this.#most.perLane || inbox.waitingCount() >= this.#most.inAll;
  }
}
