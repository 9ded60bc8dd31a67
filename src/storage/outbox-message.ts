/** What goes first to a chat: an answer somebody waits for, a notice (a button's, an admin's), the daily digest. */
export const ANSWER = 0;
export const NOTICE = 1;
export const DIGEST = 2;

export type MessageRank = typeof ANSWER | typeof NOTICE | typeof DIGEST;

/** A method of the Bot API and its parameters, but for those that the row itself gives: `chat_id`, `message_thread_id`. */
export interface MessageCall {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A file that goes with a message. */
export interface Attachment {
  /** What the file is called where it is saved; any language. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NewMessage extends MessageCall {
  /** The update that made it, or null. */
  readonly updateId: number | null;
  readonly chat: number;
  /** The topic of a forum, or null. */
  readonly thread: number | null;
  readonly rank: MessageRank;
  /** Sent instead where the server does not know the method or refuses the contents. */
  readonly fallback?: MessageCall | null;
  /** The row of the message that this one edits, deletes or replies to; its `message_id` is filled in on sending. */
  readonly about?: number | null;
  /** The person whose rights are looked at again on sending; null for nobody. */
  readonly asker?: number | null;
  /** The file of `sendPhoto` and `sendDocument`, for the message and its fallback alike. It is kept until the message is done. */
  readonly attachment?: Attachment | null;
}

/** A message as it is stored; its file, which may be large, is read when it is sent. */
export interface OutboxRow extends Required<Omit<NewMessage, 'attachment'>> {
  readonly id: number;
  /** How often its sending was begun before. */
  readonly attempts: number;
  /** How many of those ended with an unknown outcome. */
  readonly uncertainCount: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export type OutboxState = 'waiting' | 'sending' | 'sent' | 'failed';

export type OutboxCounts = Readonly<Record<OutboxState | 'uncertain', number>>;
