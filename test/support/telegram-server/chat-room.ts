import type { BotStanding, Chat, Message, MessageContent, User } from './telegram-types.ts';

export interface Topic {
  readonly name: string;
  readonly created: Message;
  closed: boolean;
}

/** A message with everything that became of it. */
export interface KeptMessage {
  /** As it reads now. */
  readonly message: Message;
  /** As it read before each edit, oldest first. */
  readonly earlier: readonly Message[];
  readonly deleted: boolean;
}

/** One chat: who is in it, its topics, and its messages, numbered from 1. */
export class ChatRoom {
  chat: Chat;
  bot: BotStanding = 'member';
  /** In a private chat: whether the person has stopped the bot. */
  blocked = false;
  /** Set once a group has become the supergroup of this id. */
  migratedTo: number | null = null;
  readonly members = new Map<number, User>();
  readonly administrators = new Set<number>();
  readonly topics = new Map<number, Topic>();
  readonly #messages = new Map<number, KeptMessage>();
  readonly #now: () => number;

  /** `now` in milliseconds since 1970. */
  constructor(chat: Chat, now: () => number) {
    this.chat = chat;
    this.#now = now;
  }

  get nextMessageId(): number {
    return this.#messages.size + 1;
  }

  add(content: MessageContent): Message {
    const message: Message = {
      message_id: this.nextMessageId,
      date: this.#seconds(),
      chat: this.chat,
      ...content,
    };
    this.#messages.set(message.message_id, { message, earlier: [], deleted: false });
    return message;
  }

  /** The message of that number as it reads now, or null if there is none or it was deleted. */
  find(id: number): Message | null {
    const kept = this.#messages.get(id);
    return kept && !kept.deleted ? kept.message : null;
  }

  /** Changes what a message says; the former version is kept. */
  change(id: number, content: Partial<MessageContent>): Message {
    const kept = this.#kept(id);
    const message = { ...kept.message, ...content, edit_date: this.#seconds() };
    this.#messages.set(id, { ...kept, message, earlier: [...kept.earlier, kept.message] });
    return message;
  }

  delete(id: number): void {
    this.#messages.set(id, { ...this.#kept(id), deleted: true });
  }

  /** All that was ever written here, oldest first, with former versions and deleted messages. */
  history(): readonly KeptMessage[] {
    return [...this.#messages.values()];
  }

  /** What can be read now, oldest first: of one topic, of the general topic (null), or of the whole chat (undefined). */
  visible(thread?: number | null): Message[] {
    const readable = this.history()
      .filter(({ deleted }) => !deleted)
      .map(({ message }) => message);
    if (thread === undefined) return readable;
    return readable.filter((message) => (message.message_thread_id ?? null) === thread);
  }

  #kept(id: number): KeptMessage {
    const kept = this.#messages.get(id);
    if (!kept) throw new Error(`Chat ${this.chat.id} has no message ${id}`);
    return kept;
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1000);
  }
}

/** A message as it stands inside of another: without what it replied to itself. */
export function asReplied(message: Message): Message {
  const { reply_to_message: _, ...rest } = message;
  return rest;
}
