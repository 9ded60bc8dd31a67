import type { Citation } from '../../answering/result.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, expandable, type FormattedText, join, link } from './formatted-text.ts';
import { oneLine } from './one-line.ts';
import { quoteParts } from './quote-parts.ts';

/** Which quotes a list of sources leaves out, by the numbers of their citations. */
export interface QuotesLeftOut {
  has(n: number): boolean;
}

/**
 * Where the quotes of an answer stand, each document once: its markers and title, linked where its address is known,
 * publisher and date, and its quotes, folded. Entries are parted by a blank line.
 */
export function sourceEntries(
  citations: readonly Citation[],
  leftOut: QuotesLeftOut,
  wording: Wording,
): FormattedText {
  const documents = [...new Set(citations.map(({ document }) => document))];
  const entries = documents.map((document) =>
    sourceEntry(
      citations.filter((citation) => citation.document === document),
      leftOut,
      wording,
    ),
  );
  return join(entries, '\n\n');
}

/** One document: `[1] [2] title`, then publisher and date, then the quotes that are not left out. */
function sourceEntry(
  citations: readonly Citation[],
  leftOut: QuotesLeftOut,
  wording: Wording,
): FormattedText {
  const [citation] = citations;
  if (!citation) return join([]);
  const markers = citations.map(({ n }) => `[${n}]`).join(' ');
  const quotes = citations.filter(({ n }) => !leftOut.has(n));
  const blocks = quotes.map(({ n, quote }) => quoteBlock(quote, citations.length > 1 ? `[${n}]` : ''));
  return join([sourceTitle(markers, citation), origin(citation, wording), ...blocks], '\n');
}

/** A quote with its marker, if any, before it; rows of a table stand as a block of their own. */
function quoteBlock(quote: string, marker: string): FormattedText {
  const [first = '', ...rest] = quoteParts(quote);
  const begin = typeof first === 'string' ? [`${marker} ${first}`.trimStart()] : [marker, first];
  const blocks = [...begin, ...rest].map((part) =>
    typeof part === 'string' && part !== marker ? expandable(part) : part,
  );
  return join(blocks, '\n');
}

/** `[1] title`, the title linked where the document's web address is known; a document without a title goes by its file name. */
export function sourceTitle(
  markers: string,
  { title, document, url }: Pick<Citation, 'title' | 'document' | 'url'>,
): FormattedText {
  const name = oneLine(title) || oneLine(document.split('/').at(-1) ?? document);
  return join([bold(markers), link(name, url)], ' ');
}

/** `CCFAO · 21 September 2022`; says so where no date is stated. */
export function origin(
  { publisher, published }: Pick<Citation, 'publisher' | 'published'>,
  wording: Wording,
): string {
  const date = published === null ? wording.answer.noDate : wording.formats.day(published);
  return [oneLine(publisher ?? ''), date].filter((part) => part !== '').join(' · ');
}
