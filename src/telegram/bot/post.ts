import type { ForceReply } from 'telegraf/types';
import type { Outbox } from '../../storage/outbox.ts';
import { NOTICE } from '../../storage/outbox-message.ts';
import type { Buttons } from '../outgoing/answer-buttons.ts';
import { type FormattedText, plain } from '../outgoing/formatted-text.ts';
import type { OutgoingFile } from '../outgoing/outgoing-file.ts';
import { messagePayload, type OutgoingMessage, outgoingTexts } from '../outgoing/outgoing-message.ts';
import { outgoingPage, type PageBlock } from '../outgoing/outgoing-page.ts';
import { isPrivate } from './place.ts';
import type { Turn } from './turn.ts';

/** A chat and, in a forum, the topic. */
export interface Destination {
  readonly chat: number;
  readonly thread: number | null;
}

export interface PostOptions {
  /** The update that made it; null for none. */
  readonly updateId: number | null;
  /** The message that is replied to; none unless given. */
  readonly replyTo?: number | undefined;
  readonly buttons?: Buttons;
  /** The person whose rights are looked at again on sending. */
  readonly asker?: number;
  /** Makes the next message of whoever gets it a reply to it, in private chats; what stands in the empty field, at most 64 characters. */
  readonly awaitReply?: string;
}

/** Puts messages into the outbox. Its calls belong into the transaction of the update they answer. */
export class Post {
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** Says something to whoever wrote and may ask, in the same topic; in a group as a reply. */
  say(turn: Turn, text: string | FormattedText, buttons: Buttons = []): void {
    turn.work.onCommit(() => this.sayNow(turn, text, buttons));
  }

  /** The same from within the transaction, where the words are only known then. */
  sayNow(turn: Turn, text: string | FormattedText, buttons: Buttons = []): void {
    this.notice(turn.place, text, { ...answering(turn), buttons });
  }

  /** The same for what is laid out: as rich messages where the server knows these. */
  sayPage(turn: Turn, blocks: readonly PageBlock[]): void {
    turn.work.onCommit(() => this.#messages(turn.place, outgoingPage(blocks), answering(turn)));
  }

  /** The same with a file. */
  sayFile(turn: Turn, file: OutgoingFile): void {
    turn.work.onCommit(() => this.#message(turn.place, file, answering(turn)));
  }

  /** A notice of any length, in as many messages as it needs; the rows of these. Buttons go under the last. */
  notice(to: Destination, text: string | FormattedText, options: PostOptions): number[] {
    const formatted = typeof text === 'string' ? plain(text) : text;
    return this.#messages(to, outgoingTexts(formatted, options.buttons), options);
  }

  /** Changes the text of a message that is in the outbox; where it is gone from the chat, it stays gone. */
  rewrite(row: number, to: Destination, text: FormattedText, updateId: number): void {
    this.#outbox.add({
      ...{ updateId, chat: to.chat, thread: to.thread, rank: NOTICE, about: row },
      ...{ method: 'editMessageText', payload: messagePayload(text) },
    });
  }

  /** Changes the text of a message by Telegram's number of it; its buttons go, unless others are given. */
  rewriteMessage(
    message: number,
    to: Destination,
    text: FormattedText,
    updateId: number,
    buttons: Buttons = [],
  ): void {
    this.#call(to, 'editMessageText', { ...messagePayload(text, buttons), message_id: message }, updateId);
  }

  /** Changes the buttons under a message, by Telegram's number of it. */
  rebutton(message: number, to: Destination, buttons: Buttons, updateId: number): void {
    const payload = { message_id: message, reply_markup: { inline_keyboard: buttons } };
    this.#call(to, 'editMessageReplyMarkup', payload, updateId);
  }

  /** Leaves a group, once what waits to be said there is said. */
  leave(chat: number, updateId: number): void {
    this.#call({ chat, thread: null }, 'leaveChat', {}, updateId);
  }

  #messages(to: Destination, messages: readonly OutgoingMessage[], options: PostOptions): number[] {
    return messages.map((message, at) =>
      this.#message(to, message, { ...options, replyTo: at === 0 ? options.replyTo : undefined }),
    );
  }

  #message(
    to: Destination,
    { method, payload, fallback, attachment }: OutgoingMessage & Partial<OutgoingFile>,
    { updateId, replyTo, asker, awaitReply }: PostOptions,
  ): number {
    const reply = {
      ...(replyTo !== undefined && replyParameters(replyTo)),
      ...(awaitReply !== undefined && forceReply(awaitReply)),
    };
    return this.#outbox.add({
      ...{ updateId, chat: to.chat, thread: to.thread, rank: NOTICE, method },
      asker: asker ?? null,
      attachment: attachment ?? null,
      payload: { ...payload, ...reply },
      fallback: { method: fallback.method, payload: { ...fallback.payload, ...reply } },
    });
  }

  /** A call about a chat, in the order of its messages. */
  #call(
    { chat, thread }: Destination,
    method: string,
    payload: Record<string, unknown>,
    updateId: number,
  ): void {
    this.#outbox.add({ updateId, chat, thread, rank: NOTICE, method, payload });
  }
}

/** A word to whoever wrote or pressed; in a group as a reply. */
function answering({ place, message, work }: Turn): PostOptions {
  return {
    updateId: work.updateId,
    asker: place.person,
    replyTo: isPrivate(place) ? undefined : message,
  };
}

/** A reply that is still sent where the message it answers was deleted meanwhile. */
export function replyParameters(message: number): {
  reply_parameters: { message_id: number; allow_sending_without_reply: true };
} {
  return { reply_parameters: { message_id: message, allow_sending_without_reply: true } };
}

/** Telegram opens the field to write a reply in. */
function forceReply(placeholder: string): { reply_markup: ForceReply } {
  return { reply_markup: { force_reply: true, input_field_placeholder: placeholder } };
}
