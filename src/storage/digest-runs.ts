import type { DeskDatabase } from './desk-database.ts';
import type { StoredDueDay, Subscriber } from './subscriptions.ts';

/** What a digest tells of: what became known at `since` or later, and before `until`; milliseconds since 1970. */
export interface RunWindow {
  readonly since: number;
  readonly until: number;
}

export interface NewDigestRun extends Subscriber, StoredDueDay {
  readonly window: RunWindow;
  /** `queued` where there are messages in the outbox, `quiet` where there was nothing to say. */
  readonly state: 'queued' | 'quiet';
  /** Its hour was missed. */
  readonly late: boolean;
}

export interface RunCounts {
  readonly queued: number;
  readonly quiet: number;
  /** Of those queued. */
  readonly late: number;
}

/** That a digest was made: once for each chat, topic, kind and local day, whoever tries. */
export class DigestRuns {
  readonly #now: () => number;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#now = now;
    this.#statements = {
      add: database.prepare<{ id: number }>(`
        INSERT INTO digest_runs (chat, thread, kind, date, due_at, window_since, window_until, state, late, made_at)
        VALUES (:chat, :thread, :kind, :date, :at, :since, :until, :state, :late, :now)
        ON CONFLICT (chat, thread, kind, date) DO NOTHING RETURNING id`),
      lastUntil: database.prepare<{ until: number | null }>(
        'SELECT max(window_until) AS until FROM digest_runs WHERE chat = :chat AND thread = :thread',
      ),
      counts: database.prepare<RunCounts>(
        `SELECT count(*) FILTER (WHERE state = 'queued') AS queued, count(*) FILTER (WHERE state = 'quiet') AS quiet,
           count(*) FILTER (WHERE state = 'queued' AND late = 1) AS late
         FROM digest_runs`,
      ),
      prune: database.prepare(
        `DELETE FROM digest_runs WHERE made_at < :before AND window_until < (
           SELECT max(window_until) FROM digest_runs last
           WHERE last.chat = digest_runs.chat AND last.thread = digest_runs.thread)`,
      ),
    };
  }

  /**
   * Writes down that a digest is made, and gives its number; null where that day has one already. Belongs into the
   * transaction that stores its messages.
   */
  add({ chat, thread, kind, date, at, window, state, late }: NewDigestRun): number | null {
    const row = this.#statements.add.first({
      ...{ chat, thread: thread ?? 0, kind, date, at, state, late: late ? 1 : 0, now: this.#now() },
      ...{ since: window.since, until: window.until },
    });
    return row?.id ?? null;
  }

  /** Until when the subscriber has been told of everything; null where it never was. */
  lastUntil({ chat, thread }: Subscriber): number | null {
    return this.#statements.lastUntil.first({ chat, thread: thread ?? 0 })?.until ?? null;
  }

  counts(): RunCounts {
    return this.#statements.counts.first() ?? { queued: 0, quiet: 0, late: 0 };
  }

  /** Removes runs made before a time (milliseconds since 1970), but for each subscriber's last. Says how many. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}
