import type { DeskDatabase } from './desk-database.ts';

/** A chat, or one topic of a forum there (null: outside of topics). */
export interface Subscriber {
  readonly chat: number;
  readonly thread: number | null;
}

/** When a digest is due, in the subscriber's own time. */
export interface StoredTimes {
  /** Minutes after midnight. */
  readonly minute: number;
  /** IANA name. */
  readonly timeZone: string;
  /** Monday is 1. The order counts: equal times are written equally. */
  readonly weekdays: readonly number[];
}

/** One subscription as it is stored; what it is about is JSON to this folder. */
export interface StoredSubscription extends Subscriber {
  readonly times: StoredTimes;
  readonly topics: unknown;
  readonly quietDay: 'silence' | 'say_so';
  readonly language: string;
  readonly state: 'on' | 'paused';
}

/** The day that is looked at: its digests were due at `at` (milliseconds since 1970). */
export interface StoredDueDay {
  readonly kind: 'daily' | 'weekly';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly at: number;
}

export interface SubscriptionCounts {
  /** Of these, digests come. */
  readonly on: number;
  /** Paused by people, or because the bot is blocked there. */
  readonly paused: number;
}

type SqlSubscription = Omit<StoredSubscription, 'times' | 'topics' | 'thread'> & {
  readonly thread: number;
  readonly minute: number;
  readonly timeZone: string;
  readonly weekdays: string;
  readonly topics: string;
};

const SELECT = `
  SELECT chat, thread, minute, time_zone AS timeZone, weekdays, topics, quiet_day AS quietDay, language, state
  FROM subscriptions`;

const ACTIVE = `state = 'on' AND blocked = 0`;

/** Other times, and going on after a pause, begin now: nothing is caught up that was due before. */
const SAVE = `
  INSERT INTO subscriptions (chat, thread, minute, time_zone, weekdays, topics, quiet_day, language, state, since)
  VALUES (:chat, :thread, :minute, :timeZone, :weekdays, :topics, :quietDay, :language, :state, :now)
  ON CONFLICT (chat, thread) DO UPDATE SET
    minute = excluded.minute, time_zone = excluded.time_zone, weekdays = excluded.weekdays, topics = excluded.topics,
    quiet_day = excluded.quiet_day, language = excluded.language, state = excluded.state, blocked = 0,
    since = iif(
      (minute, time_zone, weekdays, state, blocked)
        = (excluded.minute, excluded.time_zone, excluded.weekdays, excluded.state, 0),
      since, excluded.since)`;

const DUE = `${SELECT}
  WHERE time_zone = :timeZone AND minute = :minute AND weekdays = :weekdays AND ${ACTIVE} AND since < :at
    AND NOT EXISTS (
      SELECT 1 FROM digest_runs run
      WHERE run.chat = subscriptions.chat AND run.thread = subscriptions.thread
        AND run.kind = :kind AND run.date = :date)
  ORDER BY chat, thread`;

/** Who gets digests, when, and about what: one subscription for a chat, or for a topic of it. */
export class Subscriptions {
  readonly #now: () => number;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#now = now;
    this.#statements = {
      get: database.prepare<SqlSubscription>(`${SELECT} WHERE chat = :chat AND thread = :thread`),
      save: database.prepare(SAVE),
      remove: database.prepare('DELETE FROM subscriptions WHERE chat = :chat AND thread = :thread'),
      setLanguage: database.prepare('UPDATE subscriptions SET language = :code WHERE chat = :chat'),
      setBlocked: database.prepare(
        `UPDATE subscriptions SET blocked = :blocked, since = :now WHERE chat = :chat AND blocked <> :blocked`,
      ),
      times: database.prepare<Pick<SqlSubscription, 'minute' | 'timeZone' | 'weekdays'>>(
        `SELECT DISTINCT minute, time_zone AS timeZone, weekdays FROM subscriptions WHERE ${ACTIVE}`,
      ),
      due: database.prepare<SqlSubscription>(DUE),
      counts: database.prepare<SubscriptionCounts>(
        `SELECT count(*) FILTER (WHERE ${ACTIVE}) AS "on", count(*) FILTER (WHERE NOT (${ACTIVE})) AS paused
         FROM subscriptions`,
      ),
    };
  }

  get({ chat, thread }: Subscriber): StoredSubscription | null {
    const row = this.#statements.get.first({ chat, thread: thread ?? 0 });
    return row && fromSql(row);
  }

  /** Stores a subscription in the place of the one there was. A chat that can do so does not block the bot. */
  save({ chat, thread, times, topics, quietDay, language, state }: StoredSubscription): void {
    this.#statements.save.run({
      ...{ chat, thread: thread ?? 0, quietDay, language, state, now: this.#now() },
      ...timesToSql(times),
      topics: JSON.stringify(topics),
    });
  }

  /** Ends a subscription; false where there is none. Its runs stay, so that a new one on the same day sends nothing twice. */
  remove({ chat, thread }: Subscriber): boolean {
    return this.#statements.remove.run({ chat, thread: thread ?? 0 }) === 1;
  }

  /** Lets the digests of a chat speak another language. */
  setLanguage(chat: number, code: string): void {
    this.#statements.setLanguage.run({ chat, code });
  }

  /** Lets all digests of a chat rest while the bot is blocked or put out there; settings are kept. */
  setBlocked(chat: number, blocked: boolean): void {
    this.#statements.setBlocked.run({ chat, blocked: blocked ? 1 : 0, now: this.#now() });
  }

  /** Every time at which some digest is due, once. */
  times(): StoredTimes[] {
    return this.#statements.times.all().map(timesFromSql);
  }

  /** Who has these times and did not get the digest of that day yet, by chat and topic. */
  due(times: StoredTimes, { kind, date, at }: StoredDueDay): StoredSubscription[] {
    return this.#statements.due.all({ ...timesToSql(times), kind, date, at }).map(fromSql);
  }

  counts(): SubscriptionCounts {
    return this.#statements.counts.first() ?? { on: 0, paused: 0 };
  }
}

function timesToSql({ minute, timeZone, weekdays }: StoredTimes) {
  return { minute, timeZone, weekdays: JSON.stringify(weekdays) };
}

function timesFromSql({
  minute,
  timeZone,
  weekdays,
}: Pick<SqlSubscription, 'minute' | 'timeZone' | 'weekdays'>) {
  return { minute, timeZone, weekdays: JSON.parse(weekdays) };
}

function fromSql({
  minute,
  timeZone,
  weekdays,
  topics,
  thread,
  ...row
}: SqlSubscription): StoredSubscription {
  return {
    ...row,
    thread: thread === 0 ? null : thread,
    times: timesFromSql({ minute, timeZone, weekdays }),
    topics: JSON.parse(topics),
  };
}
