import type { Stage } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { LedgerTotal } from '../ledger-total.ts';
import type { LedgerView } from '../ledger-view.ts';
import { nameOfPath } from '../place-words.ts';
import type { LedgerQuery } from '../query.ts';
import { sectorName } from '../sector-names.ts';
import { STAGE_NAMES } from '../stage-names.ts';
import type { Grouping } from '../total-groups.ts';
import { type Chart, chartOf } from './chart.ts';
import type { Measure } from './chart-bars.ts';
import type { ChartLanguage } from './chart-wording.ts';
import { type FactNotes, factSheet } from './fact-sheet.ts';
import type { Sheet } from './sheet.ts';
import { leftOutSheet, totalSheet } from './total-sheet.ts';

/** The tables of a view: the facts; with a total, its groups before them and what it leaves out behind. */
export function ledgerSheets(
  { facts, total }: Pick<LedgerView, 'facts' | 'total'>,
  notes: FactNotes,
): Sheet[] {
  const rows = factSheet('Ledger', facts, notes);
  return total === null ? [rows] : [totalSheet(total), rows, leftOutSheet(total.left_out)];
}

export interface LedgerChartWish {
  readonly by: Grouping;
  readonly measure?: Measure;
  readonly language: ChartLanguage;
}

/** The chart of a total with its places and sectors named in the language of the chart; null where no row is counted. */
export function ledgerChart(
  total: LedgerTotal,
  query: LedgerQuery,
  wish: LedgerChartWish,
  gazetteer: Gazetteer,
): Chart | null {
  const { by, language } = wish;
  const name = (path: readonly string[]) => nameOfPath(path, language, gazetteer);
  return chartOf(total, query, {
    ...wish,
    nameOf: ({ key, path }) => {
      if (path.length > 0) return language === 'zh' ? name(path) : key;
      if (by === 'stage') return STAGE_NAMES[language][key as Stage];
      return by === 'sector' ? sectorName(key, language) : key;
    },
    place: query.place && name(query.place),
  });
}
