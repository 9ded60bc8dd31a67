import type { Passage, PassageMetadata } from '../corpus/passage.ts';

/** A corpus file as it was when last looked at; tells a later run whether it has to be read again. */
export interface FileRecord {
  readonly path: string;
  readonly bytes: number;
  /** Modification time in milliseconds since 1970. */
  readonly modified: number;
  readonly hash: string | null;
  /** Why the file is not in the index; null for one that is. */
  readonly skipped: string | null;
}

/** What the index holds, in numbers. */
export interface StoreCounts {
  readonly documents: number;
  readonly passages: number;
}

/** A document as a list of sources shows it. */
export interface DocumentNote {
  /** Path inside the corpus folder. */
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** From the earliest to the latest published date, `YYYY-MM-DD`; null where no document has one. */
export interface PublishedRange {
  readonly from: string | null;
  readonly to: string | null;
  /** Documents without a date. */
  readonly undated: number;
}

/** A fact as the store sees it: something of a document that has an id. What else it says is kept as it is. */
export interface HeldFact {
  /** No two facts of an index have the same. */
  readonly id: string;
}

/** Changes with the tables below; a store of another version is rebuilt from the documents. */
export const STORE_VERSION = 2;

/** The tables of a store. */
export const PASSAGE_TABLES = `
  CREATE TABLE files (
    path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, modified REAL NOT NULL, hash TEXT, skipped TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT,
    published TEXT, language TEXT NOT NULL, url TEXT
  ) STRICT;
  CREATE TABLE passages (
    label INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL REFERENCES documents (id),
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX passages_by_document ON passages (document);
  CREATE TABLE facts (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL REFERENCES documents (id),
    fact TEXT NOT NULL
  ) STRICT;
  CREATE INDEX facts_by_document ON facts (document);
`;

/** Selects passages as `PassageRow`. */
export const SELECT_PASSAGE = `
  SELECT p.label, d.path AS document, d.title, d.publisher, d.published, d.url, d.language, p."start", p."end",
    CAST(p.text AS BLOB) AS bytes
  FROM passages p JOIN documents d ON d.id = p.document`;

/** The text comes as UTF-8 bytes, because the driver ends a text at its first NUL character. */
export type PassageRow = PassageMetadata & { readonly bytes: ArrayBuffer };

/** A passage as the rest of the program knows it. */
export function passageFromRow({ bytes, ...metadata }: PassageRow): Passage {
  return { id: String(metadata.label), pageContent: Buffer.from(bytes).toString(), metadata };
}
