import type { Span } from '../language/span.ts';

/**
 * One file of the corpus, as read.
 *
 * `text` is what every offset of the product points into. For plain text and Markdown it is the whole file as decoded
 * (byte order mark dropped, line ends `\n`), so that anybody can check a quote against the file with a text editor; for
 * HTML, PDF and DOCX it is the extracted text. `body` names the parts of it that are news: the title, page furniture
 * (font-size links, breadcrumbs, copyright tails), date lines and front matter lie outside.
 */
export interface NewsDocument {
  /** Path inside the corpus folder, `/`-separated. */
  readonly path: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly hash: string;
  readonly text: string;
  /** Sorted, not overlapping, none empty. */
  readonly body: readonly Span[];
  readonly title: string;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`, or null where the document states none: never guessed, never the file's own time. */
  readonly published: string | null;
  /** ISO 639-1 code (`en`, `zh`, `ru`, `ko` …) or `und`. */
  readonly language: string;
  readonly url: string | null;
}

/** A file that could not be read: reported with its reason, while the rest is indexed. */
export interface SkippedFile {
  readonly path: string;
  /** One sentence for a person: what is wrong and what to do about it. */
  readonly reason: string;
}
