import { clipTo, displayWidth, padTo } from '../../language/wording/display-width.ts';
import { type FormattedText, plain, pre } from './formatted-text.ts';
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
/** Limits of a rich message (Bot API 10.1). */
const MOST_COLUMNS = 20;
const LONGEST_RICH = 32_768;

/**
 * A table in a monospaced block, columns aligned by their width on the screen: Chinese and Korean characters take two. A
 * cell of more than 32 columns ends in `…`. The header is left out where all of it is empty.
 */
export function alignedTable(table: Table): FormattedText {
  const rows = allRows(table).map((row) => row.map((cell) => clipTo(cell, WIDEST_CELL)));
  const widths = columnsOf(table).map((at) => Math.max(0, ...rows.map((row) => displayWidth(row[at] ?? ''))));
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

/** A table in the markdown of rich messages; null where it has more columns or text than such a message can hold. */
export function markdownTable(table: Table): string | null {
  const [header = [], ...rows] = allRows(table).map((row) => line(row.map(escapeMarkdown)));
  const rule = line(columnsOf(table).map((at) => (alignOf(table, at) === 'right' ? '---:' : ':---')));
  return fitting(table, [header, rule, ...rows].join('\n'));
}

/** A table in the HTML of rich messages; null where it has more columns or text than such a message can hold. */
export function htmlTable(table: Table): string | null {
  const [header = [], ...rows] = allRows(table);
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell, at) => `<${tag} align="${alignOf(table, at)}">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return fitting(
    table,
    `<table>${row(header, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
  );
}

function fitting(table: Table, written: string): string | null {
  const columns = columnsOf(table).length;
  return columns === 0 || columns > MOST_COLUMNS || written.length > LONGEST_RICH ? null : written;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Header and rows, every cell on one line, every row as long as the longest. */
function allRows(table: Table): string[][] {
  const columns = columnsOf(table);
  return [table.header, ...table.rows].map((row) =>
    columns.map((at) => oneLine(row[at] ?? '', LONGEST_RICH)),
  );
}

function columnsOf({ header, rows }: Table): number[] {
  return Array.from({ length: Math.max(header.length, ...rows.map((row) => row.length)) }, (_, at) => at);
}

function alignOf({ align }: Table, column: number): 'left' | 'right' {
  return align?.[column] ?? 'left';
}

/** Marks of the markdown of rich messages: those of GitHub's, and `$` formulas, `==` highlights, `^` notes, `<tags>`. */
const MARKDOWN_MARKS = /[\\`*_{}[\]<>&#~|$=^!]/g;

function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN_MARKS, '\\$&');
}

const HTML_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => HTML_MARKS[mark] ?? mark);
}
