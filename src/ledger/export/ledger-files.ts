import type { Stage } from '../../language/meaning.ts';
import { placeByPath, placeName } from '../../language/places/relations.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { LedgerTotal } from '../ledger-total.ts';
import type { LedgerView } from '../ledger-view.ts';
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
  const name = (path: readonly string[]) => nameOfPath(path, gazetteer, language);
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

/** How a place is called in a language, by its path; its English name where no other is held. */
export function nameOfPath(path: readonly string[], gazetteer: Gazetteer, language: string): string {
  const place = language === 'zh' ? placeByPath(gazetteer, path) : null;
  return place ? placeName(gazetteer, place, language) : (path.at(-1) ?? '');
}
