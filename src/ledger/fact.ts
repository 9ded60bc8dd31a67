import type { DateBasis, Qualifier, Stage } from '../language/meaning.ts';

/** What a row of the ledger counts: one project, the projects of one event, or all since some day. */
export type FactScope = 'project' | 'batch' | 'running_total';

/** What an amount is: the projects' total investment, what was really paid in, one project's mean, or what the words do not say. */
export type AmountKind = 'total_investment' | 'funds_in_place' | 'average' | 'other';

export interface FactCount {
  readonly value: number;
  readonly qualifier: Qualifier;
}

export interface FactAmount {
  /** Whole units: RMB 20 billion is 20000000000. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly kind: AmountKind;
}

/** When it happened; both days included, null where the words leave them open. */
export interface FactEvent {
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: DateBasis;
}

/** One row of the ledger, with the words it was read from. Every field stands in the quote or is empty; design contract. */
export interface Fact {
  /** Stable while document and quote are: the same words give the same id after re-indexing. */
  readonly id: string;
  /** Path inside the corpus folder. */
  readonly document: string;
  /** `text.slice(start, end)` of the document as read, to the letter. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly scope: FactScope;
  readonly stage: Stage;
  readonly projects: FactCount | null;
  readonly amount: FactAmount | null;
  readonly event: FactEvent | null;
  /** English name of the place, or null where none is meant for sure. */
  readonly place: string | null;
  /** `["Jilin Province", "Changchun", "Jiutai"]`; empty without a place. */
  readonly place_path: readonly string[];
  /** Names of projects as written. */
  readonly names: readonly string[];
  readonly investors: readonly string[];
  /** Of the list in `sectors.ts`. */
  readonly sectors: readonly string[];
  /** The same for all facts of one project or one event; set when the ledger is put together. */
  readonly thread: string | null;
  /** Id of the fact that counts these projects too ("of the 86, 45 …"), so that nobody adds both; left out where none is known. */
  readonly part_of?: string;
  readonly published: string | null;
}
