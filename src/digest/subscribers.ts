import type { DigestRuns, RunWindow } from '../storage/digest-runs.ts';
import type {
  StoredSubscription,
  StoredTimes,
  Subscriber,
  SubscriptionCounts,
  Subscriptions,
} from '../storage/subscriptions.ts';
import { type DigestKind, kindOf, Schedule } from './schedule.ts';
import type { DigestTimes, Subscription, Weekday } from './subscription.ts';

/** A digest that is to be made. */
export interface DueDigest {
  readonly subscription: Subscription;
  readonly kind: DigestKind;
  /** The day it is for, in the chat's own time, `YYYY-MM-DD`. */
  readonly date: string;
  /** When its hour was, in milliseconds since 1970. */
  readonly at: number;
  /** True where that was missed, so that the digest has to say so. */
  readonly late: boolean;
  readonly window: RunWindow;
}

const DAY = 24 * 60 * 60 * 1000;
/** What the first digest tells of, for nothing was told before. */
const FIRST_WINDOW: Readonly<Record<DigestKind, number>> = { daily: DAY, weekly: 7 * DAY };

/** Who gets digests, and which of them are due. Changes belong into the transaction of the update that asks for them. */
export class Subscribers {
  readonly #subscriptions: Subscriptions;
  readonly #runs: DigestRuns;

  constructor(stores: { readonly subscriptions: Subscriptions; readonly runs: DigestRuns }) {
    this.#subscriptions = stores.subscriptions;
    this.#runs = stores.runs;
  }

  get(subscriber: Subscriber): Subscription | null {
    const stored = this.#subscriptions.get(subscriber);
    return stored && fromStored(stored);
  }

  /**
   * Stores a subscription in the place of the one there was. Other times, and going on after a pause, hold from now on: what
   * was due before is not caught up. A chat that had its digest today gets the next one tomorrow. Throws a `RangeError` for a
   * time zone that Node does not know, or no weekdays.
   */
  save(subscription: Subscription): void {
    const weekdays = sortedDays(subscription.times.weekdays);
    const times = { ...subscription.times, weekdays };
    new Schedule(times).nextAfter(0);
    this.#subscriptions.save({ ...subscription, times });
  }

  /** Ends a subscription; false where there is none. */
  remove(subscriber: Subscriber): boolean {
    return this.#subscriptions.remove(subscriber);
  }

  counts(): SubscriptionCounts {
    return this.#subscriptions.counts();
  }

  /**
   * Every digest that is due and was not made, of the last twelve hours. Each tells of what became known since the digest
   * before, whichever were skipped, so that nothing is missed and nothing told twice; the first of all, of a day or a week.
   */
  due(now: number): DueDigest[] {
    return this.#subscriptions.times().flatMap((stored) => {
      const times = asTimes(stored);
      const due = new Schedule(times).dueAt(now);
      if (due === null) return [];
      const day = { ...due, kind: kindOf(times) };
      return this.#subscriptions.due(stored, day).map((row) => {
        const subscription = fromStored(row);
        return { ...day, subscription, window: this.windowOf(subscription, now) };
      });
    });
  }

  /** What a digest tells of that is made now; never empty, even where the clock was put back. */
  windowOf(subscription: Subscription, now: number): RunWindow {
    const told = this.#runs.lastUntil(subscription);
    const since = told ?? now - FIRST_WINDOW[kindOf(subscription.times)];
    return { since: Math.min(since, now - 1), until: now };
  }

  /** When the next digest of anybody is due, after an instant; null where there are none. Milliseconds since 1970. */
  nextAfter(instant: number): number | null {
    const times = this.#subscriptions.times().map(asTimes);
    if (times.length === 0) return null;
    return Math.min(...times.map((one) => new Schedule(one).nextAfter(instant).at));
  }
}

/** Monday first, each once: equal times are written equally. */
function sortedDays(weekdays: readonly Weekday[]): readonly Weekday[] {
  return [...new Set(weekdays)].sort();
}

/** What `save` wrote is a subscription, and its times are such. */
function fromStored(stored: StoredSubscription): Subscription {
  return stored as Subscription;
}

function asTimes(stored: StoredTimes): DigestTimes {
  return stored as DigestTimes;
}
