import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';

/** Fields of a fact that a person may set; its quote and where it stands are the document's. */
export type FactChange = Partial<
  Pick<
    Fact,
    | 'scope'
    | 'stage'
    | 'projects'
    | 'amount'
    | 'event'
    | 'place'
    | 'place_path'
    | 'names'
    | 'investors'
    | 'sectors'
  >
>;

/** What a person decided about a fact. */
export interface Correction {
  /** Id of the fact. */
  readonly fact: string;
  /** The fields that are otherwise; null: the row is rejected. */
  readonly change: FactChange | null;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A ledger as people have corrected it. */
export interface CorrectedFacts {
  /** Without rejected rows, the others as corrected, in the order they came. */
  readonly facts: readonly Fact[];
  /** Corrections by the fact they are of, the newest last; rejected facts too. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  /** How many facts that were corrected the ledger does not hold any more: their words are gone from the corpus. */
  readonly lost: number;
}

/**
 * The facts with what people decided about them, which wins over what was read. `corrections` are those that stand, the
 * oldest first; of two that set one field the later one wins, and a row that was rejected stays away whatever else is said.
 */
export function applyCorrections(facts: readonly Fact[], corrections: readonly Correction[]): CorrectedFacts {
  const byFact = groupBy(corrections, ({ fact }) => fact);
  const held = new Set(facts.map(({ id }) => id));
  return {
    facts: facts.flatMap((fact) => corrected(fact, byFact.get(fact.id) ?? [])),
    corrections: byFact,
    lost: [...byFact.keys()].filter((id) => !held.has(id)).length,
  };
}

function corrected(fact: Fact, corrections: readonly Correction[]): Fact[] {
  if (corrections.some(({ change }) => change === null)) return [];
  return [Object.assign({}, fact, ...corrections.map(({ change }) => change))];
}
