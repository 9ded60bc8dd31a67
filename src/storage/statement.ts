import type Database from 'libsql';

/** What a column takes. No booleans: the driver ends the whole process on one. Bytes come back as an `ArrayBuffer`. */
export type SqlValue = string | number | Uint8Array | null;

/** Values by the names that stand in the SQL behind a colon; a name that is left out is NULL. */
export type SqlValues = Readonly<Record<string, SqlValue>>;

const NONE: SqlValues = {};

/**
 * One prepared statement that gives rows of the shape `Row`.
 *
 * Keeps the driver's traps in one place: it ends a text at its first NUL character, so NUL goes in as U+FFFD; it adds a
 * field of its own to a single row, so rows are always asked for as a list.
 */
export class Statement<Row = never> {
  readonly #statement: Database.Statement;

  constructor(statement: Database.Statement) {
    this.#statement = statement;
  }

  /** Every row, in the order the SQL asks for. */
  all(values: SqlValues = NONE): Row[] {
    return this.#statement.all(withoutNul(values)) as Row[];
  }

  /** The first row, or null. */
  first(values: SqlValues = NONE): Row | null {
    return this.all(values)[0] ?? null;
  }

  /** Changes rows and says how many. */
  run(values: SqlValues = NONE): number {
    return this.#statement.run(withoutNul(values)).changes;
  }

  /** Adds a row and gives its number. */
  insert(values: SqlValues): number {
    return Number(this.#statement.run(withoutNul(values)).lastInsertRowid);
  }
}

function withoutNul(values: SqlValues): SqlValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
    ]),
  );
}
