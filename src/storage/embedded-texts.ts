import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { DeskError } from '../errors.ts';

/** FULL in WAL: what `add` has written is on the disk when it returns, and outlives the power as well as the process. */
const PRAGMAS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS embedded (
    hash TEXT PRIMARY KEY, vector BLOB NOT NULL, checksum TEXT NOT NULL
  ) STRICT;`;

const SELECT = 'SELECT hash, vector, checksum FROM embedded WHERE hash IN (SELECT value FROM json_each(?))';

/** Vectors read at a time: a few megabytes. */
const AT_A_TIME = 500;

interface Row {
  readonly hash: string;
  readonly vector: ArrayBuffer;
  readonly checksum: string;
}

/** A text, by a hash of it, and its vector. */
export interface EmbeddedText {
  readonly hash: string;
  readonly vector: ArrayLike<number>;
}

/**
 * The vectors that a model has given, by the hash of the text, in one SQLite file: what was paid for once is not asked for
 * again. Written as it comes, so that a run that is killed loses at most the batch on its way; a row that is not as it was written
 * counts as not there. Every method throws a `DeskError` that names the file where SQLite cannot read or write it.
 */
export class EmbeddedTexts {
  readonly #database: Database.Database;
  readonly #file: string;

  private constructor(database: Database.Database, file: string) {
    this.#database = database;
    this.#file = file;
  }

  /** Opens the file, or makes it, and its folder, where they are missing. */
  static open(file: string): EmbeddedTexts {
    let database: Database.Database | null = null;
    try {
      mkdirSync(dirname(file), { recursive: true });
      database = new Database(file);
      database.exec(PRAGMAS + SCHEMA);
      return new EmbeddedTexts(database, file);
    } catch (cause) {
      database?.close();
      throw unusable(file, cause);
    }
  }

  /** Those of the hashes whose vector is there and whole. */
  held(hashes: readonly string[]): Set<string> {
    const held = new Set<string>();
    for (const row of this.#rows(hashes)) if (isWhole(row)) held.add(row.hash);
    return held;
  }

  /** The vectors of these hashes, in their order. Throws where one is not there: ask `held` first. */
  vectors(hashes: readonly string[]): Float32Array[] {
    const byHash = new Map<string, Float32Array>();
    for (const row of this.#rows(hashes)) byHash.set(row.hash, numbersOf(row.vector));
    return hashes.map((hash) => {
      const vector = byHash.get(hash);
      if (!vector) throw new Error(`No vector is held for ${hash}.`);
      return vector;
    });
  }

  /** Numbers in a vector; null where there is none yet. */
  dimension(): number | null {
    const rows = this.#guarded(() =>
      this.#database.prepare('SELECT length(vector) AS bytes FROM embedded LIMIT 1').all(),
    );
    const [row] = rows as { bytes: number }[];
    return row ? row.bytes / Float32Array.BYTES_PER_ELEMENT : null;
  }

  /** Keeps vectors for good, all or none; one of a hash that is there already takes its place. */
  add(texts: readonly EmbeddedText[]): void {
    this.#guarded(() => {
      const insert = this.#database.prepare('INSERT OR REPLACE INTO embedded VALUES (?, ?, ?)');
      this.#database.transaction(() => {
        for (const { hash, vector } of texts) {
          const bytes = Buffer.from(Float32Array.from(vector).buffer);
          insert.run(hash, bytes, checksumOf(bytes));
        }
      })();
    });
  }

  /** Closing twice does no harm. */
  close(): void {
    if (this.#database.open) this.#database.close();
  }

  *#rows(hashes: readonly string[]): Generator<Row> {
    const select = this.#guarded(() => this.#database.prepare(SELECT));
    for (let at = 0; at < hashes.length; at += AT_A_TIME) {
      const some = JSON.stringify(hashes.slice(at, at + AT_A_TIME));
      yield* this.#guarded(() => select.all(some) as Row[]);
    }
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw unusable(this.#file, cause);
    }
  }
}

function isWhole({ vector, checksum }: Row): boolean {
  return checksumOf(Buffer.from(vector)) === checksum;
}

function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Copied, since a view of numbers must begin at a multiple of four. */
function numbersOf(vector: ArrayBuffer): Float32Array {
  return new Float32Array(new Uint8Array(vector).slice().buffer);
}

function unusable(file: string, cause: unknown): DeskError {
  return new DeskError(
    `The vectors kept in ${file} cannot be read or written (${cause instanceof Error ? cause.message : String(cause)}).`,
    'Free some space on that disk and see that its folder can be written; if the file is damaged, remove it: the vectors are then asked for again.',
    { cause },
  );
}
