import type { DeskDatabase } from './desk-database.ts';

/** Where somebody, or a group, stands with the admins. */
export type Access = 'unknown' | 'asking' | 'allowed' | 'denied';

/** What came of asking to be let in: `new` when the admins have to be told, else what holds already. */
export type AskOutcome = 'new' | 'pending' | Extract<Access, 'allowed' | 'denied'>;

/** Requests to be let in and what was decided on them, for one table that has rows with an `id` and these columns. */
export class AccessRequests {
  readonly #database: DeskDatabase;
  readonly #now: () => number;
  readonly #statements;

  constructor(database: DeskDatabase, table: 'people' | 'chats', now: () => number) {
    this.#database = database;
    this.#now = now;
    this.#statements = {
      state: database.prepare<{ state: Access }>(`SELECT state FROM ${table} WHERE id = :id`),
      ask: database.prepare(`UPDATE ${table} SET state = 'asking' WHERE id = :id AND state = 'unknown'`),
      decide: database.prepare(
        `UPDATE ${table} SET state = :state, decided_by = :by, decided_at = :now, refused_at = :now WHERE id = :id`,
      ),
      refuse: database.prepare(
        `UPDATE ${table} SET refused_at = :now
         WHERE id = :id AND (refused_at IS NULL OR refused_at <= :now - :every)`,
      ),
    };
  }

  /** Marks that a row asks to be let in; `new` the first time only. Throws for a row that was never seen. */
  ask(id: number): AskOutcome {
    return this.#database.transaction(() => {
      const state = this.#statements.state.first({ id })?.state;
      if (state === undefined) throw new Error(`${id} asks to be let in, but was never seen.`);
      if (state === 'allowed' || state === 'denied') return state;
      return this.#statements.ask.run({ id }) === 1 ? 'new' : 'pending';
    });
  }

  /** Writes down a decision over whatever stood before; false for a row that was never seen. */
  decide(id: number, state: 'allowed' | 'denied', by: number): boolean {
    return this.#statements.decide.run({ id, state, by, now: this.#now() }) === 1;
  }

  /**
   * Notes that a row is told now that it may not ask; false where it was told that, or of a decision, less than `every`
   * milliseconds ago, and so need not hear it again.
   */
  refuse(id: number, every: number): boolean {
    return this.#statements.refuse.run({ id, every, now: this.#now() }) === 1;
  }
}
