/** How fast messages may go. https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface PaceLimits {
  /** Milliseconds from one message to the next in a chat. */
  readonly perChatMs: number;
  /** Messages to a group in a minute, edits counted. */
  readonly groupPerMinute: number;
  /** Messages to all chats together in a second. */
  readonly perSecond: number;
  /** How many of these are kept for others by a message that nobody waits for; none unless given. */
  readonly keptFree?: number;
}

const LIMITS: PaceLimits = { perChatMs: 1050, groupPerMinute: 20, perSecond: 30, keptFree: 5 };

/** A second and a minute in milliseconds, and a little more: a network may press together what was sent apart. */
const SECOND = 1050;
const MINUTE = 61_000;

/**
 * Tells when a message may go, from when others went. It knows no clock: times are given, in milliseconds, and never
 * decrease. What is older than a minute is forgotten.
 */
export class Pace {
  readonly #limits: PaceLimits;
  /** When messages went to each chat, the chat that waited longest first. */
  readonly #chats = new Map<number, number[]>();
  readonly #holds = new Map<number, number>();
  #all: number[] = [];
  #allHeldUntil = Number.NEGATIVE_INFINITY;

  constructor(limits: PaceLimits = LIMITS) {
    this.#limits = limits;
  }

  /**
   * Milliseconds until a message may go to this chat; 0 for now. A negative chat is a group. A patient message, such as one of
   * a thousand digests, leaves room for others, so that an answer does not have to wait for it.
   */
  delay(chat: number, now: number, isPatient = false): number {
    const times = this.#chats.get(chat) ?? [];
    const last = times.at(-1) ?? Number.NEGATIVE_INFINITY;
    return Math.max(
      this.delayOfAll(now, isPatient),
      (this.#holds.get(chat) ?? 0) - now,
      last + this.#limits.perChatMs - now,
      chat < 0 ? untilBelow(times, this.#limits.groupPerMinute, MINUTE, now) : 0,
    );
  }

  /** Milliseconds until a message, or a patient one, may go to any chat at all; 0 for now. */
  delayOfAll(now: number, isPatient = false): number {
    const { perSecond, keptFree = 0 } = this.#limits;
    const limit = untilBelow(this.#all, isPatient ? perSecond - keptFree : perSecond, SECOND, now);
    return Math.max(0, limit, this.#allHeldUntil - now);
  }

  /** Notes that a message goes to this chat now. */
  took(chat: number, now: number): void {
    const times = within(this.#chats.get(chat) ?? [], MINUTE, now);
    this.#chats.delete(chat);
    this.#chats.set(chat, [...times, now]);
    this.#all = [...within(this.#all, SECOND, now), now];
    this.#forgetQuietChats(now);
  }

  /** Lets nothing go to one chat before a time: Telegram asked for that. */
  hold(chat: number, until: number): void {
    this.#holds.set(chat, Math.max(until, this.#holds.get(chat) ?? until));
  }

  /** Lets nothing go to any chat before a time. */
  holdAll(until: number): void {
    this.#allHeldUntil = Math.max(until, this.#allHeldUntil);
  }

  /** How many chats it remembers something of. */
  get size(): number {
    return new Set([...this.#chats.keys(), ...this.#holds.keys()]).size;
  }

  #forgetQuietChats(now: number): void {
    for (const [chat, times] of this.#chats) {
      if ((times.at(-1) ?? now) > now - MINUTE) break;
      this.#chats.delete(chat);
    }
    for (const [chat, until] of this.#holds) if (until <= now) this.#holds.delete(chat);
  }
}

/** Milliseconds until fewer than `limit` of these times are within the last `span`. */
function untilBelow(times: readonly number[], limit: number, span: number, now: number): number {
  const oldest = times.at(-limit);
  return oldest === undefined ? 0 : oldest + span - now;
}

function within(times: readonly number[], span: number, now: number): number[] {
  return times.filter((time) => time > now - span);
}
