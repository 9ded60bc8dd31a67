/**
 * The kinds of updates that are asked for by name, and all that are served. Telegram sends others for a while after the
 * list has changed, so they are told apart here as well.
 */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Channels are left out: nobody asks there, and their posts have no sender. */
const SERVED_CHATS: ReadonlySet<unknown> = new Set(['private', 'group', 'supergroup']);

/**
 * Fields of a message from somewhere else than a chat with this bot, whose id may be that of one nevertheless.
 * https://core.telegram.org/bots/api#message
 */
const FOREIGN = ['guest_query_id', 'business_connection_id', 'direct_messages_topic'];

/** Finds what a lane is named after in an update of each kind; null where that is not served. */
const LANES: Readonly<Record<(typeof ALLOWED_UPDATES)[number], (content: Fields) => string | null>> = {
  message: laneOfMessage,
  edited_message: laneOfMessage,
  callback_query: ({ message, from }) =>
    isFields(message) ? laneOfMessage(message) : message === undefined ? laneOfPerson(from) : null,
  inline_query: ({ from }) => laneOfPerson(from),
  my_chat_member: laneOfMessage,
};

/** The number of an update, or null for anything that has none. */
export function updateIdOf(update: unknown): number | null {
  return isFields(update) && isId(update.update_id) ? update.update_id : null;
}

/**
 * Names the lane whose order an update keeps: the id of its chat, or `inline:` and the id of the person for what
 * happens in chats the bot is not in. Null for an update that is not served.
 */
export function laneOf(update: unknown): string | null {
  if (!isFields(update)) return null;
  for (const kind of ALLOWED_UPDATES) {
    const content = update[kind];
    if (isFields(content)) return LANES[kind](content);
  }
  return null;
}

/**
 * Whether somebody typed this and can be asked to type it again: a new text or an inline query. Service messages, presses
 * of buttons and edits cannot be repeated by a person, so they always wait for their turn.
 */
export function isTyped(update: unknown): boolean {
  if (!isFields(update)) return false;
  const { message, inline_query: query } = update;
  return isFields(query) || (isFields(message) && typeof message.text === 'string');
}

function laneOfMessage(message: Fields): string | null {
  const { chat } = message;
  if (!isFields(chat) || !isId(chat.id) || !SERVED_CHATS.has(chat.type)) return null;
  if (chat.is_direct_messages === true || FOREIGN.some((field) => message[field] !== undefined)) return null;
  return String(chat.id);
}

function laneOfPerson(from: unknown): string | null {
  return isFields(from) && isId(from.id) ? `inline:${from.id}` : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
