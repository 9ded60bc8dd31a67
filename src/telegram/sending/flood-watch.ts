/** So many chats refused within so many milliseconds, and nothing accepted between, mean that all are. */
const CHATS = 3;
const SPAN = 2000;

interface Refusal {
  readonly at: number;
  readonly until: number;
}

/**
 * Tells a limit on the whole bot from limits on single chats. Telegram's 429 does not say which of them it is; but where
 * one chat after another is refused, asking for the rest would only prolong it.
 */
export class FloodWatch {
  readonly #refusals = new Map<number, Refusal>();

  /**
   * Notes that a chat was refused until a time. Gives the time until which every chat had better wait, the earliest that
   * was named, or null where this looks like the chat's own limit. Times in milliseconds.
   */
  refused(chat: number, until: number, now: number): number | null {
    for (const [other, { at }] of this.#refusals) if (at <= now - SPAN) this.#refusals.delete(other);
    this.#refusals.set(chat, { at: now, until });
    if (this.#refusals.size < CHATS) return null;
    return Math.min(...[...this.#refusals.values()].map((refusal) => refusal.until));
  }

  /** Notes that Telegram took a message: not every chat is limited. */
  accepted(): void {
    this.#refusals.clear();
  }
}
