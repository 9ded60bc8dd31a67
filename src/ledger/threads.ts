import type { Stage } from '../language/meaning.ts';
import { type Bond, joinClusters, pairsByKey } from './clusters.ts';
import { byTime } from './event-times.ts';
import type { Fact } from './fact.ts';
import { amountsAgree, countsAgree } from './figures-agree.ts';
import { groupBy } from './group-by.ts';
import { eventBond, eventKeys, maybeSameEvent, type NamedFact, named } from './same-event.ts';
import { maybeSameProject, projectBond, projectKeys } from './same-project.ts';

/**
 * The facts with their `thread` set: the same for all reports of one event, in whatever language, and for all facts of
 * one project from its first talks to production. Any other `thread` they had is dropped; everything else, their order
 * too, stays.
 *
 * Precision comes first: facts are joined only where times, places and names do not contradict each other and a name, or
 * figures with day and place, speak for it. The same facts in another order give the same threads.
 */
export function withThreads(facts: readonly Fact[]): Fact[] {
  const members = facts.map(named).sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
  const alone = members.map((_, at) => [at]);
  const events = joinBy(alone, members, eventKeys, eventBond, maybeSameEvent);
  const threads = joinBy(events, members, projectKeys, projectBond, maybeSameProject);
  const threadOf = new Map(
    threads.flatMap((cluster) => {
      const facts = cluster.flatMap((at) => members[at]?.fact ?? []);
      return facts.map(({ id }) => [id, `t-${facts[0]?.id}`] as const);
    }),
  );
  return facts.map((fact) => ({ ...fact, thread: threadOf.get(fact.id) ?? null }));
}

function joinBy(
  clusters: readonly (readonly number[])[],
  members: readonly NamedFact[],
  keysOf: (fact: NamedFact) => string[],
  bondOf: (one: NamedFact, other: NamedFact) => number,
  mayStandTogether: (one: NamedFact, other: NamedFact) => boolean,
): number[][] {
  const bonds: Bond[] = [];
  for (const [one, other] of pairsByKey(members.map(keysOf))) {
    const [a, b] = [members[one], members[other]];
    const strength = a && b ? bondOf(a, b) : 0;
    if (strength > 0) bonds.push({ one, other, strength });
  }
  return joinClusters(clusters, bonds, (one, other) => {
    const [a, b] = [members[one], members[other]];
    return a !== undefined && b !== undefined && mayStandTogether(a, b);
  });
}

/** One step of a thread: what was reported of it, and whether the reports differ. */
export interface ThreadStep {
  readonly stage: Stage;
  /** Earliest report first. */
  readonly facts: readonly Fact[];
  /** True where two of them give numbers or amounts that cannot both be right. */
  readonly figuresDiffer: boolean;
}

/** One project, or one event of many, through time. */
export interface Thread {
  readonly thread: string;
  readonly steps: readonly ThreadStep[];
}

/** The facts by thread, each with its stages in the order they were reached; what has no date comes last. */
export function threadsOf(facts: readonly Fact[]): Thread[] {
  const byThread = groupBy(facts, ({ thread, id }) => thread ?? `t-${id}`);
  return [...byThread].map(([thread, own]) => ({ thread, steps: stepsOf(own) }));
}

function stepsOf(facts: readonly Fact[]): ThreadStep[] {
  return [...groupBy(facts, ({ stage }) => stage)]
    .map(([stage, own]) => ({ stage, facts: own.sort(byReport), figuresDiffer: figuresDiffer(own) }))
    .sort((one, other) => byTime(firstTime(one.facts), firstTime(other.facts)));
}

function firstTime(facts: readonly Fact[]): Fact['event'] {
  return facts.map(({ event }) => event).sort(byTime)[0] ?? null;
}

/** By published date, what has none last, then by document. */
export function byReport(one: Fact, other: Fact): number {
  const [a, b] = [one, other].map(({ published, document, start }) =>
    [published ?? '9999', document, String(start).padStart(9, '0')].join('\t'),
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function figuresDiffer(facts: readonly Fact[]): boolean {
  return facts.some((one, at) =>
    facts
      .slice(at + 1)
      .some(
        (other) =>
          countsAgree(one.projects, other.projects) === 'differ' ||
          amountsAgree(one.amount, other.amount) === 'differ',
      ),
  );
}
