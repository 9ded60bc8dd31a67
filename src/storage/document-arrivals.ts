import type { DeskDatabase } from './desk-database.ts';

/** A document as it lies in the corpus now. */
export interface HeldDocument {
  /** Path inside the corpus folder. */
  readonly document: string;
  /** SHA-256 of its file. */
  readonly hash: string;
}

/** When a document came into a corpus. Times are milliseconds since 1970. */
export interface Arrival {
  readonly document: string;
  readonly firstSeen: number;
  /** When its content was last found changed, or null. */
  readonly changedAt: number | null;
  /** True for what was there when the corpus itself was first seen: nobody knows when that came. */
  readonly isStock: boolean;
}

interface SqlArrival {
  readonly document: string;
  readonly hash: string;
  readonly firstSeen: number;
  readonly changedAt: number | null;
  readonly stock: number;
}

/**
 * When each document of each corpus was first seen. The index cannot say it: it is made anew whenever its rules change, and a
 * digest would then tell everything as new.
 */
export class DocumentArrivals {
  readonly #statements;
  readonly #database: DeskDatabase;

  constructor(database: DeskDatabase) {
    this.#database = database;
    this.#statements = {
      all: database.prepare<SqlArrival>(`
        SELECT document, hash, first_seen AS firstSeen, changed_at AS changedAt, stock
        FROM document_arrivals WHERE corpus = :corpus ORDER BY document`),
      knows: database.prepare<{ corpus: string }>(
        'SELECT corpus FROM known_corpora WHERE corpus = :corpus LIMIT 1',
      ),
      learn: database.prepare('INSERT INTO known_corpora (corpus, first_seen) VALUES (:corpus, :now)'),
      put: database.prepare(`
        INSERT OR REPLACE INTO document_arrivals (corpus, document, hash, first_seen, changed_at, stock)
        VALUES (:corpus, :document, :hash, :firstSeen, :changedAt, :stock)`),
      remove: database.prepare(
        'DELETE FROM document_arrivals WHERE corpus = :corpus AND document = :document',
      ),
    };
  }

  /**
   * Brings the arrivals of a corpus up to date with what it holds at `now`, all or nothing. A changed document keeps its
   * arrival and gets `changedAt`; one that is gone is forgotten; one that is found under another path with the same
   * content keeps its arrival. What a corpus holds when it is first seen is its stock.
   */
  record(corpus: string, held: readonly HeldDocument[], now: number): void {
    this.#database.transaction(() => {
      const isNew = this.#statements.knows.first({ corpus }) === null;
      if (isNew) this.#statements.learn.run({ corpus, now });
      const before = new Map(this.#statements.all.all({ corpus }).map((row) => [row.document, row]));
      const present = new Set(held.map(({ document }) => document));
      const gone = [...before.values()].filter(({ document }) => !present.has(document));
      const moved = movedFrom(gone);
      for (const { document } of gone) this.#statements.remove.run({ corpus, document });
      for (const one of held) {
        const known = before.get(one.document);
        if (known?.hash === one.hash) continue;
        const arrival = known ? { ...known, changedAt: now } : (moved(one.hash) ?? newcomer(isNew, now));
        const { firstSeen, changedAt, stock } = arrival;
        this.#statements.put.run({ corpus, ...one, firstSeen, changedAt, stock });
      }
    });
  }

  /** Every arrival of a corpus, by document. */
  of(corpus: string): Map<string, Arrival> {
    return new Map(
      this.#statements.all
        .all({ corpus })
        .map(({ document, firstSeen, changedAt, stock }) => [
          document,
          { document, firstSeen, changedAt, isStock: stock === 1 },
        ]),
    );
  }
}

type ArrivalTimes = Pick<SqlArrival, 'firstSeen' | 'changedAt' | 'stock'>;

function newcomer(isNewCorpus: boolean, now: number): ArrivalTimes {
  return { firstSeen: now, changedAt: null, stock: isNewCorpus ? 1 : 0 };
}

/** Gives the arrival of a document that is gone by its content, each to one document only. */
function movedFrom(gone: readonly SqlArrival[]): (hash: string) => SqlArrival | null {
  const left = [...gone];
  return (hash) => {
    const at = left.findIndex((one) => one.hash === hash);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
}
