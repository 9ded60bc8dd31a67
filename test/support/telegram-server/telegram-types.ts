/** The objects of the Bot API, as far as the server makes them itself. Fields are named as Telegram names them. */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
  readonly username?: string;
  readonly first_name?: string;
  readonly is_forum?: true;
}

/** Offset and length in UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: User;
  readonly language?: string;
}

export interface Button {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
}

export interface Keyboard {
  readonly inline_keyboard?: readonly (readonly Button[])[];
}

export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
}

export interface Message {
  readonly message_id: number;
  /** Unix time in seconds, as `edit_date`. */
  readonly date: number;
  readonly edit_date?: number;
  readonly chat: Chat;
  readonly from?: User;
  readonly sender_chat?: Chat;
  readonly via_bot?: User;
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  readonly reply_to_message?: Message;
  readonly quote?: { readonly text: string; readonly position: number };
  readonly text?: string;
  readonly entities?: readonly Entity[];
  readonly caption?: string;
  readonly caption_entities?: readonly Entity[];
  readonly link_preview_options?: Readonly<Record<string, unknown>>;
  /** One paragraph that holds the html or markdown as it was sent: the server does not lay it out. */
  readonly rich_message?: {
    readonly blocks: readonly { readonly type: 'paragraph'; readonly text: string }[];
  };
  readonly document?: StoredFile & { readonly file_name?: string; readonly mime_type?: string };
  readonly photo?: readonly (StoredFile & { readonly width: number; readonly height: number })[];
  readonly reply_markup?: Keyboard;
  readonly new_chat_members?: readonly User[];
  readonly left_chat_member?: User;
  readonly forum_topic_created?: { readonly name: string; readonly icon_color: number };
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
}

/** What a message says, without where and when. */
export type MessageContent = Omit<Message, 'message_id' | 'date' | 'chat'>;

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

export type BotStanding = 'member' | 'administrator' | 'left' | 'kicked';
