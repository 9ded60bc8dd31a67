import { badRequest } from '../refusals.ts';
import { commandsKey, type TelegramState } from '../telegram-state.ts';
import { findRoom } from './destination.ts';
import type { Methods, MethodTools } from './method.ts';

interface Scoped {
  readonly scope?: Readonly<Record<string, unknown>>;
  readonly language_code?: string;
}

type Profile = Readonly<Record<string, string>> & { readonly language_code?: string };

/** What the bot says of itself: who it is, its commands, descriptions and menu button; and the files it may fetch. */
export const aboutBotMethods: Methods = {
  getMe: (_: unknown, { state }: MethodTools) => ({
    ...state.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  }),

  setMyCommands: (params: Scoped & { commands: readonly unknown[] }, { state }: MethodTools) => {
    state.commands.set(keyOf(state, params), params.commands);
    return true;
  },

  getMyCommands: (params: Scoped, { state }: MethodTools) => state.commands.get(keyOf(state, params)) ?? [],

  deleteMyCommands: (params: Scoped, { state }: MethodTools) => {
    state.commands.delete(keyOf(state, params));
    return true;
  },

  setMyName: (params: Profile, { state }: MethodTools) => keepProfile(state, 'name', params),
  getMyName: (params: Profile, { state }: MethodTools) => ({
    name: profileOf(state, 'name', params) || state.bot.first_name,
  }),
  setMyDescription: (params: Profile, { state }: MethodTools) => keepProfile(state, 'description', params),
  getMyDescription: (params: Profile, { state }: MethodTools) => ({
    description: profileOf(state, 'description', params),
  }),
  setMyShortDescription: (params: Profile, { state }: MethodTools) =>
    keepProfile(state, 'short_description', params),
  getMyShortDescription: (params: Profile, { state }: MethodTools) => ({
    short_description: profileOf(state, 'short_description', params),
  }),

  setChatMenuButton: (params: { chat_id?: number; menu_button?: unknown }, { state }: MethodTools) => {
    if (params.chat_id !== undefined) findRoom(state, params.chat_id);
    state.profile.set(`menu_button ${params.chat_id ?? ''}`, params.menu_button ?? { type: 'default' });
    return true;
  },

  getFile: ({ file_id }: { file_id: string }, { state }: MethodTools) => {
    const file = state.files.get(file_id);
    if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.file_size > MOST_BYTES) throw badRequest('file is too big');
    const { file_unique_id, file_size, path } = file;
    return { file_id, file_unique_id, file_size, file_path: path };
  },
};

/** https://core.telegram.org/bots/api#getfile */
const MOST_BYTES = 20 * 1024 * 1024;

function keyOf(state: TelegramState, { scope, language_code: language }: Scoped): string {
  const chat = scope?.chat_id;
  if (typeof chat === 'number' || typeof chat === 'string') findRoom(state, chat);
  return commandsKey(scope, language);
}

function keepProfile(state: TelegramState, name: string, params: Profile): true {
  state.profile.set(`${name} ${params.language_code ?? ''}`, params[name] ?? '');
  return true;
}

function profileOf(state: TelegramState, name: string, { language_code: language = '' }: Profile): string {
  return String(state.profile.get(`${name} ${language}`) ?? state.profile.get(`${name} `) ?? '');
}
