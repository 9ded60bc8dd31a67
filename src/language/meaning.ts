import type { Span } from './span.ts';

/** How a date came by its year: stated in the words, taken from the reference date, or not known at all. */
export type DateBasis = 'stated' | 'published' | 'unknown';

/** A period read from a text; a day is a period of one day. */
export interface DateMention extends Span {
  /** First and last day, both inclusive, `YYYY-MM-DD`; null where no year is known (basis `unknown`) or the side is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: DateBasis;
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'range';
  /**
   * Month (1–12) and day where the words give them but no year is known: "On April 28" in an undated document. Of a quarter or a
   * half, its first month; `grain` tells.
   */
  readonly month?: number;
  readonly day?: number;
}

/**
 * What a relative or yearless date is read against. A document's is its published date (null: none is stated, so that
 * nothing is guessed); a question's is the day it is asked.
 */
export interface DateReference {
  readonly date: string | null;
  readonly role: 'published' | 'asked';
}

export type PlaceKind = 'country' | 'province' | 'city' | 'district' | 'county' | 'zone';

/** A place of the gazetteer. */
export interface Place {
  /** Stable across runs: the administrative code for China (`220113`), `cc:XX` for a country, `geo:N` for a foreign city … */
  readonly id: string;
  /** English name without its suffix: `Jiutai`, `Changchun`, `Jilin Province` (provinces keep theirs where a city shares the name). */
  readonly name: string;
  /** From the largest to itself: `["Jilin Province", "Changchun", "Jiutai"]`; a foreign one starts with its country. */
  readonly path: readonly string[];
  /** Ids of what contains it, largest first, itself last. */
  readonly within: readonly string[];
  readonly kind: PlaceKind;
  readonly country: string;
}

export interface PlaceMention extends Span {
  /** Every place the words can mean, likeliest first; never empty. */
  readonly candidates: readonly Place[];
  /** The one meant, or null where context does not decide. */
  readonly place: Place | null;
  /** True where the words were misspelt and only one place is near. */
  readonly corrected: boolean;
}

/** What a figure is said to be: `RMB 20 billion`, `over …`, `about …`, `up to …`. */
export type Qualifier = 'exactly' | 'over' | 'about' | 'up_to';

export interface AmountMention extends Span {
  /** Whole units: RMB 20 billion is 20000000000. The lower end of a range. */
  readonly value: number;
  /** Upper end where a range is stated. */
  readonly high?: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
}

/** A number of things: `fifteen autumn investment promotion projects`, `86 new … projects`, `15个项目`. */
export interface CountMention extends Span {
  readonly value: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  /**
   * What is counted: `projects`, `enterprises`, `jobs`, `hectares` … as a normal form; `other` where it is not on the list,
   * `unstated` where the words are clearly a count but its noun stands in a sentence that the text does not hold.
   */
  readonly noun: string;
}

export type Stage =
  | 'planned'
  | 'negotiating'
  | 'signed'
  | 'settled'
  | 'started'
  | 'resumed'
  | 'in_production';

export interface StageMention extends Span {
  readonly stage: Stage;
  /** `planned`: the words say it is to happen ("will be signed", "计划开工"); `negated`: that it did not. */
  readonly modality: 'done' | 'planned' | 'negated';
}

export type QuestionKind = 'figure' | 'when' | 'who' | 'list' | 'total' | 'compare' | 'yes_no' | 'other';

/** A kind of thing a question can ask for, by which a text that has the answer is told from one that has only the words. */
export type AskedFor = 'amount' | 'count' | 'percent' | 'rank' | 'date' | 'year' | 'name';

export interface AskedForMention extends Span {
  readonly asked: AskedFor;
}
