import type { DocumentInterface } from '@langchain/core/documents';
import type { Span } from '../language/span.ts';
import type { NewsDocument } from './news-document.ts';

/** What a passage carries besides its words. `start` and `end` are offsets into the document's text as read. */
export interface PassageMetadata extends Span {
  /** Row id in the index; never used twice, also after the passage was removed. */
  readonly label: number;
  /** Path of the document inside the corpus folder. */
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
}

/**
 * The span of a document that is indexed and cited, in the shape of LangChain's documents, so that any retriever or store
 * takes it. The class itself is not needed for that, and a question need not wait until it is loaded.
 */
export type Passage = DocumentInterface<PassageMetadata>;

/** The passage a document holds at `span`. */
export function passageOf(document: NewsDocument, span: Span, label: number): Passage {
  return {
    id: String(label),
    pageContent: document.text.slice(span.start, span.end),
    metadata: {
      label,
      document: document.path,
      title: document.title,
      publisher: document.publisher,
      published: document.published,
      url: document.url,
      language: document.language,
      start: span.start,
      end: span.end,
    },
  };
}

/**
 * The words by which a passage is searched: title and date go along, because a passage often names neither, but they are
 * never part of the quote.
 */
export function searchableText(passage: Passage): string {
  const { title, published } = passage.metadata;
  return [title, published, passage.pageContent].filter(Boolean).join('\n');
}
