import type { Gazetteer } from '../../language/places.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { LedgerFilter, LedgerView } from '../../ledger/ledger-view.ts';
import { COUNTED_STAGE } from '../../ledger/totals.ts';
import { writeFilter } from '../../ledger/write-filter.ts';
import type { Wording } from '../wording/wording.ts';
import { bold, code, type FormattedText, italic, join } from './formatted-text.ts';
import { ledgerLine } from './ledger-line.ts';
import { totalLines } from './ledger-total-lines.ts';
import { LONGEST_TEXT, splitFormatted } from './split-text.ts';

/** Rows of a page: as many as there are buttons in a row. */
export const ROWS_ON_PAGE = 8;
/** Groups of a total that are tried, until all of the message fits. */
const MOST_GROUPS = [15, 8, 4];

/** A page of a list, to be shown. */
export interface LedgerPage {
  readonly filter: LedgerFilter;
  readonly view: LedgerView;
  /** The rows in the order of the list. */
  readonly rows: readonly Fact[];
  /** From 1. */
  readonly page: number;
  /** Whether the list reads otherwise than when it was made. */
  readonly changed: boolean;
}

/** How many pages a list has; one at least. */
export function pagesOf(rows: readonly Fact[]): number {
  return Math.max(1, Math.ceil(rows.length / ROWS_ON_PAGE));
}

/** The rows of a page, which counts from 1. */
export function rowsOnPage(rows: readonly Fact[], page: number): readonly Fact[] {
  return rows.slice((page - 1) * ROWS_ON_PAGE, page * ROWS_ON_PAGE);
}

/** The newest first, what has no date last; stalled projects the oldest first, for they wait the longest. */
export function inListOrder(facts: readonly Fact[], { stalled }: LedgerFilter): readonly Fact[] {
  if (stalled !== null) return facts;
  const isDated = ({ event }: Fact) => event?.to != null;
  return [...facts.filter(isDated).reverse(), ...facts.filter((fact) => !isDated(fact))];
}

/** A list of the ledger in one message: the filter as it was understood, totals on the first page, rows, and what is not listed. */
export function ledgerList(page: LedgerPage, wording: Wording, gazetteer: Gazetteer): FormattedText {
  const texts = MOST_GROUPS.map((most) => listText(page, most, wording, gazetteer));
  const fitting = texts.find(({ text, entities }) => text.length <= LONGEST_TEXT && entities.length <= 100);
  return fitting ?? splitFormatted(texts.at(-1) ?? join([]))[0] ?? join([]);
}

function listText(
  { filter, view, rows, page, changed }: LedgerPage,
  most: number,
  wording: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const { ledger, formats } = wording;
  const shown = rowsOnPage(rows, page);
  const first = (page - 1) * ROWS_ON_PAGE + 1;
  const count = ledger.shown(
    ...([first, first + shown.length - 1, rows.length].map(formats.number) as [string, string, string]),
  );
  const { by, query } = filter;
  const stage = by === 'stage' ? query.stage : (query.stage ?? COUNTED_STAGE);
  const total = page === 1 && view.total ? { total: view.total, by, stage, most } : null;
  return join(
    [
      join([filterHeading(filter, wording, gazetteer), changed ? italic(ledger.changed) : ''], '\n'),
      total ? totalLines(total, wording, gazetteer) : '',
      shown.length === 0 ? ledger.none : count,
      ...shown.map((fact, at) => ledgerLine(first + at, fact, wording, gazetteer)),
      italic(view.notices.map(({ kind, rows: n }) => ledger.notices[kind](n)).join('\n')),
    ],
    '\n\n',
  );
}

/** The filter as it was understood, in words that can be sent again. */
export function filterHeading(
  filter: LedgerFilter,
  { code: language, ledger }: Wording,
  gazetteer: Gazetteer,
): FormattedText {
  const parts = writeFilter(filter, language, gazetteer);
  return bold(parts.length === 0 ? ledger.allRows : parts.join(' · '));
}

/** What a bare /ledger says before the newest rows: what can be asked, with examples to copy with a tap. */
export function ledgerHelp(examples: readonly string[], { ledger }: Wording): FormattedText {
  const shown = examples.map((example) => join(['• ', code(`/ledger ${example}`)]));
  return join([ledger.intro, shown.length > 0 ? join([ledger.examples, ...shown], '\n') : ''], '\n\n');
}
