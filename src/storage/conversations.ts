import type { DeskDatabase } from './desk-database.ts';

/** Whose memory it is: one person's, in one chat and there in one topic (null: outside of topics). */
export interface ConversationKey {
  readonly chat: number;
  readonly thread: number | null;
  readonly person: number;
}

/** A question and what was answered. */
export interface StoredTurn {
  readonly question: string;
  readonly answer: string;
}

export interface NewTurn extends ConversationKey, StoredTurn {
  /** Telegram's number of the message that asked. */
  readonly questionMessage: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'chat = :chat AND person = :person AND thread IS :thread';

/** What was said before, so that a follow-up is understood. Nothing said under one key is ever seen under another. */
export class Conversations {
  readonly #statements;

  constructor(database: DeskDatabase) {
    this.#statements = {
      add: database.prepare(`
        INSERT INTO turns (chat, thread, person, question_message, question, answer, at)
        VALUES (:chat, :thread, :person, :questionMessage, :question, :answer, :at)`),
      last: database.prepare<StoredTurn>(
        `SELECT question, answer FROM turns WHERE ${KEY} AND question_message < :before
         ORDER BY id DESC LIMIT :count`,
      ),
      forget: database.prepare(`DELETE FROM turns WHERE ${KEY}`),
      amend: database.prepare(
        `UPDATE turns SET question = :question, answer = :answer
         WHERE ${KEY} AND question_message = :questionMessage`,
      ),
      prune: database.prepare('DELETE FROM turns WHERE at < :before'),
    };
  }

  add({ chat, thread, person, questionMessage, question, answer, at }: NewTurn): void {
    this.#statements.add.run({ chat, thread, person, questionMessage, question, answer, at });
  }

  /** The last `count` turns, oldest first; those asked before message number `before`, where that is given. */
  last(
    { chat, thread, person }: ConversationKey,
    count: number,
    before = Number.MAX_SAFE_INTEGER,
  ): StoredTurn[] {
    return this.#statements.last.all({ chat, thread, person, count, before }).reverse();
  }

  /** Removes the memory under this key and says how many turns there were. */
  forget({ chat, thread, person }: ConversationKey): number {
    return this.#statements.forget.run({ chat, thread, person });
  }

  /** Puts an edited question and its new answer in the place of the old ones; nothing where they were forgotten. */
  amend(
    { chat, thread, person }: ConversationKey,
    questionMessage: number,
    question: string,
    answer: string,
  ): void {
    this.#statements.amend.run({ chat, thread, person, questionMessage, question, answer });
  }

  /** Removes turns older than a time (milliseconds since 1970), whoever's they are, and says how many. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}
