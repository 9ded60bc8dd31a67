import type { Place, Stage } from '../language/meaning.ts';

/** What a digest is about. An empty list leaves a side open: no places is every place. */
export interface DigestTopics {
  /** What lies in one of them. */
  readonly places: readonly Place[];
  /** Of the list in `ledger/sectors.ts`. */
  readonly sectors: readonly string[];
  readonly stages: readonly Stage[];
  /** Words a story should have; it may do without. */
  readonly words: readonly string[];
  /** Words of which the chat wants to hear less. */
  readonly unwanted: readonly string[];
  /** Stories of less money are left out, those that tell no amount are not; null for none. */
  readonly least: { readonly value: number; readonly currency: string } | null;
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a digest is due, in the chat's own time. */
export interface DigestTimes {
  /** Minutes after midnight: 510 is 8:30. */
  readonly minute: number;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** Every one of them for a daily digest, one for a weekly one; never empty. */
  readonly weekdays: readonly Weekday[];
}

/** One chat, or one topic of a forum, that gets a digest. */
export interface Subscription {
  readonly chat: number;
  readonly thread: number | null;
  readonly times: DigestTimes;
  readonly topics: DigestTopics;
  /** What happens where nothing is new: nothing, or one line that says so. */
  readonly quietDay: 'silence' | 'say_so';
  readonly state: 'on' | 'paused';
  /** `en`, `zh`, `ru` or `ko`. */
  readonly language: 'en' | 'zh' | 'ru' | 'ko';
}

/** Everything new, everywhere. */
export const EVERYTHING: DigestTopics = {
  places: [],
  sectors: [],
  stages: [],
  words: [],
  unwanted: [],
  least: null,
};
