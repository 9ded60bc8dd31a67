import type { Citation } from '../../answering/result.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, expandable, type FormattedText, join, plain } from './formatted-text.ts';
import { origin, sourceTitle } from './sources-block.ts';
import { splitFormatted } from './split-text.ts';
import { alignedWhole } from './table.ts';
import { partsOf } from './table-in-text.ts';

/** A passage as the index holds it now, with what stands before and after it in its document. */
export interface PassageView {
  readonly citation: Citation;
  readonly text: string;
  /** Offset of `text` in the document's text, UTF-16 units. */
  readonly start: number;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The passage behind a marker [n]: title, publisher and date, then the passage with the quote in bold between its
 * neighbours, which are folded. Null where the passage does not hold the quote at its place, because the document has
 * changed since the answer was given.
 */
export function passageMessage(view: PassageView, wording: Wording): FormattedText[] | null {
  const { citation, text, start } = view;
  const from = citation.start - start;
  const to = citation.end - start;
  if (from < 0 || citation.quote === '' || text.slice(from, to) !== citation.quote) return null;
  const marker = `[${citation.n}]`;
  const heading = join([sourceTitle(marker, citation), origin(citation, wording)], '\n');
  return splitFormatted(join([heading, passageBody(view, { from, to, marker })], '\n\n'));
}

/** A passage with the words from `from` to `to` in bold between its neighbours, which are folded. */
export function passageBody(
  { text, before: above, after: below }: Pick<PassageView, 'text' | 'before' | 'after'>,
  quote: { readonly from: number; readonly to: number; readonly marker: string },
): FormattedText {
  const { before, after } = neighbours({ before: above, after: below });
  return join([before, markedPassage(text, quote), after], '\n');
}

/** What Markdown puts before a heading. */
const HEADING_MARKS = /^#{1,6} +/gm;

/** A passage with the words of the quote in bold. A table can hold no bold text, so one that is quoted has the marker above it. */
function markedPassage(
  text: string,
  { from, to, marker }: { from: number; to: number; marker: string },
): FormattedText {
  const first = Math.min(from, text.length - text.trimStart().length);
  const last = Math.max(to, text.trimEnd().length);
  const pieces = partsOf(text).map(({ table, ...part }) => {
    const [start, end] = [Math.max(part.start, first), Math.min(part.end, last)];
    const quoted = { start: Math.max(from, start), end: Math.min(to, end) };
    const isQuoted = quoted.start < quoted.end;
    if (table !== null) return join([isQuoted ? bold(marker) : '', alignedWhole(table)], '\n');
    const words = (a: number, b: number) => text.slice(a, b).replace(HEADING_MARKS, '');
    if (!isQuoted) return plain(words(start, end));
    const { start: a, end: b } = quoted;
    return join([words(start, a), bold(words(a, b)), words(b, end)]);
  });
  return join(pieces);
}

function neighbours({ before, after }: Pick<PassageView, 'before' | 'after'>): {
  before: FormattedText;
  after: FormattedText;
} {
  const [above, below] = [before, after].map((text) => text?.trim() ?? '');
  return { before: expandable(above ? `… ${above}` : ''), after: expandable(below ? `${below} …` : '') };
}
