import type { Stage } from '../language/meaning.ts';
import { byTime, timesAgree } from './event-times.ts';
import type { Fact, FactAmount, FactCount, FactScope } from './fact.ts';
import {
  type AmountClass,
  amountClass,
  amountsAgree,
  countsAgree,
  type FigureAgreement,
} from './figures-agree.ts';
import { groupBy } from './group-by.ts';
import { smallestPath } from './places-agree.ts';
import { nameKeys } from './project-names.ts';
import { SETS_RIGHT } from './read-facts/words/correction-words.ts';
import { byReport } from './threads.ts';

/** A figure and the row it stands in. */
export interface Cited<T> {
  readonly figure: T;
  readonly fact: Fact;
}

/** One project, or one batch of them, that reached a stage: what a total counts once, however many reports there are. */
export interface Occurrence {
  readonly scope: FactScope;
  readonly stage: Stage;
  /** Of the first time: a project that was signed twice was signed the first time. */
  readonly event: Fact['event'];
  /** The smallest place its reports name. */
  readonly path: readonly string[];
  readonly sectors: readonly string[];
  /** Names of projects its reports give, as they are compared. */
  readonly names: readonly string[];
  /** Every report, the first one first. */
  readonly facts: readonly Fact[];
  readonly count: Cited<FactCount> | null;
  /** At most one of a kind that may be added up; never an average. */
  readonly amounts: readonly Cited<FactAmount>[];
  /** The rows that are cited: those the figures stand in, or else the first report. */
  readonly rows: readonly Fact[];
}

/** What happened, by the reports of it: facts of one thread, stage and scope are one occurrence. */
export function occurrencesOf(facts: readonly Fact[]): Occurrence[] {
  const groups = groupBy(facts, ({ thread, id, stage, scope }) => `${thread ?? id}|${stage}|${scope}`);
  return [...groups.values()].map(occurrenceOf);
}

function occurrenceOf(reports: readonly Fact[]): Occurrence {
  const facts = [...reports].sort(byReport);
  const [first] = facts as [Fact];
  const event = facts.map(({ event }) => event).sort(byTime)[0] ?? null;
  const amounts = KINDS.flatMap(
    (kind) => ofFirstTime(facts, event, (some) => chosenAmount(some, kind)) ?? [],
  );
  const count = ofFirstTime(facts, event, (some) => chosenCount(some, amounts[0]?.fact ?? null));
  const cited = [...new Set([...(count ? [count.fact] : []), ...amounts.map(({ fact }) => fact)])];
  return {
    scope: first.scope,
    stage: first.stage,
    event,
    path: smallestPath(facts),
    sectors: [...new Set(facts.flatMap(({ sectors }) => sectors))].sort(),
    names: nameKeys(facts.flatMap(({ names }) => names)),
    facts,
    count,
    amounts,
    rows: cited.length > 0 ? cited : facts.filter((fact) => fact.event === event).slice(0, 1),
  };
}

const KINDS: readonly AmountClass[] = ['investment', 'funds_in_place'];

/** What the reports of the first time say, or else those of later times. */
function ofFirstTime<T>(
  facts: readonly Fact[],
  first: Fact['event'],
  choose: (facts: readonly Fact[]) => T | null,
): T | null {
  return choose(facts.filter(({ event }) => timesAgree(event, first) !== 'apart')) ?? choose(facts);
}

/** The number most documents give or allow, and of those the plainest one; where it can, from the row of the amount. */
function chosenCount(facts: readonly Fact[], preferred: Fact | null): Cited<FactCount> | null {
  const stated = facts.flatMap((fact) => (fact.projects ? [{ figure: fact.projects, fact }] : []));
  const chosen = mostSupported(stated, countsAgree);
  const beside = stated.find(
    ({ figure, fact }) => fact === preferred && figure.value === chosen?.figure.value,
  );
  return beside ?? chosen;
}

function chosenAmount(facts: readonly Fact[], kind: AmountClass): Cited<FactAmount> | null {
  const stated = facts.flatMap((fact) =>
    fact.amount && amountClass(fact.amount) === kind ? [{ figure: fact.amount, fact }] : [],
  );
  const best = mostSupported(stated, amountsAgree);
  return stated.find(({ figure, fact }) => fact.projects && sameAmount(figure, best?.figure)) ?? best;
}

function sameAmount(one: FactAmount, other: FactAmount | undefined): boolean {
  return one.value === other?.value && one.currency === other.currency && one.qualifier === other.qualifier;
}

/** A plain figure says more than "over", "about" and "up to". */
const PLAINNESS = { exactly: 0, over: 1, about: 2, up_to: 3 };

/**
 * Of figures that may differ, that of a correction, else the one with which most documents agree; among those the plainest, then that of the first
 * report. Null for none.
 */
function mostSupported<T extends FactCount>(
  stated: readonly Cited<T>[],
  agree: (one: T, other: T) => FigureAgreement,
): Cited<T> | null {
  const supportOf = ({ figure }: Cited<T>) =>
    new Set(
      stated.filter((other) => agree(figure, other.figure) === 'agree').map(({ fact }) => fact.document),
    ).size;
  const ranked = stated.map((cited) => ({ cited, support: supportOf(cited) }));
  ranked.sort(
    (a, b) =>
      Number(SETS_RIGHT.test(b.cited.fact.quote)) - Number(SETS_RIGHT.test(a.cited.fact.quote)) ||
      b.support - a.support ||
      PLAINNESS[a.cited.figure.qualifier] - PLAINNESS[b.cited.figure.qualifier] ||
      byReport(a.cited.fact, b.cited.fact),
  );
  return ranked[0]?.cited ?? null;
}
