import { dayIn, startOfDayIn } from '../language/day-in.ts';
import type { Arrival } from '../storage/document-arrivals.ts';
import { addDays } from './days.ts';

/** The time a digest is about: what arrived in it is new. */
export interface DigestWindow {
  /** Instants in milliseconds since 1970: from `since` on, before `until`. A document is new in one window of a row of them. */
  readonly since: number;
  readonly until: number;
  /** First and last day of it in the zone of its readers, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The first day that begins in it: `from`, unless that had begun before. */
  readonly firstWholeDay: string;
}

/** The window from one instant up to another for readers in a time zone. Throws a RangeError where it would end before it begins. */
export function windowOf(since: number, until: number, timeZone: string): DigestWindow {
  if (until <= since) throw new RangeError('A window of a digest ends after it begins.');
  const [from, to] = [since, until - 1].map((instant) => dayIn(timeZone, new Date(instant))) as [
    string,
    string,
  ];
  const begun = dayIn(timeZone, new Date(since - 1)) === from;
  return { since, until, from, to, firstWholeDay: begun ? addDays(from, 1) : from };
}

/** The window of whole days in a time zone, both included. Throws a RangeError for days that are none, or in the wrong order. */
export function windowOfDays(from: string, to: string, timeZone: string): DigestWindow {
  return windowOf(startOfDayIn(timeZone, addDays(from, 0)), startOfDayIn(timeZone, addDays(to, 1)), timeZone);
}

/** How a document stands to a window: it was there before, is new, or has not come yet. */
export type ArrivalStanding = 'before' | 'new' | 'later';

/**
 * Whether a document is new in a window.
 *
 * What came while the desk watched arrived when it was first seen. The stock of a corpus (and, where a day of the past is
 * played, what came later) counts as arrived on the day it was published: nobody saw it come, and an office that sets up its desk
 * with a thousand old documents wants none of them told as new. Stock without a date was there before.
 */
export function standingOf(
  arrival: Arrival | null,
  published: string | null,
  window: DigestWindow,
): ArrivalStanding {
  const { since, until, to, firstWholeDay } = window;
  if (arrival && !arrival.isStock && arrival.firstSeen < until)
    return arrival.firstSeen >= since ? 'new' : 'before';
  if (published === null) return arrival?.isStock ? 'before' : 'later';
  if (published > to) return 'later';
  return published >= firstWholeDay ? 'new' : 'before';
}
