/** A run of text as PDF.js gives it. Coordinates in points from the lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** Gaps, as parts of the font size: from the first on a space, from the second on another cell of a table. */
const SPACE_GAP = 0.15;
const CELL_GAP = 1.6;
/** Runs whose base lines differ by less than this part of the font size stand on one line. */
const SAME_LINE = 0.5;

/** Joins the runs of a page, in the order the page gives them, into lines; cells far apart are parted by ` | `. */
export function joinRuns(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && isSameLine(last, run)) lines[lines.length - 1] = extend(last, run);
    else if (run.text.trim() !== '') lines.push(startLine(run));
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function startLine(run: PdfRun): PdfLine {
  return { text: run.text.trimStart(), x: run.x, y: run.y, right: run.x + run.width, size: run.size };
}

function isSameLine(line: PdfLine, run: PdfRun): boolean {
  const size = Math.max(line.size, run.size, 1);
  return Math.abs(line.y - run.y) < size * SAME_LINE && run.x >= line.right - size * 2;
}

/** Runs of white space only do not move the line's end, so that a wide one shows as a gap. */
function extend(line: PdfLine, run: PdfRun): PdfLine {
  if (run.text.trim() === '') return { ...line, text: /\s$/.test(line.text) ? line.text : `${line.text} ` };
  const gap = (run.x - line.right) / Math.max(line.size, run.size, 1);
  const space = gap > SPACE_GAP && !/\s$/.test(line.text) && !/^\s/.test(run.text) ? ' ' : '';
  const joint = gap > CELL_GAP ? ' | ' : space;
  return {
    ...line,
    text: line.text + joint + run.text,
    right: Math.max(line.right, run.x + run.width),
    size: Math.max(line.size, run.size),
  };
}

/** How many lines at the top and the bottom of a page may be running headers and footers. */
const EDGE_LINES = 2;
const PAGE_NUMBER =
  /^(?:[-–—·|\s]*\d{1,4}[-–—·|\s]*|(?:page|p\.|стр\.?|страница)\s*\d{1,4}(?:\s*(?:of|\/|из)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of|из)\s*\d{1,4}|第\s*\d{1,4}\s*[页頁](?:\s*[共/，,]\s*(?:共\s*)?\d{1,4}\s*[页頁])?|\d{1,4}\s*쪽)$/iu;

/**
 * Takes page numbers, and lines that stand at the edge of at least half of the pages, out of the pages. Where that
 * would leave nothing (a roll of one-line pages), the pages stay as they are.
 */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(edgesOf(page).map(patternOf))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length / 2));
  const kept = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    const isRunning = (line: PdfLine) =>
      edges.has(line) && (PAGE_NUMBER.test(line.text) || (counts.get(patternOf(line)) ?? 0) >= often);
    return page.filter((line) => !isRunning(line));
  });
  return kept.some((page) => page.length > 0) ? kept : pages.map((page) => [...page]);
}

function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])];
}

/** A running line is the same on every page but for the number, and stands at the same height. */
function patternOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;
}
