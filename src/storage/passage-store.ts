import Database from 'libsql';
import type { NewsDocument } from '../corpus/news-document.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Span } from '../language/span.ts';
import {
  type DocumentNote,
  type FileRecord,
  type HeldFact,
  PASSAGE_TABLES,
  type PassageRow,
  type PublishedRange,
  passageFromRow,
  SELECT_PASSAGE,
  type StoreCounts,
} from './passage-rows.ts';

/** Safety comes from where the file stands (beside the one in use, flushed and checked before the swap), not from a journal. */
const UNSAFE_BUT_FAST = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;';

/**
 * The texts of one index in SQLite: files seen, documents, passages. Labels count up and are never used again.
 *
 * One file without a write-ahead log beside it, so that a generation of the index can be copied and checksummed as a file.
 */
export class PassageStore {
  readonly #database: Database.Database;

  private constructor(database: Database.Database) {
    this.#database = database;
  }

  /** Makes an empty store to be filled and then closed; the file must not exist. */
  static create(file: string): PassageStore {
    const database = new Database(file);
    database.exec(`${UNSAFE_BUT_FAST} BEGIN;`);
    database.exec(PASSAGE_TABLES);
    return new PassageStore(database);
  }

  /**
   * Opens a store to be changed in one go: nothing is written for good before `commit`. Meant for a file nobody else
   * uses yet; a killed process leaves it unusable.
   */
  static edit(file: string): PassageStore {
    const database = new Database(file);
    database.exec(`${UNSAFE_BUT_FAST} BEGIN;`);
    return new PassageStore(database);
  }

  /** Opens a store for reading; where the file is none, the first reading throws what SQLite throws. */
  static open(file: string): PassageStore {
    const database = new Database(file);
    database.exec('PRAGMA query_only = ON'); // the driver's own `readonly` does nothing
    return new PassageStore(database);
  }

  /** Writes out all changes since `create` or `edit`. The caller flushes the file to disk. */
  commit(): void {
    this.#database.exec('COMMIT');
  }

  /** What was recorded of a file, or null where it was never seen. */
  file(path: string): FileRecord | null {
    const [row] = this.#database.prepare('SELECT * FROM files WHERE path = ?').all(path) as FileRecord[];
    return row ?? null;
  }

  files(): FileRecord[] {
    return this.#database.prepare('SELECT * FROM files ORDER BY path').all() as FileRecord[];
  }

