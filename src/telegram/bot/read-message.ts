import type { Message, MessageEntity, User } from 'telegraf/types';

/** What a message is to the bot. */
export type MessageReading =
  | { readonly kind: 'question'; readonly text: string }
  /** A command other than /ask: its name in lower case without the slash, and what stands behind it. */
  | { readonly kind: 'command'; readonly name: string; readonly argument: string }
  /** A file; something else that is no text. */
  | { readonly kind: 'file' | 'no text' }
  /** Not meant for the bot. */
  | { readonly kind: 'nothing' };

/** The bot as Telegram knows it. */
export type Me = Pick<User, 'id'> & { readonly username: string };

const NOTHING: MessageReading = { kind: 'nothing' };

const FILES = ['document', 'photo', 'video', 'audio', 'animation'];
const NO_TEXTS = [
  ...['voice', 'video_note', 'sticker', 'location', 'venue', 'contact', 'poll', 'dice', 'game', 'story'],
];

/**
 * Tells what a message is to the bot. In a private chat every text is a question or a command; in a group only a command, a
 * mention of the bot and a reply to one of its messages are meant for it. A question may be empty: a bare /ask.
 */
export function readMessage(message: Message, me: Me): MessageReading {
  if (isByMachine(message)) return NOTHING;
  const isPrivate = message.chat.type === 'private';
  if (!('text' in message)) return isPrivate ? readContents(message) : NOTHING;
  const command = readCommand(message, me);
  if (command !== null) return isPrivate || command.isForMe ? readAs(command) : NOTHING;
  if (isPrivate) return { kind: 'question', text: message.text.trim() };
  if (isReplyTo(message, me) || mentionsOf(message, me).length > 0) {
    return { kind: 'question', text: withoutMentions(message, me) };
  }
  return NOTHING;
}

/**
 * Whether a message comes from no person who asks: posts of channels and their copies in groups, people who write as a channel,
 * bots, and what somebody inserted from inline results. Only who writes as the group itself, an anonymous administrator, may.
 */
function isByMachine(message: Message): boolean {
  const { chat, from, sender_chat: sender } = message;
  if (chat.type === 'channel' || 'is_automatic_forward' in message || 'via_bot' in message) return true;
  return sender ? sender.id !== chat.id : from === undefined || from.is_bot;
}

function readContents(message: Message): MessageReading {
  if (FILES.some((kind) => kind in message)) return { kind: 'file' };
  return NO_TEXTS.some((kind) => kind in message) ? { kind: 'no text' } : NOTHING;
}

interface Command {
  readonly name: string;
  readonly argument: string;
  readonly isForMe: boolean;
}

/** The command that a text begins with, as Telegram marked it; null where there is none. */
function readCommand({ text, entities = [] }: Message.TextMessage, me: Me): Command | null {
  const mark = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!mark) return null;
  const [name = '', to] = text.slice(1, mark.length).toLowerCase().split('@');
  const argument = text.slice(mark.length).trim();
  return { name, argument, isForMe: to === undefined || to === me.username.toLowerCase() };
}

function readAs({ name, argument }: Command): MessageReading {
  return name === 'ask' ? { kind: 'question', text: argument } : { kind: 'command', name, argument };
}

/** A reply to the message that opened a topic is how every message of the topic is marked, and means nothing. */
function isReplyTo({ reply_to_message: replied }: Message.TextMessage, me: Me): boolean {
  return replied?.from?.id === me.id && !('forum_topic_created' in replied);
}

function mentionsOf({ text, entities = [] }: Message.TextMessage, me: Me): MessageEntity[] {
  const name = `@${me.username}`.toLowerCase();
  return entities.filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    const { type, offset, length } = entity;
    return type === 'mention' && text.slice(offset, offset + length).toLowerCase() === name;
  });
}

/** The text without the bot's name and the commas or the colon around it. */
function withoutMentions(message: Message.TextMessage, me: Me): string {
  const mentions = mentionsOf(message, me).toSorted((a, b) => b.offset - a.offset);
  const text = mentions.reduce((rest, { offset, length }) => {
    const before = rest.slice(0, offset).replace(/[\s,，、]+$/u, '');
    const behind = rest.slice(offset + length).replace(/^[\s,:，：、]+/u, '');
    return /^[?!.？！。]/u.test(behind) ? before + behind : `${before} ${behind}`;
  }, message.text);
  return text.trim();
}
