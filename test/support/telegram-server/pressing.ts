import type { ChatRoom } from './chat-room.ts';
import type { Asked, TelegramState } from './telegram-state.ts';
import type { Button, Message, User } from './telegram-types.ts';

/**
 * Lets a person press the button with this text under a message, as the message stands now. A button that is not there
 * is a mistake of the test, or the finding it was written for.
 */
export function press(
  state: TelegramState,
  room: ChatRoom,
  message: Message,
  text: string,
  user: User,
): Asked {
  const now = room.find(message.message_id) ?? message;
  const buttons = (now.reply_markup?.inline_keyboard ?? []).flat();
  const { callback_data: data } = buttonNamed(buttons, text);
  const press: Asked = { id: `press-${state.newId()}`, from: user, answers: [] };
  state.presses.set(press.id, press);
  const place = placeOf(room, now);
  state.offer('callback_query', {
    id: press.id,
    from: user,
    chat_instance: `chat-${room.chat.id}`,
    data,
    ...place,
  });
  return press;
}

/** Lets a person type "@bot text" in some chat. */
export function inlineQuery(state: TelegramState, user: User, text: string, offset: string): Asked {
  const query: Asked = { id: `inline-${state.newId()}`, from: user, answers: [] };
  state.inlineQueries.set(query.id, query);
  state.offer('inline_query', { id: query.id, from: user, query: text, offset, chat_type: 'group' });
  return query;
}

/** Lets the person who asked put one of the results that the bot gave into a chat. */
export function insertResult(state: TelegramState, query: Asked, resultId: string, room: ChatRoom): Message {
  const results = query.answers.flatMap(({ results }) => results as readonly InlineResult[]);
  const result = results.find(({ id }) => id === resultId);
  if (!result)
    throw new Error(`The bot gave ${results.map(({ id }) => id).join(', ') || 'nothing'}, not ${resultId}`);
  const { message_text: text = '', entities } = result.input_message_content ?? {};
  const content = {
    text,
    ...(entities && { entities }),
    ...(result.reply_markup && { reply_markup: result.reply_markup }),
  };
  const message = room.add({ from: query.from, via_bot: state.bot, ...content });
  const place = { chat: room.chat.id, message: message.message_id };
  state.inlineMessages.set(inlineMessageId(message), place);
  return message;
}

interface InlineResult {
  readonly id: string;
  readonly input_message_content?: {
    readonly message_text?: string;
    readonly entities?: Message['entities'];
  };
  readonly reply_markup?: NonNullable<Message['reply_markup']>;
}

function buttonNamed(buttons: readonly Button[], text: string): Button {
  const button = buttons.find((one) => one.text === text);
  const shown = buttons.map((one) => `"${one.text}"`).join(', ') || 'none';
  if (!button) throw new Error(`There is no button "${text}" under the message; there is ${shown}`);
  if (button.callback_data === undefined) throw new Error(`Pressing "${text}" does not reach the bot`);
  return button;
}

/** What the update says of the pressed message: of one that was inserted elsewhere only an identifier. */
function placeOf(room: ChatRoom, message: Message): Readonly<Record<string, unknown>> {
  if (message.via_bot) return { inline_message_id: inlineMessageId(message) };
  if (room.find(message.message_id)) return { message };
  return { message: { chat: room.chat, message_id: message.message_id, date: 0 } };
}

function inlineMessageId(message: Message): string {
  return `inline-message-${message.chat.id}-${message.message_id}`;
}