  recordFile(file: FileRecord): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO files (path, bytes, modified, hash, skipped) VALUES (?, ?, ?, ?, ?)')
      .run(file.path, file.bytes, file.modified, file.hash, file.skipped);
  }

  forgetFile(path: string): void {
    this.#database.prepare('DELETE FROM files WHERE path = ?').run(path);
  }

  /** Adds a document with its passages and returns their labels, in the order of `spans`. */
  addDocument(document: NewsDocument, spans: readonly Span[]): number[] {
    const { path, title, publisher, published, language, url, text } = document;
    const { lastInsertRowid } = this.#database
      .prepare(
        'INSERT INTO documents (path, title, publisher, published, language, url) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(path, title, publisher, published, language, url);
    const insert = this.#database.prepare(
      'INSERT INTO passages (document, "start", "end", text) VALUES (?, ?, ?, ?)',
    );
    return spans.map(({ start, end }) =>
      Number(insert.run(lastInsertRowid, start, end, text.slice(start, end)).lastInsertRowid),
    );
  }

  /** Adds what was read from a document that is held; an id that is held already keeps its first fact. */
  addFacts(path: string, facts: readonly HeldFact[]): void {
    const insert = this.#database.prepare(
      'INSERT OR IGNORE INTO facts (id, document, fact) SELECT ?, id, ? FROM documents WHERE path = ?',
    );
    for (const fact of facts) insert.run(fact.id, JSON.stringify(fact), path);
  }

  /** Every fact as JSON, by the path of its document, in the order in which it gave them. */
  facts(): string[] {
    const rows = this.#database
      .prepare('SELECT f.fact FROM facts f JOIN documents d ON d.id = f.document ORDER BY d.path, f.number')
      .all() as { fact: string }[];
    return rows.map(({ fact }) => fact);
  }

  /** The facts of these documents as JSON. */
  factsOf(paths: readonly string[]): string[] {
    const rows = this.#database
      .prepare(
        `SELECT f.fact FROM facts f JOIN documents d ON d.id = f.document
         WHERE d.path IN (SELECT value FROM json_each(?)) ORDER BY d.path, f.number`,
      )
      .all(JSON.stringify(paths)) as { fact: string }[];
    return rows.map(({ fact }) => fact);
  }

  /** Removes a document and returns the labels its passages had; none where it is not held. Its facts go with it. */
  removeDocument(path: string): number[] {
    const labels = this.labelsOf(path);
    for (const table of ['passages', 'facts']) {
      this.#database
        .prepare(`DELETE FROM ${table} WHERE document IN (SELECT id FROM documents WHERE path = ?)`)
        .run(path);
    }
    this.#database.prepare('DELETE FROM documents WHERE path = ?').run(path);
    return labels;
  }

  /** Labels of a document's passages in reading order. */
  labelsOf(path: string): number[] {
    const rows = this.#database
      .prepare(
        'SELECT label FROM passages WHERE document = (SELECT id FROM documents WHERE path = ?) ORDER BY "start"',
      )
      .all(path) as { label: number }[];
    return rows.map(({ label }) => label);
  }

  /** The passages with these labels, in the order asked for; labels that are not held are left out. */
  passages(labels: readonly number[]): Passage[] {
    const byLabel = new Map<number, Passage>();
    const rows = this.#database
      .prepare(`${SELECT_PASSAGE} WHERE p.label IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify(labels)) as PassageRow[];
    for (const row of rows) byLabel.set(row.label, passageFromRow(row));
    return labels.flatMap((label) => byLabel.get(label) ?? []);
  }

  /** The passages of a document in reading order; none where it is not held. */
  passagesOf(path: string): Passage[] {
    const rows = this.#database
      .prepare(`${SELECT_PASSAGE} WHERE d.path = ? ORDER BY p."start"`)
      .all(path) as PassageRow[];
    return rows.map(passageFromRow);
  }

  /** How many documents passages with these labels come from. */
  documentsOf(labels: readonly number[]): number {
    const [row] = this.#database
      .prepare(
        'SELECT count(DISTINCT document) AS documents FROM passages WHERE label IN (SELECT value FROM json_each(?))',
      )
      .all(JSON.stringify(labels)) as { documents: number }[];
    return row?.documents ?? 0;
  }

  /** The documents published last, latest first; those without a date are left out. */
  newest(limit: number): DocumentNote[] {
    return this.#database
      .prepare(
        `SELECT path AS document, title, publisher, published, url FROM documents
         WHERE published IS NOT NULL ORDER BY published DESC, path LIMIT ?`,
      )
      .all(limit) as DocumentNote[];
  }

  /** Every document, by path. */
  documents(): DocumentNote[] {
    return this.#database
      .prepare('SELECT path AS document, title, publisher, published, url FROM documents ORDER BY path')
      .all() as DocumentNote[];
  }

  /** How many documents are in each language, most first; by the codes that documents have, `und` for those that are uncertain. */
  languages(): { language: string; documents: number }[] {
    return this.#database
      .prepare(
        'SELECT language, count(*) AS documents FROM documents GROUP BY language ORDER BY documents DESC, language',
      )
      .all() as { language: string; documents: number }[];
  }

  publishedRange(): PublishedRange {
    const [range] = this.#database
      .prepare(
        'SELECT min(published) AS "from", max(published) AS "to", count(*) - count(published) AS undated FROM documents',
      )
      .all() as PublishedRange[];
    return range ?? { from: null, to: null, undated: 0 };
  }

  /** Every passage, by label, one at a time. */
  *allPassages(): Generator<Passage> {
    const rows = this.#database.prepare(`${SELECT_PASSAGE} ORDER BY p.label`).iterate();
    for (const row of rows) yield passageFromRow(row as PassageRow);
  }

  counts(): StoreCounts {
    const { documents, passages } = this.#database
      .prepare(
        'SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM passages) AS passages',
      )
      .get() as StoreCounts;
    return { documents, passages };
  }

  /** Closing twice does no harm. */
  close(): void {
    if (this.#database.open) this.#database.close();
  }
}
