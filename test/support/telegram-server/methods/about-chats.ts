import type { ChatRoom } from '../chat-room.ts';
import { memberOf, setBotStanding } from '../membership.ts';
import { badRequest } from '../refusals.ts';
import { openRoom } from './destination.ts';
import type { Methods, MethodTools } from './method.ts';

interface ChatParams {
  readonly chat_id: number | string;
}

/** What the bot can learn about chats and their members, and how it leaves one. */
export const aboutChatsMethods: Methods = {
  getChat: ({ chat_id }: ChatParams, { state }: MethodTools) => ({
    ...openRoom(state, chat_id).chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: NO_GIFTS,
  }),

  getChatMember: ({ chat_id, user_id }: ChatParams & { user_id: number }, { state }: MethodTools) => {
    const user = user_id === state.bot.id ? state.bot : state.users.get(user_id);
    if (!user) throw badRequest('PARTICIPANT_ID_INVALID');
    return memberOf(openRoom(state, chat_id), user, state.bot);
  },

  getChatAdministrators: ({ chat_id }: ChatParams, { state }: MethodTools) => {
    const room = group(openRoom(state, chat_id), 'there are no administrators in the private chat');
    const people = [...room.members.values()].filter(({ id }) => room.administrators.has(id));
    const all = room.bot === 'administrator' ? [...people, state.bot] : people;
    return all.map((user) => memberOf(room, user, state.bot));
  },

  getChatMemberCount: ({ chat_id }: ChatParams, { state }: MethodTools) =>
    openRoom(state, chat_id).members.size + 1,

  leaveChat: ({ chat_id }: ChatParams, { state }: MethodTools) => {
    const room = group(openRoom(state, chat_id), "chat member status can't be changed in private chats");
    setBotStanding(state, room, 'left', state.bot);
    return true;
  },
};

const NO_GIFTS = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

function group(room: ChatRoom, otherwise: string): ChatRoom {
  if (room.chat.type === 'private') throw badRequest(otherwise);
  return room;
}
