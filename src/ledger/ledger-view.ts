import type { CorrectedFacts } from './corrections.ts';
import type { Fact } from './fact.ts';
import type { LedgerTotal } from './ledger-total.ts';
import { type LedgerQuery, selectFacts } from './query.ts';
import { stalled } from './stalled.ts';
import type { Grouping } from './total-groups.ts';
import { totalsOf } from './totals.ts';

/** What of the ledger somebody wants to see. */
export interface LedgerFilter {
  readonly query: LedgerQuery;
  /** Months since the signing of projects that have not started, or null for any row. */
  readonly stalled: number | null;
  /** Add up what is listed. Stalled projects are not added up. */
  readonly total: boolean;
  /** What to add up by. */
  readonly by: Grouping | null;
}

/** What may be missing from a list: rows without a date, rows reaching beyond the period, signings of many at once … */
export type NoticeKind = 'undated' | 'partly' | 'batches' | 'undated_signings' | 'lost';

export interface LedgerNotice {
  readonly kind: NoticeKind;
  /** At least one. */
  readonly rows: number;
}

/** What a person asked to see, found. */
export interface LedgerView {
  /** By the time of the event, the oldest first, what has none last. */
  readonly facts: readonly Fact[];
  /** Only where it was asked for. */
  readonly total: LedgerTotal | null;
  readonly notices: readonly LedgerNotice[];
}

/** Finds what was asked for. `today` is `YYYY-MM-DD`: what is stalled is counted from it. */
export function viewLedger({ facts, lost }: CorrectedFacts, filter: LedgerFilter, today: string): LedgerView {
  const { query, total, by } = filter;
  const found =
    filter.stalled === null ? selected(facts, query) : stalledSince(facts, query, filter.stalled, today);
  const counted: LedgerNotice[] = [...found.notices, { kind: 'lost', rows: lost }];
  return {
    facts: found.facts,
    total: total ? totalsOf(facts, query, by) : null,
    notices: counted.filter(({ rows }) => rows > 0),
  };
}

type Found = Pick<LedgerView, 'facts' | 'notices'>;

function selected(all: readonly Fact[], query: LedgerQuery): Found {
  const { facts, undated, partly } = selectFacts(all, query);
  return {
    facts,
    notices: [
      { kind: 'undated', rows: undated },
      { kind: 'partly', rows: partly },
    ],
  };
}

function stalledSince(all: readonly Fact[], query: LedgerQuery, months: number, today: string): Found {
  const { facts, batches, undated } = stalled(all, query, months, today);
  return {
    facts,
    notices: [
      { kind: 'batches', rows: batches },
      { kind: 'undated_signings', rows: undated },
    ],
  };
}
