/** What Telegram can mark in a text; our messages use these of its kinds and no others. */
export type MessageMark =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'code'
  | 'pre'
  | 'blockquote'
  | 'expandable_blockquote';

/**
 * A mark on a part of a text, `offset` and `length` in UTF-16 units: `MessageEntity` of the Bot API. telegraf's own type
 * is older than `expandable_blockquote` (Bot API 7.4).
 */
export type MessageEntity =
  | { readonly type: MessageMark; readonly offset: number; readonly length: number }
  | { readonly type: 'text_link'; readonly offset: number; readonly length: number; readonly url: string };

/**
 * A text with its marks. Marks travel beside the text, never inside it (no `parse_mode`), so nothing that a document or
 * a person wrote can be taken for markup or make Telegram refuse the message.
 */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

type Content = string | FormattedText;

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * A text without marks, fit to be sent: line ends as `\n`, other control characters as blanks, halves of surrogate pairs,
 * which cannot be encoded, as U+FFFD.
 */
export function plain(text: string): FormattedText {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, (control) => (control === '\n' ? control : ' '))
    .replace(LONE_SURROGATE, '\uFFFD');
  return { text: clean, entities: [] };
}

/** Puts texts one behind the other; empty ones are left out with their separator. */
export function join(parts: readonly Content[], separator = ''): FormattedText {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const part of parts.map(formatted)) {
    if (part.text === '') continue;
    if (text !== '') text += separator;
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  }
  return { text, entities };
}

/** Bold text. */
export function bold(content: Content): FormattedText {
  return mark('bold', content);
}

/** Slanted text. */
export function italic(content: Content): FormattedText {
  return mark('italic', content);
}

/** Monospaced text that a tap copies. */
export function code(content: Content): FormattedText {
  return mark('code', content);
}

/** A monospaced block. */
export function pre(content: Content): FormattedText {
  return mark('pre', content);
}

/** A block quotation; it must stand on lines of its own. */
export function blockquote(content: Content): FormattedText {
  return mark('blockquote', content);
}

/** A block quotation that shows three lines until it is tapped; it must stand on lines of its own. */
export function expandable(content: Content): FormattedText {
  return mark('expandable_blockquote', content);
}

/** Text that opens a web page; plain text where `url` is null or is not an http(s) address. */
export function link(content: Content, url: string | null): FormattedText {
  const inside = formatted(content);
  if (inside.text === '' || url === null || !isWebAddress(url)) return inside;
  return {
    text: inside.text,
    entities: [{ type: 'text_link', offset: 0, length: inside.text.length, url }, ...inside.entities],
  };
}

function mark(type: MessageMark, content: Content): FormattedText {
  const inside = formatted(content);
  if (inside.text === '') return inside;
  return {
    text: inside.text,
    entities: [{ type, offset: 0, length: inside.text.length }, ...inside.entities],
  };
}

function formatted(content: Content): FormattedText {
  return typeof content === 'string' ? plain(content) : content;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
