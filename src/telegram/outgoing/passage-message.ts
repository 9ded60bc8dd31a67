import type { Citation } from '../../answering/result.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, expandable, type FormattedText, join } from './formatted-text.ts';
import { origin, sourceTitle } from './sources-block.ts';
import { splitFormatted } from './split-text.ts';

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
  const marked = join([text.slice(0, from).trimStart(), bold(citation.quote), text.slice(to).trimEnd()]);
  const { before, after } = neighbours(view);
  const heading = join([sourceTitle(`[${citation.n}]`, citation), origin(citation, wording)], '\n');
  return splitFormatted(join([heading, join([before, marked, after], '\n')], '\n\n'));
}

function neighbours({ before, after }: PassageView): { before: FormattedText; after: FormattedText } {
  const [above, below] = [before, after].map((text) => text?.trim() ?? '');
  return { before: expandable(above ? `…${above}` : ''), after: expandable(below ? `${below}…` : '') };
}
