import type { Attachment } from '../../storage/outbox-message.ts';
import type { FormattedText } from './formatted-text.ts';
import { join } from './formatted-text.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { splitFormatted } from './split-text.ts';

/** Longest caption, in UTF-16 units after its entities were read. */
const LONGEST_CAPTION = 1024;
/** Bytes that a bot may send as a picture, and as a file. */
const LARGEST_PHOTO = 10_000_000;
const LARGEST_FILE = 50_000_000;

/** A message with a file. */
export interface OutgoingFile extends OutgoingMessage {
  readonly attachment: Attachment;
}

/**
 * A file as a message: a picture is shown as one where Telegram takes it, else sent as a file. A caption that is too long ends in `…`. Null
 * where the file is too large for Telegram.
 */
export function outgoingFile(
  kind: 'photo' | 'document',
  caption: FormattedText,
  attachment: Attachment,
): OutgoingFile | null {
  const size = attachment.bytes.length;
  if (size > LARGEST_FILE) return null;
  const { text, entities } = fitted(caption);
  const payload = { caption: text, caption_entities: entities };
  const asDocument = { method: 'sendDocument', payload };
  const isShown = kind === 'photo' && size <= LARGEST_PHOTO;
  return { ...(isShown ? { method: 'sendPhoto', payload } : asDocument), fallback: asDocument, attachment };
}

function fitted(caption: FormattedText): FormattedText {
  const [whole, ...more] = splitFormatted(caption, LONGEST_CAPTION);
  if (more.length === 0) return whole ?? caption;
  return join([...splitFormatted(caption, LONGEST_CAPTION - 1).slice(0, 1), '…']);
}

/** What may not stand in the name of a file on some system. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{C}]+/gu;
/** In UTF-16 units; file systems take 255 bytes, and a Chinese character has three. */
const LONGEST_NAME = 60;

/** A name for a file made of words in any language: `台账 长春 2022年.xlsx`. */
export function fileName(words: readonly string[], ending: string): string {
  const name = words.join(' ').replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim();
  return `${Array.from(name).slice(0, LONGEST_NAME).join('').trim()}.${ending}`;
}
