import type { Passage } from '../corpus/passage.ts';
import type { PassageStore } from '../storage/passage-store.ts';

/** A cited passage as it is shown: what stands before the quote, the quote, what stands behind it, and the neighbours. */
export interface PassageView {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Text of the passage before and behind, or null at the head and the end of the document. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Where a quote stands: a citation has all of it. */
export interface QuotePosition {
  readonly document: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a citation; null where the document has changed or gone since, so that nothing else is shown for them. */
export function viewPassage(
  store: PassageStore,
  { document, quote, start, end }: QuotePosition,
): PassageView | null {
  const passages = store.passages(store.labelsOf(document));
  const at = passages.findIndex(({ metadata }) => metadata.start <= start && end <= metadata.end);
  const passage = passages[at];
  if (!passage) return null;
  const { metadata, pageContent } = passage;
  const [from, to] = [start - metadata.start, end - metadata.start];
  if (pageContent.slice(from, to) !== quote) return null;
  const { title, publisher, published, url } = metadata;
  return {
    title,
    publisher,
    published,
    url,
    before: pageContent.slice(0, from),
    quote,
    after: pageContent.slice(to),
    previous: textBefore(passages[at - 1], metadata.start),
    next: textBehind(passages[at + 1], metadata.end),
  };
}

/** Passages may share a sentence of lead-in: it is shown once. */
function textBefore(passage: Passage | undefined, start: number): string | null {
  if (!passage) return null;
  return passage.pageContent.slice(0, Math.max(0, start - passage.metadata.start)).trimEnd() || null;
}

function textBehind(passage: Passage | undefined, end: number): string | null {
  if (!passage) return null;
  return passage.pageContent.slice(Math.max(0, end - passage.metadata.start)).trimStart() || null;
}
