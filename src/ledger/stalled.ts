import { addMonths, isoDay, parseIsoDay } from '../language/dates/calendar.ts';
import type { Stage } from '../language/meaning.ts';
import { batchMembers } from './batch-members.ts';
import { standingIn } from './event-times.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { byTimeAndReport, isOfKind, type LedgerQuery, placeStanding } from './query.ts';

/** Stages by which work on a project is known to have begun. */
const BEGUN: ReadonlySet<Stage> = new Set(['started', 'resumed', 'in_production']);

/** Projects that were signed and of which nothing further was reported. */
export interface Stalled {
  /** The first signing of each, the oldest first. */
  readonly facts: readonly Fact[];
  /** Signings of many at once that are old enough, too: which of their projects have started is not known. */
  readonly batches: number;
  /** The first report of each of those, the oldest first. */
  readonly batchFacts: readonly Fact[];
  /** Signings without a date. */
  readonly undated: number;
}

/**
 * Single projects first signed `months` calendar months before `today` (`YYYY-MM-DD`) or earlier whose thread reports no
 * start, resumption or production. That nothing was reported does not say that nothing was done. Place, sector and
 * period (of the signing) of the query apply, its stage does not. Throws a RangeError where `today` is no day.
 */
export function stalled(facts: readonly Fact[], query: LedgerQuery, months: number, today: string): Stalled {
  const limit = dayBefore(today, months);
  const begun = new Set(facts.filter(({ stage }) => BEGUN.has(stage)).map(({ thread, id }) => thread ?? id));
  const signed = occurrencesOf(
    facts.filter(({ stage, scope }) => stage === 'signed' && scope !== 'running_total'),
  )
    .filter((one) => isMeant(one, query))
    .filter(({ facts: [first] }) => first && !begun.has(first.thread ?? first.id));
  const parts = batchMembers(signed);
  const isWholeOrSingle = (one: Occurrence) => one.scope === 'project' || !parts.has(one);
  const old = groupBy(
    signed.filter((one) => one.event?.to && one.event.to <= limit && isWholeOrSingle(one)),
    ({ scope }) => scope,
  );
  return {
    facts: (old.get('project') ?? []).flatMap(firstSigning).sort(byTimeAndReport),
    batches: old.get('batch')?.length ?? 0,
    batchFacts: (old.get('batch') ?? []).flatMap(firstSigning).sort(byTimeAndReport),
    undated: signed.filter(({ event }) => !event?.to).length,
  };
}

function dayBefore(today: string, months: number): string {
  const day = parseIsoDay(today);
  if (day === null) throw new RangeError(`${today} is no day`);
  return isoDay(addMonths(day, -months));
}

function isMeant(one: Occurrence, query: LedgerQuery): boolean {
  const { path, stage, sectors, event } = one;
  const time = standingIn(event, query.period);
  return (
    isOfKind({ stage, sectors }, { ...query, stage: null }) &&
    placeStanding(path, query.place) === 'inside' &&
    (time === 'inside' || time === 'undated')
  );
}

/** The report of the first signing; of several, one that states an amount. */
function firstSigning({ facts, event }: Occurrence): Fact[] {
  const first = facts.filter((fact) => fact.event?.to === event?.to);
  const chosen = first.find(({ amount }) => amount !== null) ?? first[0];
  return chosen ? [chosen] : [];
}
