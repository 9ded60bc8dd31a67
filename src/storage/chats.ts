import { type Access, AccessRequests, type AskOutcome } from './access.ts';
import type { DeskDatabase } from './desk-database.ts';

export interface Chat {
  /** Telegram's number of the chat; negative for groups. */
  readonly id: number;
  readonly title: string;
  /** As Telegram says it: `private`, `group`, `supergroup` or `channel`. */
  readonly kind: string;
  readonly state: Access;
  /** The language chosen for the chat, or null. */
  readonly language: string | null;
  /** Where its clocks are, an IANA name; null until somebody has told it. */
  readonly timeZone: string | null;
  /** Who brought the bot in, where that was seen. */
  readonly addedBy: number | null;
  /** The bot was blocked or put out: nothing may be sent without being asked. */
  readonly blocked: boolean;
  /** The admin who decided, and when (milliseconds since 1970). */
  readonly decidedBy: number | null;
  readonly decidedAt: number | null;
}

/** What an update tells of the chat it comes from. */
export interface SeenChat extends Pick<Chat, 'id' | 'title' | 'kind'> {
  readonly addedBy?: number | null;
}

type SqlChat = Omit<Chat, 'blocked'> & { readonly blocked: 0 | 1 };

const SELECT = `
  SELECT id, title, kind, state, language, time_zone AS timeZone, added_by AS addedBy, blocked, decided_by AS decidedBy,
    decided_at AS decidedAt
  FROM chats`;

/** The new row keeps what was decided or chosen there; where nothing was, the old one's holds. */
const TAKE_OVER = `
  INSERT INTO chats (id, title, kind, language, time_zone, added_by, blocked, state, decided_by, decided_at)
  SELECT :to, title, 'supergroup', language, time_zone, added_by, blocked, state, decided_by, decided_at
  FROM chats WHERE id = :from
  ON CONFLICT (id) DO UPDATE SET
    language = coalesce(chats.language, excluded.language),
    time_zone = coalesce(chats.time_zone, excluded.time_zone),
    added_by = coalesce(chats.added_by, excluded.added_by),
    decided_by = iif(chats.state IN ('allowed', 'denied'), chats.decided_by, excluded.decided_by),
    decided_at = iif(chats.state IN ('allowed', 'denied'), chats.decided_at, excluded.decided_at),
    state = iif(chats.state IN ('allowed', 'denied') OR excluded.state = 'unknown', chats.state, excluded.state)`;

/** Tables whose rows belong to a chat and go with it. */
const MOVED = ['turns', 'answers', 'outbox', 'ledger_views', 'button_notes'] as const;

/** The same, where the new chat may have a row that stands in the way: it stays, and the old one goes. */
const MOVED_UNLESS_THERE = ['subscriptions', 'digest_runs'] as const;

/** Chats the bot was ever in, and whether it may answer there. */
export class Chats {
  readonly #database: DeskDatabase;
  readonly #requests: AccessRequests;
  readonly #statements;

  constructor(database: DeskDatabase, now: () => number) {
    this.#database = database;
    this.#requests = new AccessRequests(database, 'chats', now);
    this.#statements = {
      get: database.prepare<SqlChat>(`${SELECT} WHERE id = :id`),
      list: database.prepare<SqlChat>(`${SELECT} ORDER BY title, id`),
      seen: database.prepare(`
        INSERT INTO chats (id, title, kind, added_by) VALUES (:id, :title, :kind, :addedBy)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, kind = excluded.kind,
          added_by = coalesce(excluded.added_by, chats.added_by)`),
      setLanguage: database.prepare('UPDATE chats SET language = :code WHERE id = :id'),
      setTimeZone: database.prepare('UPDATE chats SET time_zone = :timeZone WHERE id = :id'),
      setBlocked: database.prepare('UPDATE chats SET blocked = :blocked WHERE id = :id'),
      takeOver: database.prepare(TAKE_OVER),
      remove: database.prepare('DELETE FROM chats WHERE id = :id'),
      move: [
        ...MOVED.map((table) => `UPDATE ${table} SET chat = :to WHERE chat = :from`),
        ...MOVED_UNLESS_THERE.map((table) => `UPDATE OR IGNORE ${table} SET chat = :to WHERE chat = :from`),
      ].map((sql) => database.prepare(sql)),
      leave: MOVED_UNLESS_THERE.map((table) => database.prepare(`DELETE FROM ${table} WHERE chat = :from`)),
    };
  }

  get(id: number): Chat | null {
    const row = this.#statements.get.first({ id });
    return row && fromSql(row);
  }

  /** Keeps title and kind as they are now; what was decided or chosen stays. */
  seen({ id, title, kind, addedBy = null }: SeenChat): void {
    this.#statements.seen.run({ id, title, kind, addedBy });
  }

  /** Marks that the chat asks to be let in; `new` the first time only. Throws for one never seen. */
  ask(id: number): AskOutcome {
    return this.#requests.ask(id);
  }

  /** Lets a chat in or keeps it out; null for one never seen. */
  decide(id: number, state: 'allowed' | 'denied', by: number): Chat | null {
    return this.#requests.decide(id, state, by) ? this.get(id) : null;
  }

  /** Notes that a chat is told now that it may not ask; false where that was less than `every` milliseconds ago. */
  refuse(id: number, every: number): boolean {
    return this.#requests.refuse(id, every);
  }

  /** Every chat, by title. */
  list(): Chat[] {
    return this.#statements.list.all().map(fromSql);
  }

  /** Chooses the language of the interface for the chat; null for none of its own. */
  setLanguage(id: number, code: string | null): void {
    this.#statements.setLanguage.run({ id, code });
  }

  /** Remembers where the clocks of a chat are, by the name of the IANA list; a chat never seen is left alone. */
  setTimeZone(id: number, timeZone: string): void {
    this.#statements.setTimeZone.run({ id, timeZone });
  }

  /** Remembers whether the bot is blocked there; a chat never seen is left alone. */
  setBlocked(id: number, blocked: boolean): void {
    this.#statements.setBlocked.run({ id, blocked: blocked ? 1 : 0 });
  }

  /**
   * Moves a chat to its new number, with its memory, answers, messages and digests: a group that became a supergroup. Doing it
   * twice does no harm; a decision made on the new chat stands.
   */
  migrate(from: number, to: number): void {
    this.#database.transaction(() => {
      this.#statements.takeOver.run({ from, to });
      this.#statements.remove.run({ id: from });
      for (const move of this.#statements.move) move.run({ from, to });
      for (const leave of this.#statements.leave) leave.run({ from });
    });
  }
}

function fromSql(row: SqlChat): Chat {
  return { ...row, blocked: row.blocked === 1 };
}
