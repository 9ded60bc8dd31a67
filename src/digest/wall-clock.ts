import { isoDay, parseIsoDay } from '../language/dates/calendar.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What clocks on the wall of a time zone show. Instants are milliseconds since 1970, days `YYYY-MM-DD`. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat;

  /** `timeZone` is an IANA name; throws a `RangeError` for one that Node does not know. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...NUMERIC });
  }

  /** The day it is at an instant. */
  dayAt(instant: number): string {
    return isoDay(Math.floor(this.#shownAt(instant) / DAY));
  }

  /**
   * The first instant at which the clock shows this minute of the day, counted from midnight, or a later one. So a time that
   * is skipped when clocks go forward comes right after the gap, and one that is shown twice comes the first time. Null for
   * a day that a zone left out, as Samoa did with 30 December 2011.
   *
   * Clocks may be put forward or back once in the two days around; the rules of every zone of today are such.
   */
  firstInstant(day: string, minute: number): number | null {
    const number = parseIsoDay(day);
    if (number === null) throw new RangeError(`"${day}" is no day.`);
    const found = this.#first(number * DAY + minute * MINUTE);
    return this.dayAt(found) === day || this.#hasDay(number) ? found : null;
  }

  /** A late hour may be skipped together with the midnight after it; then its day has earlier ones. */
  #hasDay(number: number): boolean {
    return this.#shownAt(this.#first(number * DAY)) < (number + 1) * DAY;
  }

  /** `shown` is what the clock has to show, written as if it were an instant in UTC. */
  #first(shown: number): number {
    const [before, after] = [this.#aheadAt(shown - DAY), this.#aheadAt(shown + DAY)];
    const earliest = shown - Math.max(before, after);
    const latest = shown - Math.min(before, after);
    if (this.#shownAt(earliest) === shown) return earliest;
    if (this.#shownAt(latest) === shown) return latest;
    return this.#endOfGap(shown, earliest, latest);
  }

  /** The instant at which the clock was put forward past `shown`; before `from` it shows less, at `to` more. */
  #endOfGap(shown: number, from: number, to: number): number {
    let [less, more] = [from, to];
    while (more - less > MINUTE) {
      const middle = less + Math.floor((more - less) / 2 / MINUTE) * MINUTE;
      if (this.#shownAt(middle) < shown) less = middle;
      else more = middle;
    }
    return more;
  }

  /** By how much the clock is ahead of UTC. */
  #aheadAt(instant: number): number {
    return this.#shownAt(instant) - instant;
  }

  /** Reads what Intl writes, `3/8/2026, 07:00:00`: three times faster than to have it in parts. */
  #shownAt(instant: number): number {
    const numbers = this.#format.format(instant).match(/\d+/g) ?? [];
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = numbers.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
  }
}

const NUMERIC = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
