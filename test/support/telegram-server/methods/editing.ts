import { isDeepStrictEqual } from 'node:util';
import type { ChatRoom } from '../chat-room.ts';
import { badRequest } from '../refusals.ts';
import type { TelegramState } from '../telegram-state.ts';
import type { Entity, Keyboard, Message, MessageContent } from '../telegram-types.ts';
import { openRoom } from './destination.ts';
import type { Methods, MethodTools } from './method.ts';
import { type RichContent, richContent, textContent } from './sending.ts';

interface Target {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
}

interface EditParams extends Target {
  readonly reply_markup?: Keyboard;
  readonly link_preview_options?: Readonly<Record<string, unknown>>;
}

type TextParams = EditParams & { text?: string; entities?: readonly Entity[]; rich_message?: RichContent };
type CaptionParams = EditParams & { caption?: string; caption_entities?: readonly Entity[] };

/** The methods that change or take away what stands in a chat. */
export const editingMethods: Methods = {
  editMessageText: (params: TextParams, { state }: MethodTools) =>
    edit(state, params, () => ({
      ...NO_CONTENT,
      ...newContent(params),
      ...previewOf(params),
      ...markupOf(params),
    })),

  editMessageCaption: (params: CaptionParams, { state }: MethodTools) =>
    edit(state, params, () => ({
      caption: params.caption,
      caption_entities: params.caption_entities,
      ...markupOf(params),
    })),

  editMessageReplyMarkup: (params: EditParams, { state }: MethodTools) =>
    edit(state, params, () => markupOf(params)),

  deleteMessage: ({ chat_id, message_id }: Required<Target>, { state }: MethodTools) => {
    const room = openRoom(state, chat_id);
    if (!mayDelete(state, room, message_id)) throw badRequest("message can't be deleted for everyone");
    room.delete(message_id);
    return true;
  },

  deleteMessages: (
    params: { chat_id: number | string; message_ids: readonly number[] },
    { state }: MethodTools,
  ) => {
    const room = openRoom(state, params.chat_id);
    for (const id of params.message_ids.filter((one) => room.find(one))) room.delete(id);
    return true;
  },

  setMessageReaction: ({ chat_id, message_id }: Required<Target>, { state }: MethodTools) => {
    if (!openRoom(state, chat_id).find(message_id)) throw badRequest('message to react not found');
    return true;
  },
};

/** The fields of what a message says; `undefined` takes one away. */
type Changed = { readonly [K in keyof MessageContent]?: MessageContent[K] | undefined };

const NO_CONTENT: Changed = { text: undefined, entities: undefined, rich_message: undefined };

function newContent({ text, entities, rich_message: rich }: TextParams): Changed {
  if (rich) return richContent(rich);
  return textContent({ text: text ?? '', ...(entities && { entities }) });
}

function previewOf({ link_preview_options: preview }: EditParams): Changed {
  return preview ? { link_preview_options: preview } : {};
}

/** An edit without a keyboard takes the keyboard away. */
function markupOf({ reply_markup: markup }: EditParams): Changed {
  return { reply_markup: markup?.inline_keyboard?.length ? markup : undefined };
}

function edit(state: TelegramState, target: Target, change: () => Changed): Message | true {
  const [room, message] = targetOf(state, target);
  if (message.from?.id !== state.bot.id && message.via_bot?.id !== state.bot.id) {
    throw badRequest("message can't be edited");
  }
  const content = change();
  const changed = Object.entries(content).filter(
    ([name, value]) => !isDeepStrictEqual(value, message[name as keyof Message]),
  );
  if (changed.length === 0) throw badRequest(NOT_MODIFIED);
  const edited = room.change(message.message_id, content as Partial<MessageContent>);
  return target.inline_message_id === undefined ? edited : true;
}

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message';

function targetOf(state: TelegramState, target: Target): [ChatRoom, Message] {
  const inline = state.inlineMessages.get(target.inline_message_id ?? '');
  if (target.inline_message_id !== undefined && !inline) throw badRequest('MESSAGE_ID_INVALID');
  const room = inline ? state.room({ id: inline.chat }) : openRoom(state, target.chat_id ?? 0);
  const message = room.find(inline?.message ?? target.message_id ?? 0);
  if (!message) throw badRequest('message to edit not found');
  return [room, message];
}

/** A bot may delete its own messages, all in private chats, and any where it is an administrator. */
function mayDelete(state: TelegramState, room: ChatRoom, id: number): boolean {
  const message = room.find(id);
  if (!message) throw badRequest('message to delete not found');
  return message.from?.id === state.bot.id || room.chat.type === 'private' || room.bot === 'administrator';
}
