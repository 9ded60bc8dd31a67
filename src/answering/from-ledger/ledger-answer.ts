import type { Fact } from '../../ledger/fact.ts';
import type { Citation } from '../result.ts';

/** One thing that the ledger says, with the rows it rests on. */
export interface LedgerStatement {
  /** A line in the question's language, without markers. */
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Of those rows, as many as are shown; `n` is the marker. */
  readonly citations: readonly Citation[];
}

/** A line of a table, and the same said in one line. */
export interface LedgerRow extends LedgerStatement {
  /** As many as the head has. */
  readonly cells: readonly string[];
}

export interface LedgerTable {
  readonly head: readonly string[];
  readonly rows: readonly LedgerRow[];
  /** How many rows more there are. */
  readonly more: number;
}

/**
 * What the ledger answers, before it is written as text: whoever writes it otherwise (a model) is given these statements,
 * and nothing else of it.
 */
export interface LedgerAnswer {
  /** The figures, in one line. */
  readonly headline: LedgerStatement;
  readonly table: LedgerTable | null;
  /** What the figures must not be read without: reports that differ, running totals, what is told of a wider place only. */
  readonly remarks: readonly LedgerStatement[];
  /** What was not counted, and why; null where everything was. */
  readonly notCounted: string | null;
  /** How to see every row; null where all are shown. */
  readonly seeAll: string | null;
  /** Every row the answer rests on, those that are not shown too. */
  readonly facts: readonly Fact[];
  /** Those shown, by their markers. */
  readonly citations: readonly Citation[];
}

/** Everything the ledger says, the figures first. */
export function statementsOf({ headline, table, remarks }: LedgerAnswer): LedgerStatement[] {
  return [headline, ...(table?.rows ?? []), ...remarks];
}
