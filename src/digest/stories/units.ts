import { timesAgree } from '../../ledger/event-times.ts';
import type { Fact } from '../../ledger/fact.ts';
import { groupBy } from '../../ledger/group-by.ts';
import { placesAgree } from '../../ledger/places-agree.ts';
import type { News } from './news.ts';

/** One piece of news within one document: the fact that tells it, and what belongs to that. */
export interface NewsUnit {
  readonly news: News;
  /** Null where the ledger has nothing from the document: its words are quoted then. */
  readonly main: Fact | null;
  /** With the main one first. */
  readonly facts: readonly Fact[];
}

/**
 * What a document tells, as a reader would count it: a ceremony with the projects signed there, its sums so far and its plans is one piece of
 * news; another place, or another project where nothing holds them together, is another. A document without facts is one.
 */
export function unitsOf(news: News, facts: readonly Fact[]): NewsUnit[] {
  if (facts.length === 0) return [{ news, main: null, facts: [] }];
  const ids = new Set(facts.map(({ id }) => id));
  const isPart = ({ part_of }: Fact) => part_of !== undefined && ids.has(part_of);
  const parts = facts.filter(isPart);
  const units: Fact[][] = [];
  for (const fact of inOrder(
    facts.filter((one) => !isPart(one)),
    news,
  )) {
    const home = units.find(([main]) => main !== undefined && belongsTo(fact, main));
    if (home) home.push(fact);
    else units.push([fact]);
  }
  if (units.length === 0) return [{ news, main: facts[0] ?? null, facts }]; // parts of each other: a document gone wrong
  const partsOf = groupBy(parts, ({ part_of }) => part_of);
  return units.map((own) => ({
    news,
    main: own[0] ?? null,
    facts: own.flatMap((fact) => [fact, ...(partsOf.get(fact.id) ?? [])]),
  }));
}

/** What tells the news first: events before running totals and plans, what the title names, what states most, what stands first. */
function inOrder(facts: readonly Fact[], news: News): Fact[] {
  const { amounts, counts } = news.title();
  const weigh = ({ scope, stage, projects, amount, start }: Fact): number[] => [
    scope === 'running_total' ? 1 : 0,
    stage === 'planned' ? 1 : 0,
    amounts.some(({ value }) => value === amount?.value) ||
    counts.some(({ value }) => value === projects?.value)
      ? 0
      : 1,
    (projects ? 0 : 1) + (amount ? 0 : 1),
    start,
  ];
  return facts
    .map((fact) => ({ fact, weights: weigh(fact) }))
    .sort((one, other) => compareInOrder(one.weights, other.weights))
    .map(({ fact }) => fact);
}

function compareInOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Whether a fact is told along with the main one of a unit. */
function belongsTo(fact: Fact, main: Fact): boolean {
  if (placesAgree(fact, main) === 'apart') return false;
  if (fact.scope === 'running_total' || fact.stage === 'planned' || main.scope === 'running_total')
    return true;
  if (fact.thread !== null && fact.thread === main.thread) return true;
  return main.scope === 'batch' && timesAgree(fact.event, main.event) !== 'apart';
}
