import type { Table } from './table.ts';

/** A part of a text: the rows of a table, or words. Offsets in UTF-16 units. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  /** Null for words. */
  readonly table: Table | null;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly isRow: boolean;
}

/** Documents are read with ` | ` between cells; those in Markdown may have one at the ends of a row too. */
const ROW = /^\s*\||\s\|\s|\|\s*$/;
/** Figures alone, with their signs: `390`, `1,204.5 %`, `-3`. */
const FIGURES = /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u;

/**
 * Cuts a text, as documents are read, into tables and the words around them, in order and without gaps. Two rows or more on
 * lines that follow each other are a table; a single line with a bar may be anything and stays among the words.
 */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of runsOfRows(text)) {
    const table = readTable(text.slice(start, end));
    if (table === null) continue;
    if (start > from) parts.push({ start: from, end: start, table: null });
    parts.push({ start, end, table });
    from = end;
  }
  return from < text.length ? [...parts, { start: from, end: text.length, table: null }] : parts;
}

function runsOfRows(text: string): Line[] {
  const runs: Line[] = [];
  for (const line of linesOf(text)) {
    const last = runs.at(-1);
    if (last?.isRow && line.isRow) runs[runs.length - 1] = { ...last, end: line.end };
    else runs.push(line);
  }
  return runs.filter(({ isRow }) => isRow);
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\n]+|(?<=\n)(?=\n)/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    isRow: ROW.test(line),
  }));
}

/** The table of some rows; null where these are fewer than two, or none has two cells with something in them. */
function readTable(text: string): Table | null {
  const rows = readRows(text.split('\n').map((line) => line.trim()));
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, at) => at);
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || !rows.some((row) => row.filter((cell) => cell !== '').length > 1)) return null;
  const ofFigures = columns.filter((at) => rest.every((row) => FIGURES.test(row[at] ?? '')));
  const hasHeader = ofFigures.some((at) => !FIGURES.test(first[at] ?? ''));
  const align = columns.map((at) => (ofFigures.includes(at) ? ('right' as const) : ('left' as const)));
  return hasHeader ? { header: first, rows: rest, align } : { header: [], rows, align };
}

/** The cells of each row, without the line of dashes that Markdown puts under a header. */
function readRows(lines: readonly string[]): string[][] {
  const isFramed = lines.every(
    (line, at) => (at === 0 || line.startsWith('|')) && (at === lines.length - 1 || line.endsWith('|')),
  );
  const rows = lines.map((line) => cellsOf(isFramed ? line.replace(/^\||(?<!\\)\|$/g, '') : line));
  return rows.filter((row) => !row.every((cell) => /^:?-{2,}:?$/.test(cell)));
}

function cellsOf(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
