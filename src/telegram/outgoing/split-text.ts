import type { FormattedText, MessageEntity } from './formatted-text.ts';
import { bestBreak } from './text-breaks.ts';

/** Longest text of a message, in UTF-16 units after its entities were read. */
export const LONGEST_TEXT = 4096;
/** Entities of a message that Telegram heeds; what is beyond them is shown without marks. */
export const MOST_ENTITIES = 100;

/**
 * Cuts a text into parts that one message each can hold, marks and markers [n] whole where they can be.
 *
 * `limit` is in UTF-16 units and at least 8; a part has at most `maxEntities` marks. Parts end at paragraphs, lines,
 * sentence ends or words, in this order, and a mark that spans an end goes on in the next part. White space at the ends
 * is dropped, all else is kept in order; a text of white space alone has no parts.
 */
export function splitFormatted(
  whole: FormattedText,
  limit = LONGEST_TEXT,
  maxEntities = MOST_ENTITIES,
): FormattedText[] {
  const entities = whole.entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  const sorted = { text: whole.text, entities };
  const parts: FormattedText[] = [];
  let start = contentFrom(sorted, 0);
  while (start < whole.text.length) {
    const end = endOfPart(sorted, start, limit, maxEntities);
    const part = cut(sorted, start, end, maxEntities);
    if (part.text !== '') parts.push(part);
    start = contentFrom(sorted, end);
  }
  return parts;
}

function endOfPart(whole: FormattedText, start: number, limit: number, maxEntities: number): number {
  const length = whole.text.trimEnd().length;
  const end = Math.min(length, start + limit);
  const [tooMany] = whole.entities
    .filter((entity) => entity.offset < end && entity.offset + entity.length > start)
    .slice(maxEntities);
  const reach = tooMany && tooMany.offset > start ? Math.min(end, tooMany.offset) : end;
  return reach >= length ? whole.text.length : bestBreak(whole, { start, end: reach });
}

/** Where content goes on: white space is skipped, but in a monospaced block only to the end of its line, since columns are made of it. */
function contentFrom({ text, entities }: FormattedText, from: number): number {
  const inBlock = entities.some(
    ({ type, offset, length }) => type === 'pre' && offset <= from && from < offset + length,
  );
  const gap = inBlock ? /(?:[^\S\n]*\n)?/y : /\s*/y;
  gap.lastIndex = from;
  gap.exec(text);
  return Math.max(from, gap.lastIndex);
}

function cut(whole: FormattedText, start: number, end: number, maxEntities: number): FormattedText {
  const text = whole.text.slice(start, end).trimEnd();
  const entities = whole.entities.flatMap((entity) => within(entity, start, start + text.length));
  return { text, entities: entities.slice(0, maxEntities) };
}

/** The part of a mark that lies in a range, counted from the start of the range. */
function within(entity: MessageEntity, start: number, end: number): MessageEntity[] {
  const from = Math.max(entity.offset, start);
  const to = Math.min(entity.offset + entity.length, end);
  return from < to ? [{ ...entity, offset: from - start, length: to - from }] : [];
}
