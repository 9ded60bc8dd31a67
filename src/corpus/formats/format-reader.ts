/** What a document says of itself in a place made for it: front matter, `<meta>` tags, JSON-LD. Null: nothing. */
export interface Statement {
  readonly title: string | null;
  readonly publisher: string | null;
  /** As written; whoever uses it reads it as a calendar date. */
  readonly published: string | null;
  /** As written: a BCP 47 tag such as `zh-CN`, or anything. */
  readonly language: string | null;
  readonly url: string | null;
}

export const NOTHING_STATED: Statement = {
  title: null,
  publisher: null,
  published: null,
  language: null,
  url: null,
};

/** A file turned into text; what of it is title, furniture and body is found afterwards, alike for all formats. */
export interface PageText {
  readonly kind: 'page';
  readonly text: string;
  /** Offset behind the front matter; 0 where there is none. */
  readonly contentStart: number;
  readonly stated: Statement;
  /** What the page shows around the article and `text` leaves out; read for labelled lines only. Mostly empty. */
  readonly surroundings: string;
}

/** A file that this format's reader cannot read: an expected outcome, not an exception. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** One sentence for a person: what is wrong and what to do about it. */
  readonly reason: string;
}

/** One format. `read` gives a value for any bytes; it may throw only where a parser it uses does. */
export interface FormatReader {
  /** Lower-case, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array): Promise<PageText | Unreadable>;
}

export function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason };
}
