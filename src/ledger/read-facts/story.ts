import type { NewsDocument } from '../../corpus/news-document.ts';
import { lazy } from '../../language/lazy.ts';
import { isOrdered, readMachineOrders } from '../../language/machine-orders.ts';
import type { PlaceMention } from '../../language/meaning.ts';
import { everyWord, type Gazetteer, readPlaces } from '../../language/places.ts';
import { readSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { readStatedMeaning, type StatedMeaning } from '../../language/text-meaning.ts';

export type SentenceForm = 'prose' | 'heading' | 'item' | 'row';

/** A sentence of a document. Its meaning is read when first asked for: most sentences of the news never are. */
export interface StorySentence {
  /** Offsets into the document's text as read. */
  readonly span: Span;
  readonly text: string;
  readonly form: SentenceForm;
  /** Which paragraph it stands in, counted from 0; a list or a table is one. */
  readonly paragraph: number;
  readonly meaning: () => StatedMeaning;
}

/** A document as the reader of facts sees it. */
export interface Story {
  readonly document: NewsDocument;
  readonly title: () => StatedMeaning;
  readonly sentences: readonly StorySentence[];
}

/**
 * The sentences of a document's passages in order, each once, although passages overlap. What orders a machine, and the rest of its
 * paragraph, is no news and is left out.
 */
export function openStory(document: NewsDocument, passages: readonly Span[], gazetteer: Gazetteer): Story {
  const { published } = document;
  const title = lazy(() => readStatedMeaning(document.title, published, gazetteer, []));
  const prefer = lazy(() => placesToPrefer(document, title(), gazetteer));
  let end = 0;
  let paragraph = 0;
  const sentences = sentenceSpans(document.text, passages).map((span): StorySentence => {
    const text = document.text.slice(span.start, span.end);
    if (/\n\s*\n/.test(document.text.slice(end, span.start))) paragraph++;
    end = span.end;
    const meaning = lazy(() => readStatedMeaning(text, published, gazetteer, prefer()));
    return { span, text, form: formOf(text), paragraph, meaning };
  });
  return { document, title, sentences };
}

function sentenceSpans(text: string, passages: readonly Span[]): Span[] {
  const orders = readMachineOrders(text);
  const spans: Span[] = [];
  for (const passage of passages) {
    for (const span of readSentences(text, passage)) {
      if (span.start >= (spans.at(-1)?.end ?? 0) && !isOrdered(span, orders)) spans.push(span);
    }
  }
  return spans;
}

function formOf(text: string): SentenceForm {
  if (/^#{1,6}\s/.test(text)) return 'heading';
  if (/ \| /.test(text)) return 'row';
  return /^(?:[-*•·]\s|\d{1,2}[.)、]\s?\D)/.test(text) ? 'item' : 'prose';
}

/**
 * Places that decide between namesakes: those of the title; where its own are ambiguous, those that the rest of the document
 * names for sure ("Chaoyang" in news that speaks of Changchun University).
 */
function placesToPrefer(document: NewsDocument, title: StatedMeaning, gazetteer: Gazetteer): string[] {
  const named = idsWithin(title.places);
  if (named.length > 0) return named;
  const start = document.body[0]?.start ?? 0;
  const head = document.text.slice(start, Math.min(document.body.at(-1)?.end ?? 0, start + HEAD));
  return idsWithin(readPlaces(head, gazetteer, { known: everyWord }));
}

/** UTF-16 units of a document in which its namesakes are looked for. */
const HEAD = 3000;

function idsWithin(places: readonly PlaceMention[]): string[] {
  return places.flatMap(({ place }) => (place && place.kind !== 'country' ? place.within : []));
}
