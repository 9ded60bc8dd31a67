import { writeFile } from 'node:fs/promises';
import { DeskError, UsageError } from '../errors.ts';
import type { Gazetteer } from '../language/places.ts';
import type { CorrectedFacts } from '../ledger/corrections.ts';
import type { SourceNote } from '../ledger/export/fact-sheet.ts';
import type { Sheet } from '../ledger/export/sheet.ts';
import type { LedgerView } from '../ledger/ledger-view.ts';
import type { LedgerQuery } from '../ledger/query.ts';
import type { ViewRequest } from './ledger-request.ts';

/** What files are made from. */
export interface FileParts {
  readonly view: LedgerView;
  readonly query: LedgerQuery;
  readonly ledger: CorrectedFacts;
  readonly sources: ReadonlyMap<string, SourceNote>;
  readonly gazetteer: Gazetteer;
}

/**
 * Writes the files that were asked for and gives a sentence for each. Throws a DeskError where one cannot be written, a
 * UsageError where a chart would be empty. What it needs is loaded when it is needed.
 */
export async function writeLedgerFiles(request: ViewRequest, parts: FileParts): Promise<string[]> {
  if (request.csv === null && request.xlsx === null && request.chart === null) return [];
  const { ledgerSheets } = await import('../ledger/export/ledger-files.ts');
  const { view, ledger, sources } = parts;
  const shown = request.total ? view : { ...view, total: null };
  const sheets = ledgerSheets(shown, { sources, corrections: ledger.corrections });
  const said: string[] = [];
  if (request.csv !== null) {
    const { writeCsv } = await import('../ledger/export/csv.ts');
    said.push(await write(request.csv, writeCsv(sheets[0] as Sheet), parts, request));
  }
  if (request.xlsx !== null) {
    const { writeXlsx } = await import('../ledger/export/xlsx.ts');
    said.push(await write(request.xlsx, await writeXlsx(sheets), parts, request));
  }
  if (request.chart !== null) said.push(await writeChart(request.chart, request, parts));
  return said;
}

async function write(
  file: string,
  content: string | Buffer,
  { view }: FileParts,
  { total }: ViewRequest,
): Promise<string> {
  await writeTo(file, content);
  const rows = total && view.total ? view.total.groups.length : view.facts.length;
  return `Written: ${file}, ${rows} ${rows === 1 ? 'line' : 'lines'}.`;
}

async function writeChart(
  file: string,
  { by, measure, language }: ViewRequest,
  { view, query, gazetteer }: FileParts,
): Promise<string> {
  const { ledgerChart } = await import('../ledger/export/ledger-files.ts');
  const wish = { by: by ?? 'place', ...(measure === null ? {} : { measure }), language };
  const chart = ledgerChart(view.total ?? { groups: [], left_out: [] }, query, wish, gazetteer);
  if (chart === null)
    throw new UsageError(
      'There is nothing to draw: no row is counted.',
      'Ask for another period, place or stage.',
    );
  const { drawChart } = await import('../ledger/export/draw-chart.ts');
  await writeTo(file, await drawChart(chart));
  return `Written: ${file}, ${chart.bars.length} ${chart.bars.length === 1 ? 'bar' : 'bars'}.`;
}

async function writeTo(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content).catch((cause) => {
    throw new DeskError(`${file} cannot be written.`, 'See that its folder exists and can be written.', {
      cause,
    });
  });
}
