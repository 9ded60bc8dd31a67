import { isoDay, parseIsoDay, weekdayOf } from '../language/dates/calendar.ts';
import type { DigestTimes } from './subscription.ts';
import { WallClock } from './wall-clock.ts';

/** A day on which a digest is due, in the chat's own time, and the instant, in milliseconds since 1970. */
export interface DueDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly at: number;
}

/** A digest that is due now. */
export interface DueNow extends DueDay {
  /** True where its hour was missed, so that the digest has to say so. */
  readonly late: boolean;
}

const MINUTE = 60_000;
/** A digest of the morning is still welcome in the evening; of yesterday's, today's tells the rest. */
const CATCH_UP = 12 * 60 * MINUTE;
/** Shorter than this nobody wonders. */
const LATE_AFTER = 10 * MINUTE;
/** A week, and another for a zone that leaves out the one day that is asked for. */
const DAYS_AHEAD = 15;

/** When digests are due: one on each of the weekdays of `times`, whatever clocks do on that day. */
export class Schedule {
  readonly #times: DigestTimes;
  readonly #clock: WallClock;

  /** Throws a `RangeError` for a time zone that Node does not know. */
  constructor(times: DigestTimes) {
    this.#times = times;
    this.#clock = new WallClock(times.timeZone);
  }

  /** The latest due day that has come within the last twelve hours; null for none: what is older is skipped. */
  dueAt(now: number): DueNow | null {
    const today = this.#dayNumberAt(now);
    for (const day of [today, today - 1]) {
      const due = this.#dueOn(day);
      if (due && due.at <= now && now - due.at <= CATCH_UP)
        return { ...due, late: now - due.at > LATE_AFTER };
    }
    return null;
  }

  /** The first due day that comes after an instant. */
  nextAfter(instant: number): DueDay {
    const yesterday = this.#dayNumberAt(instant) - 1;
    for (let day = yesterday; day <= yesterday + DAYS_AHEAD; day++) {
      const due = this.#dueOn(day);
      if (due && due.at > instant) return due;
    }
    throw new RangeError(`No day of ${JSON.stringify(this.#times)} ever comes.`);
  }

  #dueOn(day: number): DueDay | null {
    const { weekdays, minute } = this.#times;
    if (!weekdays.some((weekday) => weekday === weekdayOf(day))) return null;
    const date = isoDay(day);
    const at = this.#clock.firstInstant(date, minute);
    return at === null ? null : { date, at };
  }

  #dayNumberAt(instant: number): number {
    return parseIsoDay(this.#clock.dayAt(instant)) ?? 0;
  }
}

/** What a digest on one day a week is called, and one on more. */
export type DigestKind = 'daily' | 'weekly';

export function kindOf({ weekdays }: DigestTimes): DigestKind {
  return weekdays.length === 1 ? 'weekly' : 'daily';
}
