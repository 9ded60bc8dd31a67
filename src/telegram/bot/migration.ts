import type { Message } from 'telegraf/types';
import type { Chats } from '../../storage/chats.ts';
import type { Work } from './work.ts';

/** Takes a group's settings, memory and messages along when it has become a supergroup; true for a message that says so. */
export function followMigration(message: Message, chats: Chats, work: Work): boolean {
  if ('migrate_to_chat_id' in message) {
    work.onCommit(() => chats.migrate(message.chat.id, message.migrate_to_chat_id));
    return true;
  }
  if ('migrate_from_chat_id' in message) {
    work.onCommit(() => chats.migrate(message.migrate_from_chat_id, message.chat.id));
    return true;
  }
  return false;
}
