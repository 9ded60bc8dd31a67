import { asReplied, type ChatRoom } from './chat-room.ts';
import { inTopic } from './methods/destination.ts';
import type { TelegramState } from './telegram-state.ts';
import type { Chat, Entity, Message, MessageContent, User } from './telegram-types.ts';
import { typedEntities } from './typed-entities.ts';

export interface SayOptions {
  /** Topic of a forum, by its number. */
  readonly thread?: number;
  readonly replyTo?: Message;
  /** In the place of those that the apps would find in the text. */
  readonly entities?: readonly Entity[];
  /** A chat that stands in for the person: the group itself (an anonymous administrator), or a channel. */
  readonly senderChat?: Chat;
}

/** The accounts that `from` shows for those who write as a chat. https://core.telegram.org/bots/api#message */
const ANONYMOUS_ADMINISTRATOR: User = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};
const CHANNEL: User = { id: 136817688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };

/** Lets a person write a text; the bot hears of it if it would in Telegram. */
export function say(
  state: TelegramState,
  room: ChatRoom,
  user: User,
  text: string,
  { entities = typedEntities(text), ...options }: SayOptions,
): Message {
  return write(state, room, user, { text, ...(entities.length > 0 && { entities }) }, options);
}

/** Lets a person send a file. */
export function upload(
  state: TelegramState,
  room: ChatRoom,
  user: User,
  file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly type: string;
    readonly caption?: string;
  },
  options: SayOptions,
): Message {
  const { file_id, file_unique_id, file_size } = state.keepFile(file.name, file.bytes);
  const document = { file_id, file_unique_id, file_size, file_name: file.name, mime_type: file.type };
  const caption = file.caption === undefined ? {} : captionOf(file.caption);
  return write(state, room, user, { document, ...caption }, options);
}

/** Lets a person edit a message; the text may be the same, as when a link preview comes and goes. */
export function edit(state: TelegramState, room: ChatRoom, message: Message, text: string): Message {
  const entities = typedEntities(text);
  const edited = room.change(message.message_id, { text, ...(entities.length > 0 && { entities }) });
  if (hears(state, room, edited)) state.offer('edited_message', edited);
  return edited;
}

function write(
  state: TelegramState,
  room: ChatRoom,
  user: User,
  content: MessageContent,
  { thread, replyTo, senderChat }: SayOptions,
): Message {
  if (thread !== undefined && !room.topics.has(thread)) throw new Error(`There is no topic ${thread}`);
  const replied = replyTo && room.find(replyTo.message_id);
  const message = room.add({
    ...senderOf(room, user, senderChat),
    ...inTopic(room, thread ?? replied?.message_thread_id),
    ...(replied && { reply_to_message: asReplied(replied) }),
    ...content,
  });
  if (hears(state, room, message)) state.offer('message', message);
  return message;
}

function captionOf(caption: string): MessageContent {
  const entities = typedEntities(caption);
  return { caption, ...(entities.length > 0 && { caption_entities: entities }) };
}

function senderOf(
  room: ChatRoom,
  user: User,
  senderChat: Chat | undefined,
): Pick<Message, 'from' | 'sender_chat'> {
  if (!senderChat) return { from: user };
  return {
    from: senderChat.id === room.chat.id ? ANONYMOUS_ADMINISTRATOR : CHANNEL,
    sender_chat: senderChat,
  };
}

/**
 * Whether the bot gets a message, in privacy mode (https://core.telegram.org/bots/features#privacy-mode): all in private
 * chats and where it is an administrator, elsewhere commands that are not another bot's, mentions, and replies to it.
 */
function hears(state: TelegramState, room: ChatRoom, message: Message): boolean {
  if (room.blocked || room.bot === 'left' || room.bot === 'kicked') return false;
  if (room.chat.type === 'private' || room.bot === 'administrator') return true;
  return message.reply_to_message?.from?.id === state.bot.id || isCalled(state.bot, message);
}

function isCalled(bot: User, message: Message): boolean {
  const text = message.text ?? message.caption ?? '';
  const name = `@${bot.username}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length, user }) => {
    const marked = text.slice(offset, offset + length).toLowerCase();
    if (type === 'bot_command') return !marked.includes('@') || marked.endsWith(name);
    return (type === 'mention' && marked === name) || user?.id === bot.id;
  });
}
