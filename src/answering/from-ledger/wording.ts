import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { PlaceLevel } from '../../ledger/grouping-words.ts';
import type { LeftOutReason } from '../../ledger/left-out.ts';
import type { Grouping } from '../../ledger/total-groups.ts';
import { EN } from './wording/en.ts';
import { KO } from './wording/ko.ts';
import { RU } from './wording/ru.ts';
import { ZH } from './wording/zh.ts';

export type Column = 'when' | 'place' | 'stage' | 'projects' | 'amount' | 'what' | Grouping;

/** What the desk says around figures of the ledger. Without a full stop, since markers follow; what other words follow ends in the blank its language puts there. */
export interface LedgerPhrases {
  readonly columns: Readonly<Record<Column, string>>;
  readonly more: (rows: number) => string;
  readonly entries: (rows: number) => string;
  /** Behind the figures of a running total. */
  readonly runningTotal: string;
  readonly runningTotals: string;
  /** Before the figures that a running total is a share of. */
  readonly partOf: string;
  /** Before the sum of events, where a running total stands first. */
  readonly oneByOne: string;
  readonly reportsDiffer: (what: string, figures: string) => string;
  readonly textDiffers: (what: string) => string;
  readonly corrected: (what: string) => string;
  /** "stated for 3 of 4". */
  readonly stated: (stated: number, of: number) => string;
  readonly fundsInPlace: string;
  readonly onAverage: string;
  readonly ofWhich: string;
  readonly notCounted: string;
  readonly reasons: Readonly<Record<LeftOutReason, (rows: number) => string>>;
  readonly levels: Readonly<Record<PlaceLevel, string>>;
  readonly notTold: (by: string) => string;
  readonly severalSectors: (sector: string) => string;
  readonly moreProjects: (who: string) => string;
  readonly largerAmount: (who: string) => string;
  readonly sameProjects: (count: string) => string;
  readonly noWinner: string;
  readonly nothingOn: (who: string) => string;
  readonly mostProjects: (who: string) => string;
  readonly largestAmount: (who: string) => string;
  readonly stalled: (projects: number, months: number) => string;
  readonly noneStalled: (months: number) => string;
  readonly stalledBatches: (batches: number) => string;
  readonly seeAll: (rows: number) => string;
  readonly quarter: (quarter: string, year: string) => string;
  /** Before the steps of one project in time. */
  readonly steps: string;
  readonly investors: (names: string) => string;
}

export const LEDGER_PHRASES: Readonly<Record<AnswerLanguage, LedgerPhrases>> = {
  en: EN,
  zh: ZH,
  ru: RU,
  ko: KO,
};
