import { type Access, AccessRequests, type AskOutcome } from './access.ts';
import type { DeskDatabase } from './desk-database.ts';

export interface Person {
  /** Telegram's number of the person. */
  readonly id: number;
  readonly name: string;
  /** Without the @; null for none. */
  readonly username: string | null;
  /** The language chosen here, else that of the person's Telegram; a code such as `zh-hans`, or null. */
  readonly language: string | null;
  readonly state: Access;
  /** The admin who decided, and when (milliseconds since 1970). */
  readonly decidedBy: number | null;
  readonly decidedAt: number | null;
}

/** What an update tells of who sent it. */
export type SeenPerson = Pick<Person, 'id' | 'name' | 'username' | 'language'>;

const SELECT = `
  SELECT id, name, username, coalesce(chosen_language, own_language) AS language, state,
    decided_by AS decidedBy, decided_at AS decidedAt
  FROM people`;

/** People who ever spoke to the bot, and whether they may ask. */
export class People {
  readonly #requests: AccessRequests;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#requests = new AccessRequests(database, 'people', now);
    this.#statements = {
      get: database.prepare<Person>(`${SELECT} WHERE id = :id`),
      list: database.prepare<Person>(`${SELECT} ORDER BY name, id`),
      seen: database.prepare(`
        INSERT INTO people (id, name, username, own_language) VALUES (:id, :name, :username, :language)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, username = excluded.username, own_language = excluded.own_language`),
      setLanguage: database.prepare('UPDATE people SET chosen_language = :code WHERE id = :id'),
    };
  }

  get(id: number): Person | null {
    return this.#statements.get.first({ id });
  }

  /** Keeps name, username and language as they are now; what was decided or chosen stays. */
  seen({ id, name, username, language }: SeenPerson): void {
    this.#statements.seen.run({ id, name, username, language });
  }

  /** Marks that the person asks to be let in; `new` the first time only. Throws for one never seen. */
  ask(id: number): AskOutcome {
    return this.#requests.ask(id);
  }

  /** Lets a person in or keeps them out; null for one never seen. */
  decide(id: number, state: 'allowed' | 'denied', by: number): Person | null {
    return this.#requests.decide(id, state, by) ? this.get(id) : null;
  }

  /** Notes that a person is told now that it may not ask; false where that was less than `every` milliseconds ago. */
  refuse(id: number, every: number): boolean {
    return this.#requests.refuse(id, every);
  }

  /** Everybody, by name. */
  list(): Person[] {
    return this.#statements.list.all();
  }

  /** Chooses the language of the interface; null goes back to that of the person's Telegram. */
  setLanguage(id: number, code: string | null): void {
    this.#statements.setLanguage.run({ id, code });
  }
}
