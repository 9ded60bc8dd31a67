import type { InlineKeyboardMarkup } from 'telegraf/types';
import type { Buttons } from './answer-buttons.ts';
import type { FormattedText, MessageEntity } from './formatted-text.ts';
import { splitFormatted } from './split-text.ts';

/** A message as the outbox takes it: the call, and the one to make instead where the server refuses that. No chat yet. */
export interface OutgoingMessage {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly fallback: { readonly method: string; readonly payload: Readonly<Record<string, unknown>> };
}

/** What `sendMessage` and `editMessageText` take of a text; a type, so that it passes as a record of anything. */
export type TextPayload = {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: InlineKeyboardMarkup;
};

/** A text with its marks and buttons, for `sendMessage` and `editMessageText`. No page that it links to is previewed. */
export function messagePayload({ text, entities }: FormattedText, buttons: Buttons = []): TextPayload {
  return {
    text,
    entities,
    link_preview_options: { is_disabled: true },
    ...keyboard(buttons),
  };
}

/** Buttons as a message takes them: no field where there are none. */
export function keyboard(buttons: Buttons): { reply_markup?: InlineKeyboardMarkup } {
  return buttons.length > 0 ? { reply_markup: { inline_keyboard: buttons } } : {};
}

/** A text of one message with buttons; where the server refuses its marks, the same text without them. */
export function outgoingText(text: FormattedText, buttons: Buttons = []): OutgoingMessage {
  const bare = { text: text.text, entities: [] };
  return {
    method: 'sendMessage',
    payload: messagePayload(text, buttons),
    fallback: { method: 'sendMessage', payload: messagePayload(bare, buttons) },
  };
}

/** A text of any length as messages in order; the buttons go under the last. */
export function outgoingTexts(text: FormattedText, buttons: Buttons = []): OutgoingMessage[] {
  const parts = splitFormatted(text);
  return parts.map((part, at) => outgoingText(part, at === parts.length - 1 ? buttons : []));
}
