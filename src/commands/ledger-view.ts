import { UsageError } from '../errors.ts';
import type { Gazetteer } from '../language/places.ts';
import type { CorrectedFacts, Correction } from '../ledger/corrections.ts';
import { writeDifferences } from '../ledger/differing-table.ts';
import type { Fact } from '../ledger/fact.ts';
import { findPlace } from '../ledger/find-place.ts';
import type { LedgerTotal } from '../ledger/ledger-total.ts';
import { type LeftOut, whyLeftOut } from '../ledger/left-out.ts';
import { type LedgerQuery, selectFacts } from '../ledger/query.ts';
import { stalled } from '../ledger/stalled.ts';
import { writeFacts, writeTotal } from '../ledger/table.ts';
import { totalsOf } from '../ledger/totals.ts';
import type { ViewRequest } from './ledger-request.ts';

/** What a person asked to see, found. */
export interface LedgerView {
  readonly query: LedgerQuery;
  readonly facts: readonly Fact[];
  /** Only where it was asked for, by `--total` or `--chart`. */
  readonly total: LedgerTotal | null;
  /** For the person at the terminal: what may be missing from the list. */
  readonly notices: readonly string[];
}

/** Finds what was asked for. Throws a UsageError for a place that is not known or can mean several. */
export function viewLedger(
  { facts, lost }: CorrectedFacts,
  request: ViewRequest,
  gazetteer: Gazetteer,
  today: string,
): LedgerView {
  const query = queryOf(request, gazetteer, facts);
  const found =
    request.stalled === null ? selected(facts, query) : stalledSince(facts, query, request.stalled, today);
  const asked = request.total || request.chart !== null;
  const by = request.by ?? (request.total ? null : 'place');
  const notices =
    lost === 0
      ? found.notices
      : [
          ...found.notices,
          count(lost, 'corrected row is', 'corrected rows are', 'not in the corpus any more'),
        ];
  return {
    query,
    facts: found.facts,
    total: asked ? totalsOf(facts, query, by) : null,
    notices: request.total ? [] : notices,
  };
}

function queryOf(request: ViewRequest, gazetteer: Gazetteer, facts: readonly Fact[]): LedgerQuery {
  const { place, stage, from, to, sector } = request;
  const paths = facts.map(({ place_path }) => place_path);
  const found = place === null ? null : findPlace(place, gazetteer, paths);
  if (found && 'fault' in found)
    throw new UsageError(found.fault, 'Write it with what it lies in: "Chaoyang, Changchun".');
  return { place: found?.path ?? null, stage, period: { from, to }, sector };
}

type Found = Pick<LedgerView, 'facts' | 'notices'>;

function selected(all: readonly Fact[], query: LedgerQuery): Found {
  const { facts, undated, partly } = selectFacts(all, query);
  const notices = [
    count(undated, 'row without a date is', 'rows without a date are', 'not listed'),
    count(
      partly,
      'row that reaches beyond the period is',
      'rows that reach beyond the period are',
      'not listed',
    ),
  ];
  return { facts, notices: notices.filter((notice) => notice !== '') };
}

function stalledSince(all: readonly Fact[], query: LedgerQuery, months: number, today: string): Found {
  const { facts, batches, undated } = stalled(all, query, months, today);
  const notices = [
    count(
      batches,
      'signing of many projects at once is',
      'signings of many projects at once are',
      'not listed: which of them started is not told one by one',
    ),
    count(undated, 'signing without a date is', 'signings without a date are', 'not listed'),
  ];
  return { facts, notices: notices.filter((notice) => notice !== '') };
}

function count(number: number, one: string, several: string, rest: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several} ${rest}.`;
}

/** A view as lines for a terminal. */
export function writeView(
  { facts, total }: LedgerView,
  request: ViewRequest,
  { corrections }: CorrectedFacts,
): string {
  const differences = writeDifferences(facts);
  if (request.total && total) return writeTotal(total) + differences;
  return facts.length === 0 ? 'No rows.\n' : writeFacts(facts, corrections) + differences;
}

/** A view as JSON, a line each: the facts, or the total as one object. */
export function writeJson(
  { facts, total }: LedgerView,
  request: ViewRequest,
  { corrections }: CorrectedFacts,
): string {
  if (request.total && total) return `${JSON.stringify(totalJson(total))}\n`;
  return facts
    .map((fact) => `${JSON.stringify({ ...fact, ...correctedBy(corrections.get(fact.id)) })}\n`)
    .join('');
}

function totalJson({ groups, left_out }: LedgerTotal) {
  return {
    groups: groups.map((group) => ({ ...group, left_out: group.left_out.map(leftOutJson) })),
    left_out: left_out.map(leftOutJson),
  };
}

function leftOutJson(left: LeftOut) {
  return { id: left.id, why: whyLeftOut(left), reason: left.reason, counted: left.counted };
}

function correctedBy(corrections: readonly Correction[] | undefined) {
  const last = corrections?.at(-1);
  return last ? { corrected: { by: last.author, at: new Date(last.at).toISOString() } } : {};
}
