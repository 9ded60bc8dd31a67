import type { Qualifier } from '../language/meaning.ts';
import type { AmountClass } from './figures-agree.ts';
import type { LeftOut } from './left-out.ts';

/** Money of one currency and kind in a group. */
export interface TotalAmount {
  /** ISO 4217. */
  readonly currency: string;
  /** Whole units. */
  readonly value: number;
  /** `over` where one of the figures is a lower bound: so is their sum. */
  readonly qualifier: Qualifier;
  readonly kind: Exclude<AmountClass, 'average'>;
  /** How many of the rows state it. */
  readonly stated: number;
}

export interface TotalGroup {
  /** `Jiutai`, `2022-09`, `2022-Q3`, `2022`, a sector, a stage, or `total` where nothing is counted by. */
  readonly key: string;
  /** Of a place, its path; empty for every other group. */
  readonly path: readonly string[];
  readonly projects: number;
  readonly projects_qualifier: Qualifier;
  /** The largest first; never two of one currency and kind. */
  readonly amounts: readonly TotalAmount[];
  /** Ids of the rows whose figures were added. */
  readonly rows: readonly string[];
  /** What belongs to this group and was not added to it, and why. */
  readonly left_out: readonly LeftOut[];
}

export interface LedgerTotal {
  readonly groups: readonly TotalGroup[];
  /** Rows that no group counts; an average is named here although its row counts with its projects. */
  readonly left_out: readonly LeftOut[];
}
