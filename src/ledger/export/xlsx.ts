import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Sheet, SheetCell } from './sheet.ts';

/** Characters that a cell may have; Excel refuses a file with more. */
const LONGEST_CELL = 32_767;
/** What XML cannot hold: control characters but tabs and ends of lines, halves of surrogate pairs, two that are none. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Tables as the sheets of one Excel workbook, each with its head kept in sight. Every text is stored as text, so that none is run as a
 * formula; numbers and days are stored as such. What XML cannot hold is left out, and what a cell cannot hold is cut.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const })), ...rows.map(cellsOf)],
  }));
  return writeExcelFile(made).toBuffer();
}

function cellsOf(row: readonly SheetCell[]): SheetData[number] {
  return row.map((cell) => {
    if (cell === null || cell === '') return null;
    if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0' };
    if (typeof cell === 'string')
      return { value: cell.replace(NOT_XML, '').slice(0, LONGEST_CELL), type: String };
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  });
}
