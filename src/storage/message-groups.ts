import type { DeskDatabase } from './desk-database.ts';

/**
 * Messages that belong together and are changed together: the parts of an answer, what the admins were asked about
 * somebody. A group has a name and holds rows of the outbox, in the order of their numbers.
 */
export class MessageGroups {
  readonly #statements;

  constructor(database: DeskDatabase) {
    this.#statements = {
      add: database.prepare('INSERT OR IGNORE INTO message_groups (name, outbox) VALUES (:name, :outbox)'),
      rows: database.prepare<{ outbox: number }>(
        'SELECT outbox FROM message_groups WHERE name = :name ORDER BY outbox',
      ),
      ofMessage: database.prepare<{ name: string }>(`
        SELECT name FROM outbox JOIN message_groups ON message_groups.outbox = outbox.id
        WHERE chat = :chat AND message_id = :message ORDER BY name LIMIT 1`),
      remove: database.prepare('DELETE FROM message_groups WHERE name = :name'),
      prune: database.prepare('DELETE FROM message_groups WHERE outbox NOT IN (SELECT id FROM outbox)'),
    };
  }

  /** Adds messages to a group, by their rows in the outbox. */
  add(name: string, outbox: readonly number[]): void {
    for (const row of outbox) this.#statements.add.run({ name, outbox: row });
  }

  /** The rows of a group; none where there is no such group. */
  rows(name: string): number[] {
    return this.#statements.rows.all({ name }).map(({ outbox }) => outbox);
  }

  /** The group of a message, by Telegram's number of it; null where it belongs to none. */
  ofMessage(chat: number, message: number): string | null {
    return this.#statements.ofMessage.first({ chat, message })?.name ?? null;
  }

  /** Forgets a group; its messages stay. */
  remove(name: string): void {
    this.#statements.remove.run({ name });
  }

  /** Forgets messages that the outbox does not hold any more, and says how many. */
  prune(): number {
    return this.#statements.prune.run();
  }
}
