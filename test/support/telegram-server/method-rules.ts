import { botApi } from './bot-api.ts';
import { isRecord } from './check-value.ts';
import { UploadedFile } from './uploaded-file.ts';

type Params = Readonly<Record<string, unknown>>;

/** https://core.telegram.org/bots/api#sendchataction */
const CHAT_ACTIONS = new Set([
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice'],
  ...['upload_document', 'choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
]);

/** What the documentation of a method says beyond types and lengths, by method. */
const RULES: Readonly<Record<string, (params: Params) => string[]>> = {
  answerInlineQuery: (params) => [...faultsOfResults(listOf(params, 'results')), ...faultsOfOffset(params)],
  setMyCommands: (params) => [...faultsOfCommands(listOf(params, 'commands')), ...faultsOfLanguage(params)],
  getMyCommands: faultsOfLanguage,
  deleteMyCommands: faultsOfLanguage,
  setMyDescription: faultsOfLanguage,
  setMyShortDescription: faultsOfLanguage,
  sendChatAction: ({ action }) => (CHAT_ACTIONS.has(String(action)) ? [] : [`action: no action "${action}"`]),
  sendMessageDraft: faultsOfDraft,
  sendRichMessageDraft: faultsOfDraft,
  getUpdates: (params) => [...faultsOfAllowed(params), ...faultsOfNumber(params, 'limit', 1, 100)],
  setWebhook: (params) => [...faultsOfAllowed(params), ...faultsOfSecret(params), ...faultsOfUrl(params)],
  editMessageText: (params) => [...faultsOfTarget(params), ...faultsOfNewContent(params)],
  editMessageReplyMarkup: faultsOfTarget,
  editMessageCaption: faultsOfTarget,
  sendPhoto: ({ photo }) => faultsOfFile('photo', photo, LARGEST_PHOTO),
  sendDocument: ({ document }) => faultsOfFile('document', document, LARGEST_FILE),
  deleteMessages: (params) => tooMany('message_ids', listOf(params, 'message_ids'), 100),
};

/** Faults of a request against the documented rules of its own method; empty for methods without such rules. */
export function faultsByMethod(method: string, params: Params): string[] {
  return RULES[method]?.(params) ?? [];
}

/** https://core.telegram.org/bots/api#sending-files */
const LARGEST_PHOTO = 10_000_000;
const LARGEST_FILE = 50_000_000;
/** In bytes of UTF-8: what file systems take. */
const LONGEST_NAME = 255;

function faultsOfFile(field: string, file: unknown, largest: number): string[] {
  if (!(file instanceof UploadedFile)) return [];
  const { name, bytes } = file;
  const isName =
    /\.\w+$/.test(name) && !/[\\/"\p{C}\ufffd]/u.test(name) && Buffer.byteLength(name) <= LONGEST_NAME;
  return [
    ...(isName ? [] : [`${field}: "${name}" is no good name of a file`]),
    ...(bytes.length === 0 ? [`${field}: file must be non-empty`] : []),
    ...(bytes.length > largest ? [`${field}: ${bytes.length} bytes, at most ${largest}`] : []),
  ];
}

function listOf(params: Params, name: string): readonly Params[] {
  const list = params[name];
  return Array.isArray(list) ? list : [];
}

function tooMany(name: string, list: readonly unknown[], most: number): string[] {
  return list.length > most ? [`${name}: ${list.length}, at most ${most}`] : [];
}

function faultsOfResults(results: readonly Params[]): string[] {
  const ids = results.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...tooMany('results', results, 50), ...repeated.map((id) => `results: id "${id}" stands twice`)];
}

function faultsOfOffset({ next_offset }: Params): string[] {
  return typeof next_offset === 'string' && Buffer.byteLength(next_offset) > 64
    ? ['next_offset: over 64 bytes']
    : [];
}

function faultsOfCommands(commands: readonly Params[]): string[] {
  const wrong = commands.filter(({ command }) => !/^[a-z0-9_]{1,32}$/.test(String(command)));
  return [
    ...tooMany('commands', commands, 100),
    ...wrong.map(
      ({ command }) => `commands: "${command}" is no lowercase name of 1-32 letters, digits and _`,
    ),
  ];
}

function faultsOfLanguage({ language_code: code }: Params): string[] {
  return code === undefined || /^(?:[a-z]{2})?$/.test(String(code))
    ? []
    : [`language_code: "${code}" has not two letters`];
}

function faultsOfDraft({ chat_id, draft_id }: Params): string[] {
  const faults = draft_id === 0 ? ['draft_id: must not be zero'] : [];
  return Number(chat_id) < 0 ? [...faults, 'chat_id: drafts are for private chats only'] : faults;
}

function faultsOfAllowed({ allowed_updates: allowed }: Params): string[] {
  const shape = botApi().types.Update;
  const known = shape && 'fields' in shape ? shape.fields : {};
  const names = Array.isArray(allowed) ? allowed : [];
  return names
    .filter((name) => !(name in known) || name === 'update_id')
    .map((name) => `allowed_updates: no "${name}"`);
}

function faultsOfNumber(params: Params, name: string, least: number, most: number): string[] {
  const value = params[name];
  return typeof value === 'number' && (value < least || value > most)
    ? [`${name}: ${value} is not ${least}-${most}`]
    : [];
}

function faultsOfSecret({ secret_token: secret }: Params): string[] {
  return secret === undefined || /^[\w-]{1,256}$/.test(String(secret))
    ? []
    : ['secret_token: only A-Z, a-z, 0-9, _ and -'];
}

function faultsOfUrl({ url }: Params): string[] {
  return url === '' || URL.canParse(String(url)) ? [] : ['url: no address'];
}

/** An edit names its message by chat and number, or by the identifier of an inline message. */
function faultsOfTarget({ chat_id, message_id, inline_message_id: inline }: Params): string[] {
  const named = chat_id !== undefined && message_id !== undefined;
  return named === (inline !== undefined) ? ['either chat_id with message_id or inline_message_id'] : [];
}

function faultsOfNewContent({ text, rich_message: rich }: Params): string[] {
  return (text === undefined) === isRecord(rich) ? [] : ['exactly one of text and rich_message'];
}
