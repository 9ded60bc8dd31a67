import type { ChatRoom } from './chat-room.ts';
import type { TelegramState } from './telegram-state.ts';
import type { BotStanding, User } from './telegram-types.ts';

/** A ChatMember object: what Telegram says of somebody in a chat. */
export function memberOf(room: ChatRoom, user: User, bot: User): Readonly<Record<string, unknown>> {
  if (user.id === bot.id) return botMember(room, bot);
  if (room.administrators.has(user.id)) return administrator(user);
  return { status: room.members.has(user.id) ? 'member' : 'left', user };
}

/**
 * Makes the bot a member, an administrator, or none, by an act of `by`; the bot learns of it by my_chat_member, and the
 * chat by a service message.
 */
export function setBotStanding(state: TelegramState, room: ChatRoom, standing: BotStanding, by: User): void {
  const before = room.bot;
  changeMembership(state, room, by, () => {
    room.bot = standing;
  });
  if (isIn(before) === isIn(standing)) return;
  const content = isIn(standing) ? { new_chat_members: [state.bot] } : { left_chat_member: state.bot };
  const message = room.add({ from: by, ...content });
  if (isIn(standing)) state.offer('message', message);
}

/** Lets the person of a private chat stop the bot, or start it again. */
export function setBlocked(state: TelegramState, room: ChatRoom, blocked: boolean): void {
  const person = state.users.get(room.chat.id);
  if (!person) throw new Error(`Chat ${room.chat.id} is not private`);
  changeMembership(state, room, person, () => {
    room.blocked = blocked;
  });
}

/**
 * Turns a group into a supergroup with another id and everybody in it. Telegram tells it by a service message in each of
 * the two, and answers calls for the old one with migrate_to_chat_id.
 */
export function migrate(state: TelegramState, room: ChatRoom): ChatRoom {
  const id = room.migratedTo ?? -1_000_000_000_000 - state.newId();
  const known = state.rooms.get(id);
  if (known) return known;
  const larger = state.addRoom({ ...room.chat, id, type: 'supergroup' });
  larger.bot = room.bot;
  for (const [userId, user] of room.members) larger.members.set(userId, user);
  for (const userId of room.administrators) larger.administrators.add(userId);
  room.migratedTo = id;
  const from = [...room.members.values()][0] ?? state.bot;
  state.offer('message', room.add({ from, migrate_to_chat_id: id }));
  state.offer('message', larger.add({ from, migrate_from_chat_id: room.chat.id }));
  return larger;
}

function changeMembership(state: TelegramState, room: ChatRoom, from: User, change: () => void): void {
  const before = botMember(room, state.bot);
  change();
  const after = botMember(room, state.bot);
  const date = Math.floor(state.clock.now() / 1000);
  state.offer('my_chat_member', {
    chat: room.chat,
    from,
    date,
    old_chat_member: before,
    new_chat_member: after,
  });
}

function botMember(room: ChatRoom, bot: User): Readonly<Record<string, unknown>> {
  if (room.bot === 'kicked' || room.blocked) return { status: 'kicked', user: bot, until_date: 0 };
  return room.bot === 'administrator' ? administrator(bot) : { status: room.bot, user: bot };
}

function administrator(user: User): Readonly<Record<string, unknown>> {
  return { status: 'administrator', user, can_be_edited: false, is_anonymous: false, ...RIGHTS };
}

const RIGHTS = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
};

function isIn(standing: BotStanding): boolean {
  return standing === 'member' || standing === 'administrator';
}
