import { byTime, standingIn } from '../../ledger/event-times.ts';
import type { Fact } from '../../ledger/fact.ts';
import { groupBy } from '../../ledger/group-by.ts';
import type { LedgerTotal, TotalGroup } from '../../ledger/ledger-total.ts';
import type { LeftOut } from '../../ledger/left-out.ts';
import { type Occurrence, occurrencesOf } from '../../ledger/occurrences.ts';
import { type LedgerQuery, placeStanding } from '../../ledger/query.ts';
import type { Grouping } from '../../ledger/total-groups.ts';
import { totalsOf } from '../../ledger/totals.ts';
import type { LedgerQuestion } from './ledger-question.ts';

/** The part of the ledger that a question is about. */
export interface AskedPart {
  readonly facts: readonly Fact[];
  readonly query: LedgerQuery;
  /** Batches of several sectors, where one is asked for: how many of their projects are of it is not told. */
  readonly mixed: readonly Occurrence[];
}

/** What was counted of it. */
export interface Counted {
  readonly total: TotalGroup;
  readonly leftOut: readonly LeftOut[];
  /** By time. */
  readonly occurrences: readonly Occurrence[];
}

/** The rows a question is about, and the query that is asked of them. With several places: rows of any of them. */
export function askedPart(question: LedgerQuestion, ledger: readonly Fact[], bySector = false): AskedPart {
  const { places, stage, period, sector } = question;
  const [only] = places;
  const isOfSectors = sector !== null || bySector;
  const near = places.length > 1 ? ledger.filter((fact) => liesInAny(fact, question)) : ledger;
  const mixed = isOfSectors ? near.filter(isMixed) : [];
  const query = { place: places.length === 1 ? (only?.path ?? null) : null, stage, period, sector };
  return {
    facts: isOfSectors ? near.filter((fact) => !isMixed(fact)) : near,
    query,
    mixed: occurrencesOf(mixed).filter((one) => isMeant(one, query)),
  };
}

function liesInAny({ place_path }: Fact, { places }: LedgerQuestion): boolean {
  return places.some(({ path }) => placeStanding(place_path, path) === 'inside');
}

function isMixed({ scope, sectors }: Fact): boolean {
  return scope === 'batch' && sectors.length > 1;
}

/** True for what lies in place, period, step and sector of a query. */
export function isMeant({ stage, path, event, sectors }: Occurrence, query: LedgerQuery): boolean {
  return (
    (query.stage === null || stage === query.stage) &&
    (query.sector === null || sectors.includes(query.sector)) &&
    placeStanding(path, query.place) === 'inside' &&
    standingIn(event, query.period) === 'inside'
  );
}

const NOTHING: TotalGroup = {
  key: 'total',
  path: [],
  projects: 0,
  projects_qualifier: 'exactly',
  amounts: [],
  rows: [],
  left_out: [],
};

/** The total of a part, with the occurrences it is made of. */
export function countRows({ facts, query }: Pick<AskedPart, 'facts' | 'query'>): Counted {
  const { groups, left_out } = totalsOf(facts, query, null);
  const total = groups[0] ?? NOTHING;
  return { total, leftOut: left_out, occurrences: occurrencesWith(total.rows, facts) };
}

/** The groups of a part, and what none of them counts. */
export function countGroups({ facts, query }: AskedPart, by: Grouping): LedgerTotal {
  return totalsOf(facts, query, by);
}

/** The occurrences that have one of these rows, by time. */
export function occurrencesWith(rows: readonly string[], facts: readonly Fact[]): Occurrence[] {
  const ids = new Set(rows);
  return occurrencesOf(facts)
    .filter(({ facts: own }) => own.some(({ id }) => ids.has(id)))
    .sort((one, other) => byTime(one.event, other.event));
}

/** The parts of a batch that were counted with it, by its occurrence. */
export function membersOf(
  { total, occurrences }: Counted,
  facts: readonly Fact[],
): Map<Occurrence, Occurrence[]> {
  const inBatch = total.left_out.filter(({ reason }) => reason === 'in_batch');
  return new Map(
    occurrences.map((batch) => {
      const own = new Set(batch.rows.map(({ id }) => id));
      const ids = inBatch.filter(({ counted }) => counted !== null && own.has(counted)).map(({ id }) => id);
      return [batch, ids.length > 0 ? occurrencesWith(ids, facts) : []];
    }),
  );
}

/**
 * Running totals of the step asked about that lie wholly in place and period; one that is part of another is left to it. What is split
 * by steps ("of the 86, 45 negotiated, 23 signed") is of none of them: there the parts count.
 */
export function runningTotals({ facts, query }: AskedPart): Occurrence[] {
  if (query.stage === null || query.sector !== null) return [];
  const split = splitBySteps(facts);
  const found = occurrencesOf(
    facts.filter(({ scope, id }) => scope === 'running_total' && !split.has(id)),
  ).filter((one) => isMeant(one, query));
  const ids = new Set(found.flatMap((one) => one.facts.map(({ id }) => id)));
  return found
    .filter((one) => !one.facts.some(({ part_of }) => part_of !== undefined && ids.has(part_of)))
    .sort((one, other) => byTime(one.event, other.event));
}

/** Ids of rows that hold projects of other steps than their own, and say how many of their own. */
function splitBySteps(facts: readonly Fact[]): Set<string> {
  const stageOf = new Map(facts.map(({ id, stage }) => [id, stage]));
  const parts = groupBy(
    facts.filter(({ part_of }) => part_of !== undefined && stageOf.has(part_of)),
    ({ part_of }) => part_of ?? '',
  );
  const isSplit = ([whole, own]: [string, Fact[]]) => {
    const same = own.filter(({ stage }) => stage === stageOf.get(whole));
    return same.length === 1 && own.length > same.length;
  };
  return new Set([...parts].filter(isSplit).map(([whole]) => whole));
}
