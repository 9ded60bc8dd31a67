import type { AmountKind, FactScope } from '../../../ledger/fact.ts';
import type { NoticeKind } from '../../../ledger/ledger-view.ts';
import type { LeftOutReason } from '../../../ledger/left-out.ts';

/** Fields of a row that are shown with a name before them. */
export type RowField = 'event' | 'place' | 'amount' | 'scope' | 'names' | 'investors' | 'sectors';

/** The texts of the ledger in one language. Examples and ids go in as values, since they are the same in every language. */
export interface LedgerWording {
  /** What /ledger shows, and how to ask it. */
  readonly intro: string;
  readonly examples: string;
  /** Above a list whose filter leaves nothing out. */
  readonly allRows: string;
  readonly shown: (from: string, to: string, of: string) => string;
  readonly none: string;
  /** Above a list that reads otherwise than when it was made. */
  readonly changed: string;
  readonly notices: Readonly<Record<NoticeKind, (rows: number) => string>>;
  readonly totals: string;
  readonly nothingToAdd: string;
  readonly rule: string;
  /** Behind an amount that not every row states. */
  readonly stated: (stated: number, rows: number) => string;
  readonly moreGroups: (groups: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  readonly amountKinds: Readonly<Record<AmountKind, string>>;
  readonly scopes: Readonly<Record<FactScope, string>>;
  readonly fields: Readonly<Record<RowField, string>>;
  readonly undated: string;
  readonly corrected: (by: string, day: string) => string;
  readonly rejected: (by: string, day: string) => string;
  readonly undone: (what: string) => string;
  readonly buttons: {
    readonly byPlace: string;
    readonly byMonth: string;
    readonly chart: string;
    readonly table: string;
    readonly correct: string;
    readonly reject: string;
    readonly rejectNow: string;
    readonly keep: string;
    readonly undo: string;
  };
  readonly howToCorrect: string;
  readonly valuesNow: string;
  readonly seePrivate: string;
  readonly confirmReject: string;
  /** What is shown while a file is made, and what goes with it. */
  readonly preparing: string;
  readonly fileName: string;
  readonly source: (rows: number) => string;
  readonly nothingToDraw: string;
  readonly tooLarge: string;
  /** Shown in the small window of a callback answer: at most 200 characters. */
  readonly viewGone: string;
  readonly rowGone: string;
  readonly faults: {
    readonly notUnderstood: (words: string) => string;
    readonly several: Readonly<Record<'stage' | 'sector' | 'period' | 'by', (words: string) => string>>;
    readonly stalledAlone: string;
    readonly unknownPlace: (name: string) => string;
    readonly severalPlaces: (name: string) => string;
    readonly ambiguousPlace: (name: string) => string;
    readonly usage: string;
    readonly noChange: string;
    readonly noAssignment: (text: string) => string;
    readonly unknownField: (field: string, fields: string) => string;
    readonly badValue: (value: string, field: string, example: string) => string;
    readonly noRow: (id: string) => string;
    readonly severalRows: (id: string) => string;
    readonly rejectedRow: (id: string) => string;
    readonly notCorrected: (id: string) => string;
  };
}
