/** What a cell of an exported table holds; a day is `YYYY-MM-DD`. */
export type SheetCell = string | number | { readonly day: string } | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A table for a spreadsheet: every row has a cell for each column. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}
