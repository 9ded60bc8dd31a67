import type { Clock } from '../../../src/telegram/sending/clock.ts';
import { ChatRoom } from './chat-room.ts';
import type { Chat, StoredFile, Update, User } from './telegram-types.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { Webhook } from './webhook.ts';

/** A press of a button or an inline query, and what the bot answered to it, if it did. */
export interface Asked {
  readonly id: string;
  readonly from: User;
  readonly answers: Readonly<Record<string, unknown>>[];
}

/** What shows for a moment and is gone: "typing…" or a draft. */
export interface Fleeting {
  readonly chat: number;
  readonly thread: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type ShownAction = Fleeting & { readonly action: string };
export type ShownDraft = Fleeting & { readonly draft: number; readonly text: string };

export interface KeptFile extends StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything that Telegram would remember about one bot. */
export class TelegramState {
  readonly rooms = new Map<number, ChatRoom>();
  readonly users = new Map<number, User>();
  readonly presses = new Map<string, Asked>();
  readonly inlineQueries = new Map<string, Asked>();
  readonly inlineMessages = new Map<string, { readonly chat: number; readonly message: number }>();
  readonly files = new Map<string, KeptFile>();
  /** By scope and language, see `commandsKey`. */
  readonly commands = new Map<string, readonly unknown[]>();
  /** Name, descriptions and menu button, by method and language. */
  readonly profile = new Map<string, unknown>();
  readonly actions: ShownAction[] = [];
  readonly drafts: ShownDraft[] = [];
  webhook: Webhook | null = null;
  #lastId = 0;

  constructor(
    readonly bot: User,
    readonly clock: Clock,
    readonly updates: UpdateQueue,
  ) {}

  /** A number that nothing else in this server has. */
  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  addRoom(chat: Chat): ChatRoom {
    const room = new ChatRoom(chat, () => this.clock.now());
    this.rooms.set(chat.id, room);
    return room;
  }

  /** The room of a chat that a test speaks of; a chat nobody made is a mistake of the test. */
  room(chat: Pick<Chat, 'id'>): ChatRoom {
    const room = this.rooms.get(chat.id);
    if (!room) throw new Error(`There is no chat ${chat.id}`);
    return room;
  }

  keepFile(name: string, bytes: Uint8Array): KeptFile {
    const id = this.newId();
    const unique = `unique-${id}`;
    const path = `documents/file_${id}${/\.\w+$/.exec(name)?.[0] ?? ''}`;
    const file = { file_id: `file-${id}`, file_unique_id: unique, file_size: bytes.length, path, bytes };
    this.files.set(file.file_id, file);
    return file;
  }

  /** Offers an update to the bot; null if it does not want this kind. */
  offer(kind: string, content: unknown): Update | null {
    return this.updates.add(kind, content);
  }
}

/** The name under which the commands of a scope and a language are kept. */
export function commandsKey(scope: unknown = { type: 'default' }, language: unknown = ''): string {
  const { type, chat_id, user_id } = scope as Readonly<Record<string, unknown>>;
  return JSON.stringify([type, chat_id, user_id, language]);
}
