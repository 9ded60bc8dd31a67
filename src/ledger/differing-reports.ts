import type { Fact } from './fact.ts';
import { amountsAgree, countsAgree } from './figures-agree.ts';
import { occurrencesOf } from './occurrences.ts';
import { byReport } from './threads.ts';

/** Reports of one event, or of one step of a project, whose figures cannot all be right. */
export interface DifferingReports {
  /** One of each figure: the first report that gives it, earliest first. Two or more. */
  readonly facts: readonly Fact[];
}

/**
 * Where reports of one event give numbers or amounts that cannot both be right; an event of which every report agrees is left out.
 * `facts` carry their threads.
 */
export function differingReports(facts: readonly Fact[]): DifferingReports[] {
  return occurrencesOf(facts).flatMap(({ scope, facts: reports }) => {
    const distinct = scope === 'running_total' ? [] : distinctReports(reports);
    return distinct.length > 1 ? [{ facts: distinct }] : [];
  });
}

/** The first report, and each that contradicts all before it in the number or in the amount. */
function distinctReports(reports: readonly Fact[]): Fact[] {
  const distinct: Fact[] = [];
  for (const fact of [...reports].sort(byReport)) {
    if (distinct.length === 0 ? fact.projects || fact.amount : distinct.every((one) => contradict(one, fact)))
      distinct.push(fact);
  }
  return distinct;
}

function contradict(one: Fact, other: Fact): boolean {
  return (
    countsAgree(one.projects, other.projects) === 'differ' ||
    amountsAgree(one.amount, other.amount) === 'differ'
  );
}
