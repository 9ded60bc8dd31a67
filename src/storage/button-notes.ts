import type { DeskDatabase } from './desk-database.ts';

/** What a button stands for, and the chat that it stands in. */
export interface ButtonNote {
  readonly chat: number;
  /** Anything that JSON can hold. */
  readonly note: unknown;
}

interface SqlButtonNote {
  readonly chat: number;
  readonly note: string;
}

/**
 * What buttons stand for where that does not fit into the 64 bytes that Telegram gives them: a digest with its stories, a
 * change that can be taken back. Buttons carry the number of the note, so that they work for weeks and over restarts.
 */
export class ButtonNotes {
  readonly #statements;
  readonly #now: () => number;

  constructor(database: DeskDatabase, now: () => number) {
    this.#now = now;
    this.#statements = {
      add: database.prepare('INSERT INTO button_notes (chat, note, at) VALUES (:chat, :note, :now)'),
      get: database.prepare<SqlButtonNote>('SELECT chat, note FROM button_notes WHERE id = :id'),
      prune: database.prepare('DELETE FROM button_notes WHERE at < :before'),
    };
  }

  /** Keeps a note and gives its number. */
  add({ chat, note }: ButtonNote): number {
    return this.#statements.add.insert({ chat, note: JSON.stringify(note), now: this.#now() });
  }

  /** A note of this very chat; null for every other, for what a client sends need not be what a button held. */
  get(id: number, chat: number): unknown {
    const row = this.#statements.get.first({ id });
    return row?.chat === chat ? JSON.parse(row.note) : null;
  }

  /** Forgets what is older than a time (milliseconds since 1970), and says how many. */
  prune(before: number): number {
    return this.#statements.prune.run({ before });
  }
}
