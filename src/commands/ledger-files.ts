import { writeFile } from 'node:fs/promises';
import { DeskError, UsageError } from '../errors.ts';
import { placeByPath, placeName } from '../language/places/relations.ts';
import type { Gazetteer } from '../language/places.ts';
import type { CorrectedFacts } from '../ledger/corrections.ts';
import { factSheet, type SourceNote } from '../ledger/export/fact-sheet.ts';
import type { Sheet } from '../ledger/export/sheet.ts';
import { leftOutSheet, totalSheet } from '../ledger/export/total-sheet.ts';
import type { ViewRequest } from './ledger-request.ts';
import type { LedgerView } from './ledger-view.ts';

/** What files are made from. */
export interface FileParts {
  readonly view: LedgerView;
  readonly ledger: CorrectedFacts;
  readonly sources: ReadonlyMap<string, SourceNote>;
  readonly gazetteer: Gazetteer;
}

/**
 * Writes the files that were asked for and gives a sentence for each. Throws a DeskError where one cannot be written, a
 * UsageError where a chart would be empty. What it needs is loaded when it is needed.
 */
export async function writeLedgerFiles(request: ViewRequest, parts: FileParts): Promise<string[]> {
  const said: string[] = [];
  const sheets = sheetsOf(request, parts);
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

/** The facts; with a total, its groups before them and what it leaves out behind. */
function sheetsOf({ total: wanted }: ViewRequest, { view, ledger, sources }: FileParts): Sheet[] {
  const facts = factSheet('Ledger', view.facts, { sources, corrections: ledger.corrections });
  if (!wanted || view.total === null) return [facts];
  return [totalSheet(view.total), facts, leftOutSheet(view.total.left_out)];
}

async function write(
  file: string,
  content: string | Buffer,
  { view }: FileParts,
  { total }: ViewRequest,
): Promise<string> {
  await writeFile(file, content).catch((cause) => {
    throw new DeskError(`${file} cannot be written.`, 'See that its folder exists and can be written.', {
      cause,
    });
  });
  const rows = total && view.total ? view.total.groups.length : view.facts.length;
  return `Written: ${file}, ${rows} ${rows === 1 ? 'line' : 'lines'}.`;
}

async function writeChart(
  file: string,
  request: ViewRequest,
  { view, gazetteer }: FileParts,
): Promise<string> {
  const { chartOf } = await import('../ledger/export/chart.ts');
  const by = request.by ?? 'place';
  const name = (path: readonly string[]) => nameOf(path, gazetteer, request.language);
  const total = view.total ?? { groups: [], left_out: [] };
  const chart = chartOf(total, view.query, {
    by,
    ...(request.measure === null ? {} : { measure: request.measure }),
    language: request.language,
    nameOf: ({ key, path }) => (path.length > 0 && request.language === 'zh' ? name(path) : key),
    place: view.query.place && name(view.query.place),
  });
  if (chart === null)
    throw new UsageError(
      'There is nothing to draw: no row is counted.',
      'Ask for another period, place or stage.',
    );
  const { drawChart } = await import('../ledger/export/draw-chart.ts');
  await writeFile(file, await drawChart(chart)).catch((cause) => {
    throw new DeskError(`${file} cannot be written.`, 'See that its folder exists and can be written.', {
      cause,
    });
  });
  return `Written: ${file}, ${chart.bars.length} ${chart.bars.length === 1 ? 'bar' : 'bars'}.`;
}

function nameOf(path: readonly string[], gazetteer: Gazetteer, language: string): string {
  const place = placeByPath(gazetteer, path);
  return place ? placeName(gazetteer, place, language) : (path.at(-1) ?? '');
}
