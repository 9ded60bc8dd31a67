import { stringify } from 'csv-stringify/sync';
import type { Sheet, SheetCell } from './sheet.ts';

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that Excel reads Chinese. A text that a spreadsheet would run as a formula begins with an
 * apostrophe; documents are not to be trusted.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain))];
  return stringify(lines, { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function plain(cell: SheetCell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.day : cell;
}
