import type { ConversationKey } from './conversations.ts';
import type { DeskDatabase } from './desk-database.ts';

/** An answer as it was sent: buttons under it and edits of its question come back to it. */
export interface NewAnswer extends ConversationKey {
  /** Telegram's number of the message that asked. */
  readonly questionMessage: number;
  readonly question: string;
  /** Anything that JSON can hold. */
  readonly result: unknown;
  /** Of the program and the index, so that a rating says what was rated. */
  readonly version: string;
  /** The outbox row of the answer's first part. */
  readonly outbox: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface StoredAnswer extends NewAnswer {
  readonly id: number;
}

export type Verdict = 'good' | 'bad';

/** What one person thought of one answer. */
export interface Rating {
  readonly answer: number;
  readonly person: number;
  readonly question: string;
  readonly version: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type SqlAnswer = Omit<StoredAnswer, 'result'> & { readonly result: string };

const SELECT = `
  SELECT id, chat, thread, person, question_message AS questionMessage, question, result, version, outbox, at
  FROM answers`;

const RATE = `
  INSERT INTO ratings (answer, person, verdict, at)
  SELECT id, :person, :verdict, :at FROM answers WHERE id = :answer
  ON CONFLICT (answer, person) DO UPDATE SET
    reason = iif(verdict = excluded.verdict, reason, NULL), verdict = excluded.verdict, at = excluded.at`;

const RATINGS = `
  SELECT answer, r.person, question, version, verdict, reason, r.at
  FROM ratings r JOIN answers a ON a.id = r.answer ORDER BY r.at DESC, answer DESC, r.person LIMIT :limit`;

/** Answers that were given, and what people thought of them. */
export class Answers {
  readonly #statements;

  constructor(database: DeskDatabase) {
    this.#statements = {
      add: database.prepare(`
        INSERT INTO answers (chat, thread, person, question_message, question, result, version, outbox, at)
        VALUES (:chat, :thread, :person, :questionMessage, :question, :result, :version, :outbox, :at)`),
      get: database.prepare<SqlAnswer>(`${SELECT} WHERE id = :id`),
      ofQuestion: database.prepare<SqlAnswer>(
        `${SELECT} WHERE chat = :chat AND question_message = :questionMessage ORDER BY id DESC LIMIT 1`,
      ),
      rate: database.prepare(RATE),
      reason: database.prepare(
        'UPDATE ratings SET reason = :reason WHERE answer = :answer AND person = :person',
      ),
      ratings: database.prepare<Rating>(RATINGS),
      ratingCounts: database.prepare<Record<Verdict, number>>(
        `SELECT count(iif(verdict = 'good', 1, NULL)) AS good, count(iif(verdict = 'bad', 1, NULL)) AS bad FROM ratings`,
      ),
    };
  }

  /** Keeps an answer and gives its number, for the buttons under it. */
  add({ chat, thread, person, questionMessage, question, result, version, outbox, at }: NewAnswer): number {
    return this.#statements.add.insert({
      ...{ chat, thread, person, questionMessage, question, version, outbox, at },
      result: JSON.stringify(result),
    });
  }

  get(id: number): StoredAnswer | null {
    return fromSql(this.#statements.get.first({ id }));
  }

  /** The newest answer to the question in this message, or null. */
  ofQuestion(chat: number, questionMessage: number): StoredAnswer | null {
    return fromSql(this.#statements.ofQuestion.first({ chat, questionMessage }));
  }

  /**
   * Keeps a person's verdict in the place of an earlier one; another verdict drops the earlier one's reason. False where
   * the answer is not known.
   */
  rate(answer: number, person: number, verdict: Verdict, at: number): boolean {
    return this.#statements.rate.run({ answer, person, verdict, at }) === 1;
  }

  /** Adds why to a person's verdict; false where there is none. */
  reason(answer: number, person: number, reason: string): boolean {
    return this.#statements.reason.run({ answer, person, reason }) === 1;
  }

  /** Ratings with what they are of, newest first. */
  ratings(limit: number): Rating[] {
    return this.#statements.ratings.all({ limit });
  }

  ratingCounts(): Record<Verdict, number> {
    return this.#statements.ratingCounts.first() ?? { good: 0, bad: 0 };
  }
}

function fromSql(row: SqlAnswer | null): StoredAnswer | null {
  return row && { ...row, result: JSON.parse(row.result) };
}
