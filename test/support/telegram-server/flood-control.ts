/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const PER_SECOND = 30;
const PER_GROUP_MINUTE = 20;
/** "We may allow short bursts": so many messages at once to a chat that was quiet; one a second comes back. */
const BURST_PER_CHAT = 3;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What counts: messages and edits; not chat actions, drafts, reactions and answers to queries. */
const COUNTED = /^(?:send(?!ChatAction|\w*Draft)|editMessage|copyMessage|forwardMessage)/;

/** Counts what goes to each chat, and tells who has to wait. A refused call does not count. */
export class FloodControl {
  readonly #now: () => number;
  #all: number[] = [];
  readonly #chats = new Map<number, number[]>();
  /** By chat: the burst that is left, and when it was reckoned. */
  readonly #bursts = new Map<number, { readonly left: number; readonly at: number }>();

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds until the call may be made again; 0 if it may now, and then it is counted. */
  take(method: string, chat: number | null): number {
    if (!COUNTED.test(method) || chat === null) return 0;
    const now = this.#now();
    this.#all = this.#all.filter((at) => at > now - SECOND);
    const inChat = (this.#chats.get(chat) ?? []).filter((at) => at > now - MINUTE);
    const burst = this.#burst(chat, now);
    const wait = Math.max(
      this.#all.length < PER_SECOND ? 0 : (this.#all.at(-PER_SECOND) ?? now) + SECOND - now,
      chat > 0 || inChat.length < PER_GROUP_MINUTE ? 0 : (inChat.at(-PER_GROUP_MINUTE) ?? now) + MINUTE - now,
      (1 - burst) * SECOND,
    );
    if (wait > 0) return wait;
    this.#all.push(now);
    this.#chats.set(chat, [...inChat, now]);
    this.#bursts.set(chat, { left: burst - 1, at: now });
    return 0;
  }

  #burst(chat: number, now: number): number {
    const { left, at } = this.#bursts.get(chat) ?? { left: BURST_PER_CHAT, at: now };
    return Math.min(BURST_PER_CHAT, left + (now - at) / SECOND);
  }
}
