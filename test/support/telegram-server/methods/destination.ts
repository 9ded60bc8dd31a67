import { asReplied, type ChatRoom } from '../chat-room.ts';
import { badRequest, forbidden } from '../refusals.ts';
import type { TelegramState } from '../telegram-state.ts';
import type { Message, MessageContent } from '../telegram-types.ts';

export interface ReplyParameters {
  readonly message_id: number;
  readonly chat_id?: number | string;
  readonly allow_sending_without_reply?: boolean;
  readonly quote?: string;
}

export interface DestinationParams {
  readonly chat_id: number | string;
  readonly message_thread_id?: number;
  readonly reply_parameters?: ReplyParameters;
}

/** The room of a chat id or @username; refuses with the words of Telegram where there is none. */
export function findRoom(state: TelegramState, id: number | string): ChatRoom {
  const named = typeof id === 'string' && id.startsWith('@');
  const room = named
    ? [...state.rooms.values()].find(({ chat }) => `@${chat.username}`.toLowerCase() === id.toLowerCase())
    : state.rooms.get(Number(id));
  if (!room) throw badRequest('chat not found');
  return room;
}

/** A room in which the bot may act. */
export function openRoom(state: TelegramState, id: number | string): ChatRoom {
  const room = findRoom(state, id);
  const kind = room.chat.type === 'supergroup' ? 'supergroup' : room.chat.type;
  if (room.migratedTo !== null) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: room.migratedTo });
  }
  if (room.blocked) throw forbidden('bot was blocked by the user');
  if (room.bot === 'kicked') throw forbidden(`bot was kicked from the ${kind} chat`);
  if (room.bot === 'left') {
    throw forbidden(
      kind === 'private'
        ? "bot can't initiate conversation with a user"
        : `bot is not a member of the ${kind} chat`,
    );
  }
  return room;
}

/** Refuses a topic that does not exist or is closed. */
export function checkThread(room: ChatRoom, thread: number | undefined): void {
  if (thread === undefined) return;
  const topic = room.topics.get(thread);
  if (!topic) throw badRequest('message thread not found');
  if (topic.closed && room.bot !== 'administrator') throw badRequest('TOPIC_CLOSED');
}

/** Where a message of the bot goes: the topic it names, else that of the message it replies to. */
export function placed(
  state: TelegramState,
  room: ChatRoom,
  { message_thread_id: thread, reply_parameters: reply }: DestinationParams,
): Pick<MessageContent, 'message_thread_id' | 'is_topic_message' | 'reply_to_message'> {
  checkThread(room, thread);
  const replied = reply && repliedMessage(state, room, reply);
  const topic = thread ?? (replied && sameChat(room, replied) ? replied.message_thread_id : undefined);
  checkThread(room, topic);
  return { ...inTopic(room, topic), ...(replied && { reply_to_message: asReplied(replied) }) };
}

/**
 * The fields of a message that stands in a topic. One that answers nothing is marked by Telegram as a reply to the
 * service message that opened the topic, whoever wrote that.
 */
export function inTopic(
  room: ChatRoom,
  thread: number | undefined,
): Pick<MessageContent, 'message_thread_id' | 'is_topic_message' | 'reply_to_message'> {
  const topic = thread === undefined ? undefined : room.topics.get(thread);
  if (thread === undefined || !topic) return {};
  return { message_thread_id: thread, is_topic_message: true, reply_to_message: topic.created };
}

function repliedMessage(state: TelegramState, room: ChatRoom, reply: ReplyParameters): Message | undefined {
  const there = reply.chat_id === undefined ? room : findRoom(state, reply.chat_id);
  const message = there.find(reply.message_id);
  if (
    message &&
    reply.quote !== undefined &&
    !(message.text ?? message.caption ?? '').includes(reply.quote)
  ) {
    throw badRequest('QUOTE_TEXT_INVALID');
  }
  if (!message && !reply.allow_sending_without_reply) throw badRequest('message to be replied not found');
  return message ?? undefined;
}

function sameChat(room: ChatRoom, message: Message): boolean {
  return message.chat.id === room.chat.id;
}
