import { clipTo, displayWidth, padTo } from '../../language/wording/display-width.ts';
import { type FormattedText, plain, pre } from './formatted-text.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';

/** Rows of cells under a header; a row that is too short is filled with empty cells. Cells are plain text. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column; left where nothing is said. Figures go right. */
  readonly align?: readonly ('left' | 'right')[];
}

/** Columns of text that a cell takes at most where it is aligned: more would wrap on a telephone. */
const WIDEST_CELL = 32;
/** Columns of a table in a rich message at most (Bot API 10.1). */
const MOST_COLUMNS = 20;
/** Longest cell, in UTF-16 units: that of a whole rich message. */
const LONGEST_CELL = 32_768;

/**
 * A table in a monospaced block, columns aligned by their width on the screen: Chinese and Korean characters take two. A
 * cell of more than 32 columns ends in `…`. The header is left out where all of it is empty.
 */
export function alignedTable(table: Table): FormattedText {
  return aligned(table, (cell) => clipTo(cell, WIDEST_CELL));
}

/** The same with every cell whole, for what is quoted: one of more than 32 columns pushes the rest of its row aside. */
export function alignedWhole(table: Table): FormattedText {
  return aligned(table, (cell) => cell);
}

function aligned(table: Table, shown: (cell: string) => string): FormattedText {
  const rows = allRows(table).map((row) => row.map(shown));
  const widths = columnsOf(table).map((at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => padTo(cell, widths[at] ?? 0, alignOf(table, at)))
      .join('  ')
      .trimEnd(),
  );
  const hasHeader = table.header.some((cell) => cell.trim() !== '');
  const body = hasHeader
    ? [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)]
    : lines.slice(1);
  return pre(plain(body.join('\n')));
}

function widthOf(cell: string): number {
  return Math.min(WIDEST_CELL, displayWidth(cell));
}

/** A table in the markdown of rich messages; null where it has more columns than such a message can hold, or none. */
export function markdownTable(table: Table): string | null {
  const columns = columnsOf(table);
  if (columns.length === 0 || columns.length > MOST_COLUMNS) return null;
  const [header = [], ...rows] = allRows(table).map((row) => line(row.map(escapeMarkdown)));
  const rule = line(columns.map((at) => (alignOf(table, at) === 'right' ? '---:' : ':---')));
  return [header, rule, ...rows].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Header and rows, every cell on one line, every row as long as the longest. */
function allRows(table: Table): string[][] {
  const columns = columnsOf(table);
  return [table.header, ...table.rows].map((row) =>
    columns.map((at) => oneLine(row[at] ?? '', LONGEST_CELL)),
  );
}

function columnsOf({ header, rows }: Table): number[] {
  return Array.from({ length: Math.max(header.length, ...rows.map((row) => row.length)) }, (_, at) => at);
}

function alignOf({ align }: Table, column: number): 'left' | 'right' {
  return align?.[column] ?? 'left';
}
