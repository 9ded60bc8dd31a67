import type { Passage, PassageMetadata } from '../../corpus/passage.ts';
import { lazy } from '../../language/lazy.ts';
import { isOrdered, ordersMachine, readMachineOrders } from '../../language/machine-orders.ts';
import type { Gazetteer } from '../../language/places.ts';
import { readSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { readStatedMeaning, type StatedMeaning } from '../../language/text-meaning.ts';

/** A sentence of a document; its meaning is read when first asked for. */
export interface NewsSentence {
  /** Offsets into the document's text as read. */
  readonly span: Span;
  readonly text: string;
  readonly meaning: () => StatedMeaning;
}

/** A document as a digest reads it: what it says of itself, and the sentences of its news. */
export interface News {
  readonly source: Pick<PassageMetadata, 'document' | 'title' | 'publisher' | 'published' | 'url'>;
  readonly passages: readonly Passage[];
  readonly title: () => StatedMeaning;
  /** In reading order, each once although passages overlap. */
  readonly sentences: readonly NewsSentence[];
}

/**
 * Opens a document by its passages, in reading order; null where it has none, or where its title or all of it gives orders to a machine.
 * Sentences that do are left out with the rest of their paragraph.
 */
export function openNews(passages: readonly Passage[], gazetteer: Gazetteer): News | null {
  const [first] = passages;
  if (!first) return null;
  const { document, title, publisher, published, url } = first.metadata;
  const titleMeaning = lazy(() => readStatedMeaning(title, published, gazetteer, []));
  const prefer = lazy(() => titleMeaning().places.flatMap(({ place }) => place?.within ?? []));
  const sentences = passages.flatMap((passage, at) =>
    sentencesFrom(passage, passages[at - 1]?.metadata.end ?? 0).map(({ span, text }) => ({
      span,
      text,
      meaning: lazy(() => readStatedMeaning(text, published, gazetteer, prefer())),
    })),
  );
  if (sentences.length === 0 || ordersMachine(title)) return null;
  return {
    source: { document, title, publisher, published, url },
    passages,
    title: titleMeaning,
    sentences,
  };
}

/** Sentences at the beginning of a document by which it is compared and told. */
export const SENTENCES_READ = 14;

/** Reads ahead what stories are made from, so that nobody waits for it later. Takes some ten milliseconds. */
export function readAheadOf({ title, sentences }: News): void {
  title();
  for (const { meaning } of sentences.slice(0, SENTENCES_READ)) meaning();
}

/** The sentences of a passage that begin at `from` or later. */
function sentencesFrom(
  { pageContent, metadata }: Passage,
  from: number,
): Pick<NewsSentence, 'span' | 'text'>[] {
  const orders = readMachineOrders(pageContent);
  return readSentences(pageContent).flatMap(({ start, end }) => {
    const span = { start: start + metadata.start, end: end + metadata.start };
    return span.start < from || isOrdered({ start, end }, orders)
      ? []
      : [{ span, text: pageContent.slice(start, end) }];
  });
}

/** The exact words of a stretch of a document, or null where no passage holds all of it. */
export function wordsAt({ passages }: News, { start, end }: Span): string | null {
  const holder = passages.find(({ metadata }) => metadata.start <= start && end <= metadata.end);
  return holder ? holder.pageContent.slice(start - holder.metadata.start, end - holder.metadata.start) : null;
}
