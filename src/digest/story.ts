import type { Citation } from '../answering/result.ts';
import type { Stage } from '../language/meaning.ts';
import type { FactAmount, FactCount, FactEvent } from '../ledger/fact.ts';

/** One piece of news with all reports of it, as a digest tells it. */
export interface Story {
  /** The same for the same news in every digest. */
  readonly id: string;
  /** One line: figures, stage, date of the event, place, with its markers `[1]`; every figure stands in a citation. */
  readonly text: string;
  readonly stage: Stage | null;
  /** English name, or null. */
  readonly place: string | null;
  readonly place_path: readonly string[];
  readonly event: FactEvent | null;
  readonly projects: FactCount | null;
  readonly amount: FactAmount | null;
  readonly sectors: readonly string[];
  readonly citations: readonly Citation[];
  /** Every document that reports it, the first first. */
  readonly documents: readonly string[];
  /** True where the news is old and only its document is new here. */
  readonly isOld: boolean;
}

/** One figure of the period beside that of the period before: `{ label: 'signed', … }`. */
export interface DigestNumber {
  readonly stage: Stage;
  readonly projects: FactCount;
  readonly amounts: readonly {
    readonly currency: string;
    readonly value: number;
    readonly qualifier: string;
  }[];
  /** The same of the seven days before, or null where nothing can be compared. */
  readonly before: {
    readonly projects: FactCount;
    readonly amounts: readonly {
      readonly currency: string;
      readonly value: number;
      readonly qualifier: string;
    }[];
  } | null;
  /** Ids of the rows that were added up. */
  readonly rows: readonly string[];
}

/** A digest as it is composed, before any chat sees it. */
export interface Digest {
  /** Both days included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The best first, all of them: what is shown at once is the front end's to choose. */
  readonly stories: readonly Story[];
  readonly numbers: readonly DigestNumber[];
  /** True where nothing is new. */
  readonly quiet: boolean;
}
