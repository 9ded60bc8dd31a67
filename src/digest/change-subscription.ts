import type { Place, Stage } from '../language/meaning.ts';
import { STAGES } from '../language/stage-order.ts';
import { SECTORS } from '../ledger/sectors.ts';
import type { DigestTopics, Subscription, Weekday } from './subscription.ts';

/**
 * One change of a subscription, saying how it is to be and not what to turn over: done twice, as by a button that is
 * pressed twice, it is done once.
 */
export type SubscriptionChange =
  | { readonly of: 'minute'; readonly minute: number }
  | { readonly of: 'zone'; readonly timeZone: string }
  | { readonly of: 'day'; readonly day: Weekday; readonly isOn: boolean }
  | { readonly of: 'days'; readonly days: readonly Weekday[] }
  | { readonly of: 'place'; readonly place: Place; readonly isOn: boolean }
  | { readonly of: 'sector'; readonly sector: string; readonly isOn: boolean }
  | { readonly of: 'stage'; readonly stage: Stage; readonly isOn: boolean }
  /** Leaves a side open again. */
  | { readonly of: 'everything'; readonly side: 'places' | 'sectors' | 'stages' }
  | { readonly of: 'least'; readonly least: DigestTopics['least'] }
  | { readonly of: 'quiet day'; readonly quietDay: Subscription['quietDay'] }
  | { readonly of: 'state'; readonly state: Subscription['state'] };

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * The subscription as a change leaves it; the same object where it changes nothing. The last day of the week stays: a digest
 * that is never due is paused instead.
 */
export function changeSubscription(before: Subscription, change: SubscriptionChange): Subscription {
  const after = changed(before, change);
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

function changed(before: Subscription, change: SubscriptionChange): Subscription {
  const { times, topics } = before;
  switch (change.of) {
    case 'minute':
      return { ...before, times: { ...times, minute: change.minute } };
    case 'zone':
      return { ...before, times: { ...times, timeZone: change.timeZone } };
    case 'day':
      return withDays(
        before,
        EVERY_DAY.filter((day) => chosen(times.weekdays, change.day, change.isOn, day)),
      );
    case 'days':
      return withDays(before, change.days);
    case 'quiet day':
      return { ...before, quietDay: change.quietDay };
    case 'state':
      return { ...before, state: change.state };
    default:
      return { ...before, topics: changedTopics(topics, change) };
  }
}

type TopicChange = Extract<
  SubscriptionChange,
  { readonly of: 'place' | 'sector' | 'stage' | 'everything' | 'least' }
>;

/** Sectors and stages are kept in the order of their lists, places in that in which they were named. */
function changedTopics(topics: DigestTopics, change: TopicChange): DigestTopics {
  switch (change.of) {
    case 'place': {
      const others = topics.places.filter(({ id }) => id !== change.place.id);
      const isThere = others.length < topics.places.length;
      if (change.isOn) return isThere ? topics : { ...topics, places: [...others, change.place] };
      return { ...topics, places: others };
    }
    case 'sector': {
      const names = SECTORS.map(({ name }) => name);
      return {
        ...topics,
        sectors: names.filter((one) => chosen(topics.sectors, change.sector, change.isOn, one)),
      };
    }
    case 'stage':
      return {
        ...topics,
        stages: STAGES.filter((one) => chosen(topics.stages, change.stage, change.isOn, one)),
      };
    case 'everything':
      return { ...topics, [change.side]: [] };
    case 'least':
      return { ...topics, least: change.least };
  }
}

function withDays(before: Subscription, weekdays: readonly Weekday[]): Subscription {
  return weekdays.length === 0 ? before : { ...before, times: { ...before.times, weekdays } };
}

/** Whether a list holds `one` once `subject` was put in or taken out. */
function chosen<T>(list: readonly T[], subject: T, isOn: boolean, one: T): boolean {
  return one === subject ? isOn : list.includes(one);
}
