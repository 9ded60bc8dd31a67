import type { Period } from '../language/dates/calendar.ts';
import type { Stage } from '../language/meaning.ts';
import { byTime, type Standing, standingIn } from './event-times.ts';
import type { Fact } from './fact.ts';
import { pathContains } from './places-agree.ts';
import { byReport } from './threads.ts';

/** Which rows of the ledger are meant; null or an open side leaves a filter out. */
export interface LedgerQuery {
  /** Path of a place: what lies in it is meant too. */
  readonly place: readonly string[] | null;
  readonly stage: Stage | null;
  /** By the date of the event, not of the news; both days included. */
  readonly period: Period;
  readonly sector: string | null;
}

/** Every row. */
export const WHOLE_LEDGER: LedgerQuery = {
  place: null,
  stage: null,
  period: { from: null, to: null },
  sector: null,
};

/** How a row stands to the place asked for: in it, elsewhere, or not told: it has a wider place or none. */
export type PlaceStanding = 'inside' | 'outside' | 'wider' | 'not_stated';

export function placeStanding(path: readonly string[], asked: readonly string[] | null): PlaceStanding {
  if (asked === null || pathContains(asked, path)) return 'inside';
  if (path.length === 0) return 'not_stated';
  return pathContains(path, asked) ? 'wider' : 'outside';
}

/** Whether a row that lies as it should is of the stage and sector asked for. */
export function isOfKind({ stage, sectors }: Pick<Fact, 'stage' | 'sectors'>, query: LedgerQuery): boolean {
  return (
    (query.stage === null || stage === query.stage) &&
    (query.sector === null || sectors.includes(query.sector))
  );
}

/** Rows that were asked for, and how many more may be meant but do not say it. */
export interface Selection {
  /** By the time of the event, what has none last. */
  readonly facts: readonly Fact[];
  /** Rows of the place, stage and sector whose date is not stated, or reaches beyond the period. */
  readonly undated: number;
  readonly partly: number;
}

/** The rows a query means: those that lie in its place and wholly in its period by what they state. */
export function selectFacts(facts: readonly Fact[], query: LedgerQuery): Selection {
  const near = facts.filter(
    (fact) => isOfKind(fact, query) && placeStanding(fact.place_path, query.place) === 'inside',
  );
  const standing = (wanted: Standing) =>
    near.filter(({ event }) => standingIn(event, query.period) === wanted);
  return {
    facts: standing('inside').sort(byTimeAndReport),
    undated: standing('undated').length,
    partly: standing('partly').length,
  };
}

export function byTimeAndReport(one: Fact, other: Fact): number {
  return byTime(one.event, other.event) || byReport(one, other);
}
