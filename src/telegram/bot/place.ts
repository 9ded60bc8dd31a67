import type { Message, User } from 'telegraf/types';
import type { ConversationKey } from '../../storage/conversations.ts';
import type { SeenPerson } from '../../storage/people.ts';

/** Where something was said, and by whom: the key of a conversation, and where its answers go. */
export type Place = ConversationKey;

/** A chat with one person has that person's number; groups have negative ones. */
export function isPrivate({ chat }: Pick<Place, 'chat'>): boolean {
  return chat > 0;
}

/**
 * Where a message was written. Who writes as the group itself (an anonymous administrator) is known by the group's number,
 * so that the account that stands in for all of them is taken for nobody.
 */
export function placeOf(message: Message): Place {
  return {
    chat: message.chat.id,
    thread: threadOf(message),
    person: message.sender_chat?.id ?? message.from?.id ?? message.chat.id,
  };
}

/** The topic of a forum that a message stands in; null outside. Plain replies have a thread too, which is no topic. */
export function threadOf(message: object): number | null {
  const { is_topic_message: isTopic, message_thread_id: thread } = message as Partial<Message.TextMessage>;
  return (isTopic && thread) || null;
}

/** What Telegram tells of a person. */
export function personOf({ id, first_name, last_name, username, language_code }: User): SeenPerson {
  return {
    id,
    name: [first_name, last_name].filter(Boolean).join(' '),
    username: username ?? null,
    language: language_code ?? null,
  };
}

/** How a chat is called: its title, or the name of the person. */
export function titleOf(chat: {
  title?: string | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
}): string {
  return chat.title ?? [chat.first_name, chat.last_name].filter(Boolean).join(' ');
}
