import type { Stage } from '../language/meaning.ts';
import { batchMembers } from './batch-members.ts';
import { standingIn } from './event-times.ts';
import type { Fact } from './fact.ts';
import { amountClass } from './figures-agree.ts';
import { groupBy } from './group-by.ts';
import type { LedgerTotal, TotalGroup } from './ledger-total.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { type LedgerQuery, placeStanding } from './query.ts';
import { addUp } from './sums.ts';
import { type Grouping, groupsFor } from './total-groups.ts';

/** What a total counts where no stage is asked for: a project counts when it is signed. */
export const COUNTED_STAGE: Stage = 'signed';

/**
 * Adds up the ledger by the counting rules of the design: each project once, at the first time it reached the stage; a batch and its
 * members once; running totals and averages never; currencies apart; lower bounds stay lower bounds.
 *
 * `facts` is the whole ledger with its threads, since whether a signing was the first one may stand outside the period asked for.
 * Without a stage, signings are counted; grouped by stage, every stage for itself. Groups by place hold what lies in
 * the place, so that a city's group is no less than its districts'; groups by sector may share a project of two sectors.
 */
export function totalsOf(facts: readonly Fact[], query: LedgerQuery, grouping: Grouping | null): LedgerTotal {
  const counted = grouping === 'stage' ? query.stage : (query.stage ?? COUNTED_STAGE);
  const judged = occurrencesOf(facts).map((one) => ({ one, verdict: judge(one, query, counted) }));
  const chosen = judged.flatMap(({ one, verdict }) => (verdict === 'counted' ? [one] : []));
  const { groups, homeless } = groupsFor(chosen, grouping, query.place);
  const totals = groups.map(({ key, path, members }) => totalOf(key, path, members));
  const left = judged.flatMap(({ one, verdict }) => leftOutBy(one, verdict, query));
  return {
    groups: totals,
    left_out: [
      ...left,
      ...homeless.flatMap(({ one, reason }) => one.facts.map(({ id }) => ({ id, reason, counted: null }))),
      ...leftByAllGroups(totals),
    ],
  };
}

type Verdict = 'counted' | 'elsewhere' | LeftOutReason;

/** Whether an occurrence is counted, is none of what was asked for, or why it is left out. */
function judge(one: Occurrence, query: LedgerQuery, stage: Stage | null): Verdict {
  const place = placeStanding(one.path, query.place);
  const time = standingIn(one.event, query.period);
  if (place === 'outside' || (query.stage !== null && one.stage !== query.stage)) return 'elsewhere';
  if (query.sector !== null && one.sectors.length > 0 && !one.sectors.includes(query.sector))
    return 'elsewhere';
  if (time === 'outside')
    return one.facts.some(({ event }) => standingIn(event, query.period) === 'inside')
      ? 'earlier'
      : 'elsewhere';
  if (one.scope === 'running_total') return place === 'not_stated' ? 'elsewhere' : 'running_total';
  if (stage !== null && one.stage !== stage) return 'other_stage';
  if (place !== 'inside') return place === 'wider' ? 'wider_place' : 'place_not_stated';
  if (query.sector !== null && one.sectors.length === 0) return 'sector_not_stated';
  if (time !== 'inside') return time === 'undated' ? 'undated' : 'partly_in_period';
  return 'counted';
}

function leftOutBy({ facts }: Occurrence, verdict: Verdict, { period }: LedgerQuery): LeftOut[] {
  if (verdict === 'counted' || verdict === 'elsewhere') return [];
  const meant =
    verdict === 'earlier' ? facts.filter(({ event }) => standingIn(event, period) === 'inside') : facts;
  return meant.map(({ id }) => ({ id, reason: verdict, counted: null }));
}

function totalOf(key: string, path: readonly string[], members: readonly Occurrence[]): TotalGroup {
  const holders = batchMembers(members);
  const own = members.filter((one) => !holders.has(one));
  const inside = groupBy(holders.keys(), (one) => holders.get(one));
  return {
    key,
    path,
    ...addUp(own, (batch) => inside.get(batch) ?? []),
    rows: own.flatMap(({ rows }) => rows.map(({ id }) => id)),
    left_out: [
      ...own.flatMap((one) => [...otherReports(one), ...averages(one)]),
      ...[...holders].flatMap(([one, batch]) =>
        one.facts.map(({ id }) => ({ id, reason: 'in_batch' as const, counted: batch.rows[0]?.id ?? null })),
      ),
    ],
  };
}

function otherReports({ facts, rows, event }: Occurrence): LeftOut[] {
  return facts
    .filter((fact) => !rows.includes(fact))
    .map((fact) => ({
      id: fact.id,
      reason: standingIn(fact.event, event ?? ANY) === 'outside' ? 'earlier' : 'same_event',
      counted: rows[0]?.id ?? null,
    }));
}

const ANY = { from: null, to: null };

function averages({ rows }: Occurrence): LeftOut[] {
  return rows
    .filter(({ amount }) => amount !== null && amountClass(amount) === 'average')
    .map(({ id }) => ({ id, reason: 'average' as const, counted: null }));
}

/** What some group leaves out and none counts, each row once; averages stay though their rows count. */
function leftByAllGroups(groups: readonly TotalGroup[]): LeftOut[] {
  const counted = new Set(groups.flatMap(({ rows }) => rows));
  const left = new Map<string, LeftOut>();
  for (const one of groups.flatMap(({ left_out }) => left_out))
    if (one.reason === 'average' || !counted.has(one.id)) left.set(one.id, left.get(one.id) ?? one);
  return [...left.values()];
}
