import type { Citation } from '../../answering/result.ts';
import type { Place, Stage } from '../../language/meaning.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { ToldFact } from './told-fact.ts';

/** What reports of a story say alike: one clause of its line. */
export interface Report {
  readonly told: ToldFact;
  /** Numbers of the citations it stands in. */
  readonly markers: readonly number[];
}

/** A story before a language and a chat are chosen: shared by all digests of a window. */
export interface NewsStory {
  readonly id: string;
  /** Of the first document. */
  readonly title: string;
  /** The one most documents give first; further ones only where their figures differ. Empty where words are quoted. */
  readonly reports: readonly Report[];
  /** Numbers of citations that stand in no report: documents that tell the story without its figures. */
  readonly also: readonly number[];
  readonly citations: readonly Citation[];
  readonly documents: readonly string[];
  readonly stage: Stage | null;
  readonly stages: ReadonlySet<Stage>;
  /** Of the main fact; else what the quoted words or the title name for sure. */
  readonly places: readonly Pick<Place, 'name' | 'path'>[];
  readonly event: Fact['event'];
  readonly projects: Fact['projects'];
  readonly amount: Fact['amount'];
  readonly sectors: readonly string[];
  /** Terms of titles and first sentences, as the index has them: what words of a subscription are looked up in. */
  readonly terms: ReadonlySet<string>;
  /** The day it is news of: published, or else when it happened; null where neither is told. */
  readonly newsDay: string | null;
  readonly isOld: boolean;
}
