import type { Update } from './telegram-types.ts';

/** Sent only to bots that ask for them by name. https://core.telegram.org/bots/api#getupdates */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

const FIRST_ID = 100_001;

/** The updates that a bot has not confirmed yet, oldest first. */
export class UpdateQueue {
  #nextId = FIRST_ID;
  #allowed: ReadonlySet<string> = new Set();
  #pending: Update[] = [];
  readonly #listeners = new Set<() => void>();

  /** Kinds the bot wants; empty means all but those that must be asked for by name. Holds for what is added later. */
  allow(kinds: readonly string[]): void {
    this.#allowed = new Set(kinds);
  }

  get allowed(): readonly string[] {
    return [...this.#allowed];
  }

  /** Null if the bot does not want this kind. */
  add(kind: string, content: unknown): Update | null {
    if (!this.#wants(kind)) return null;
    return this.push({ [kind]: content });
  }

  /** Adds an update as it is; one without a number gets the next one. */
  push(update: Readonly<Record<string, unknown>>): Update {
    const given = update.update_id;
    const numbered = { ...update, update_id: typeof given === 'number' ? given : this.#nextId };
    this.#nextId = Math.max(this.#nextId, numbered.update_id + 1);
    this.#pending = [...this.#pending, numbered].sort((a, b) => a.update_id - b.update_id);
    for (const listener of this.#listeners) listener();
    return numbered;
  }

  /**
   * Forgets all updates below the offset. A negative offset counts from the end of the queue, and what stands before
   * that place is forgotten.
   */
  confirmBelow(offset: number): void {
    if (offset < 0) this.#pending = this.#pending.slice(offset);
    else this.#pending = this.#pending.filter(({ update_id }) => update_id >= offset);
  }

  confirm(update: Update): void {
    this.#pending = this.#pending.filter((one) => one !== update);
  }

  clear(): void {
    this.#pending = [];
  }

  pending(limit = Number.POSITIVE_INFINITY): readonly Update[] {
    return this.#pending.slice(0, limit);
  }

  /** Calls the listener after each addition, until the function that it returns is called. */
  onAdded(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #wants(kind: string): boolean {
    return this.#allowed.size > 0 ? this.#allowed.has(kind) : !ON_REQUEST.has(kind);
  }
}
