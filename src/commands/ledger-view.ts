import { UsageError } from '../errors.ts';
import type { Gazetteer } from '../language/places.ts';
import type { CorrectedFacts, Correction } from '../ledger/corrections.ts';
import type { Fact } from '../ledger/fact.ts';
import { findPlace } from '../ledger/find-place.ts';
import type { LedgerTotal } from '../ledger/ledger-total.ts';
import type { LedgerFilter, LedgerNotice, LedgerView, NoticeKind } from '../ledger/ledger-view.ts';
import { type LeftOut, whyLeftOut } from '../ledger/left-out.ts';
import { writeFacts, writeTotal } from '../ledger/table.ts';
import { sayFault } from './ledger-faults.ts';
import type { ViewRequest } from './ledger-request.ts';

/** The filter of a request, its place looked up. Throws a UsageError for a place that is not known or can mean several. */
export function filterOf(request: ViewRequest, gazetteer: Gazetteer, facts: readonly Fact[]): LedgerFilter {
  const { place, stage, from, to, sector, stalled, chart } = request;
  const paths = facts.map(({ place_path }) => place_path);
  const found = place === null ? null : findPlace(place, gazetteer, paths);
  if (found && 'fault' in found)
    throw new UsageError(sayFault(found.fault), 'Write it with what it lies in: "Chaoyang, Changchun".');
  return {
    query: { place: found?.path ?? null, stage, period: { from, to }, sector },
    stalled,
    total: request.total || chart !== null,
    by: request.by ?? (request.total ? null : 'place'),
  };
}

const NOTICES: Readonly<Record<NoticeKind, readonly [one: string, several: string, rest: string]>> = {
  undated: ['row without a date is', 'rows without a date are', 'not listed'],
  partly: ['row that reaches beyond the period is', 'rows that reach beyond the period are', 'not listed'],
  batches: [
    'signing of many projects at once is',
    'signings of many projects at once are',
    'not listed: which of them started is not told one by one',
  ],
  undated_signings: ['signing without a date is', 'signings without a date are', 'not listed'],
  lost: ['corrected row is', 'corrected rows are', 'not in the corpus any more'],
};

/** What may be missing from the list, a sentence each. A total names what it leaves out itself. */
export function writeNotices(notices: readonly LedgerNotice[], { total }: ViewRequest): string[] {
  if (total) return [];
  return notices.map(({ kind, rows }) => {
    const [one, several, rest] = NOTICES[kind];
    return `${rows} ${rows === 1 ? one : several} ${rest}.`;
  });
}

/** A view as lines for a terminal. */
export function writeView(
  { facts, total }: LedgerView,
  request: ViewRequest,
  { corrections }: CorrectedFacts,
): string {
  if (request.total && total) return writeTotal(total);
  return facts.length === 0 ? 'No rows.\n' : writeFacts(facts, corrections);
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
