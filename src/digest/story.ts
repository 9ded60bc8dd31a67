import type { Citation } from '../answering/result.ts';
import type { Stage } from '../language/meaning.ts';
import type { Chart } from '../ledger/export/chart.ts';
import type { FactAmount, FactCount, FactEvent } from '../ledger/fact.ts';
import type { TotalAmount } from '../ledger/ledger-total.ts';

export type StoryTelling = 'event' | 'running_total' | 'differing' | 'quote';

/** One piece of news with all reports of it, as a digest tells it. */
export interface Story {
  /** The same for the same news in every digest. */
  readonly id: string;
  /** One line: figures, stage, date of the event, place, with its markers `[1]`; every figure stands in a citation. */
  readonly text: string;
  /** What the line is: figures of an event, a total so far, figures of reports that differ, or a quoted sentence. */
  readonly toldAs: StoryTelling;
  /** Of the first report. */
  readonly title: string;
  readonly stage: Stage | null;
  /** English name, or null. */
  readonly place: string | null;
  readonly place_path: readonly string[];
  readonly event: FactEvent | null;
  readonly projects: FactCount | null;
  readonly amount: FactAmount | null;
  readonly sectors: readonly string[];
  readonly citations: readonly Citation[];
  /** Every document that reports it; those whose figures are told come first, of these the earliest. */
  readonly documents: readonly string[];
  /** The day it is news of: the last on which it was published, or else on which it happened; null where none is told. */
  readonly newsDay: string | null;
  /** True where the news is old and only its document is new here. */
  readonly isOld: boolean;
}

/** What was counted of one stage by the ledger's rules. */
export interface StageCount {
  readonly projects: FactCount;
  /** What is invested, the largest first; currencies apart. */
  readonly amounts: readonly Pick<TotalAmount, 'currency' | 'value' | 'qualifier'>[];
  /** Ids of the rows that were added up. */
  readonly rows: readonly string[];
}

/** What reached a stage in the period, beside the period before it. */
export interface DigestNumber extends StageCount {
  readonly stage: Stage;
  /** Null where the ledger has nothing of the period before. */
  readonly before: StageCount | null;
}

/** Both days included, `YYYY-MM-DD`. */
export interface DigestPeriod {
  readonly from: string;
  readonly to: string;
}

/** A digest as it is composed, before any chat sees it. */
export interface Digest {
  /** Both days included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The best first, all of them: what is shown at once is the front end's to choose. */
  readonly stories: readonly Story[];
  /** By the date of the event, of `period` beside the days of the same number before it; one a stage, in the order of stages. */
  readonly numbers: readonly DigestNumber[];
  readonly period: DigestPeriod;
  readonly periodBefore: DigestPeriod;
  /** What to draw, where three places or more have something in the period; null otherwise. */
  readonly chart: Chart | null;
  /** True where nothing is new. */
  readonly quiet: boolean;
}
