import { badRequest } from '../refusals.ts';
import type { TelegramState } from '../telegram-state.ts';
import type { Entity, Keyboard, Message, MessageContent } from '../telegram-types.ts';
import { UploadedFile } from '../uploaded-file.ts';
import { checkThread, type DestinationParams, openRoom, placed } from './destination.ts';
import type { Methods, MethodTools } from './method.ts';

export interface RichContent {
  readonly html?: string;
  readonly markdown?: string;
}

interface SendParams extends DestinationParams {
  readonly reply_markup?: Keyboard;
  readonly link_preview_options?: Readonly<Record<string, unknown>>;
}

interface FileParams extends SendParams {
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
}

interface DraftParams {
  readonly chat_id: number;
  readonly message_thread_id?: number;
  readonly draft_id: number;
  readonly text?: string;
  readonly rich_message?: RichContent;
}

interface ActionParams {
  readonly chat_id: number;
  readonly message_thread_id?: number;
  readonly action: string;
}

/** The methods that put something into a chat: messages, files, drafts, "typing…". */
export const sendingMethods: Methods = {
  sendMessage: (
    params: SendParams & { text: string; entities?: readonly Entity[] },
    { state }: MethodTools,
  ) => send(state, params, textContent(params)),

  sendRichMessage: (params: SendParams & { rich_message: RichContent }, { state }: MethodTools) =>
    send(state, params, richContent(params.rich_message)),

  sendDocument: (params: FileParams & { document: UploadedFile | string }, { state }: MethodTools) =>
    send(state, params, { ...captionOf(params), document: documentOf(state, params.document) }),

  sendPhoto: (params: FileParams & { photo: UploadedFile | string }, { state }: MethodTools) =>
    send(state, params, {
      ...captionOf(params),
      photo: [{ ...fileOf(state, params.photo), ...sizeOf(params.photo) }],
    }),

  sendChatAction: ({ chat_id, message_thread_id: thread, action }: ActionParams, { state }: MethodTools) => {
    const room = openRoom(state, chat_id);
    checkThread(room, thread);
    state.actions.push({ chat: room.chat.id, thread: thread ?? null, at: state.clock.now(), action });
    return true;
  },

  sendMessageDraft: (params: DraftParams, { state }: MethodTools) => draft(state, params),

  sendRichMessageDraft: (params: DraftParams, { state }: MethodTools) => draft(state, params),
};

/** A text with its entities; refuses a text of white space only. */
export function textContent({
  text,
  entities,
}: {
  text: string;
  entities?: readonly Entity[];
}): Pick<MessageContent, 'text' | 'entities'> {
  if (text.trim() === '') throw badRequest('message text is empty');
  return { text, ...(entities && entities.length > 0 && { entities }) };
}

export function richContent({ html, markdown }: RichContent): Pick<MessageContent, 'rich_message'> {
  return { rich_message: { blocks: [{ type: 'paragraph', text: html ?? markdown ?? '' }] } };
}

function send(state: TelegramState, params: SendParams, content: MessageContent): Message {
  const room = openRoom(state, params.chat_id);
  const { reply_parameters: reply, reply_markup: markup, link_preview_options: preview } = params;
  return room.add({
    from: state.bot,
    ...placed(state, room, params),
    ...content,
    ...(reply?.quote !== undefined && { quote: { text: reply.quote, position: 0 } }),
    ...(preview && { link_preview_options: preview }),
    ...(markup?.inline_keyboard && { reply_markup: markup }),
  });
}

function captionOf({ caption, caption_entities: entities }: FileParams): MessageContent {
  return { ...(caption !== undefined && { caption }), ...(entities && { caption_entities: entities }) };
}

function documentOf(
  state: TelegramState,
  file: UploadedFile | string,
): NonNullable<MessageContent['document']> {
  return { ...fileOf(state, file), ...(file instanceof UploadedFile && { file_name: file.name }) };
}

/** A file that came along, or one that Telegram has by its id. Addresses are not fetched. */
function fileOf(state: TelegramState, file: UploadedFile | string) {
  const kept = typeof file === 'string' ? state.files.get(file) : state.keepFile(file.name, file.bytes);
  if (!kept) throw badRequest('wrong file identifier/HTTP URL specified');
  return { file_id: kept.file_id, file_unique_id: kept.file_unique_id, file_size: kept.file_size };
}

/** Width and height of a picture that came along; Telegram takes those whose sides add up to 10,000 and are not 20 times as long as the other. */
function sizeOf(file: UploadedFile | string): { width: number; height: number } {
  if (typeof file === 'string') return { width: 90, height: 90 };
  const bytes = Buffer.from(file.bytes);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') throw badRequest('IMAGE_PROCESS_FAILED');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height))
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return { width, height };
}

function draft(state: TelegramState, params: DraftParams): true {
  const { chat_id, message_thread_id: thread, draft_id, text, rich_message: rich } = params;
  const room = openRoom(state, chat_id);
  if (room.chat.type !== 'private') throw badRequest('TEXTDRAFT_PEER_INVALID');
  checkThread(room, thread);
  const shown = text ?? rich?.html ?? rich?.markdown ?? '';
  state.drafts.push({
    chat: chat_id,
    thread: thread ?? null,
    at: state.clock.now(),
    draft: draft_id,
    text: shown,
  });
  return true;
}
