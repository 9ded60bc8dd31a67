import type { DeskDatabase } from './desk-database.ts';

/** Tokens set aside for a request to a model. */
export interface NewUsage {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Who asked, and in which chat; null for nobody's. */
  readonly person: number | null;
  readonly chat: number | null;
  readonly model: string;
  readonly reserved: number;
}

/** What a request has used. */
export interface SettledUsage {
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** In the currency of the price settings; null where no price is set. */
  readonly cost: number | null;
  readonly isEstimated: boolean;
}

/** The requests of one day to one model together. */
export interface DayUsage {
  readonly day: string;
  readonly model: string;
  readonly requests: number;
  /** Those that were never settled, counted as they were set aside. */
  readonly unsettled: number;
  readonly tokens: number;
  /** Null where no price was set. */
  readonly cost: number | null;
}

const USED = `
  SELECT coalesce(sum(tokens), 0) AS tokens FROM model_usage
  WHERE day = :day AND (:person IS NULL OR person = :person) AND (:chat IS NULL OR chat = :chat)`;

const DAYS = `
  SELECT day, model, count(*) AS requests, count(*) - count(prompt_tokens) AS unsettled, sum(tokens) AS tokens, sum(cost) AS cost
  FROM model_usage WHERE day >= :from GROUP BY day, model ORDER BY day DESC, model`;

/**
 * Tokens that models have used, a row a request. A row counts as it was set aside until it is settled, and so for good where the process
 * was killed between the two.
 */
export class ModelUsage {
  readonly #now: () => number;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#now = now;
    this.#statements = {
      used: database.prepare<{ tokens: number }>(USED),
      reserve: database.prepare(`
        INSERT INTO model_usage (day, person, chat, model, tokens, at)
        VALUES (:day, :person, :chat, :model, :reserved, :at)`),
      settle: database.prepare(`
        UPDATE model_usage SET tokens = :promptTokens + :answerTokens, prompt_tokens = :promptTokens,
          answer_tokens = :answerTokens, cost = :cost, estimated = :estimated
        WHERE id = :id AND prompt_tokens IS NULL`),
      days: database.prepare<DayUsage>(DAYS),
      prune: database.prepare('DELETE FROM model_usage WHERE at < :before'),
    };
  }

  /** Tokens used and set aside on a day: of a person, of a chat, or, with neither, of everybody. */
  usedOn(day: string, { person, chat }: { readonly person?: number; readonly chat?: number }): number {
    return this.#statements.used.first({ day, person: person ?? null, chat: chat ?? null })?.tokens ?? 0;
  }

  /** Writes down what is set aside, and gives its number. */
  reserve({ day, person, chat, model, reserved }: NewUsage): number {
    return this.#statements.reserve.insert({ day, person, chat, model, reserved, at: this.#now() });
  }

  /** Puts what was used in the place of what was set aside; settling twice changes nothing. */
  settle(id: number, { promptTokens, answerTokens, cost, isEstimated }: SettledUsage): void {
    this.#statements.settle.run({ id, promptTokens, answerTokens, cost, estimated: isEstimated ? 1 : 0 });
  }

  /** What was used from a day on, newest day first. */
  days(from: string): DayUsage[] {
    return this.#statements.days.all({ from });
  }

  /** Removes what was written down before a time, and says how much that was. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}
