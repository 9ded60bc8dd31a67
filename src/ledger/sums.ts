import type { Qualifier } from '../language/meaning.ts';
import type { FactAmount } from './fact.ts';
import { amountClass } from './figures-agree.ts';
import { groupBy } from './group-by.ts';
import type { TotalAmount, TotalGroup } from './ledger-total.ts';
import type { Occurrence } from './occurrences.ts';

type Sums = Pick<TotalGroup, 'projects' | 'projects_qualifier' | 'amounts'>;

/**
 * Adds up projects and amounts of occurrences of which none is part of another. A batch that does not state its number
 * counts as the members it is known to have, at least.
 */
export function addUp(
  occurrences: readonly Occurrence[],
  membersOf: (batch: Occurrence) => readonly Occurrence[],
): Sums {
  const counts = occurrences.map((one) => countOf(one, membersOf(one)));
  const amounts = groupBy(
    occurrences.flatMap((one) => one.amounts.map(({ figure }) => figure)),
    (amount) => `${amount.currency} ${amountClass(amount)}`,
  );
  return {
    projects: counts.reduce((sum, { value }) => sum + value, 0),
    projects_qualifier: qualifierOfSum(counts.map(({ qualifier }) => qualifier)),
    amounts: [...amounts.values()].map(sumOf).sort(inOrder),
  };
}

function countOf(one: Occurrence, members: readonly Occurrence[]): { value: number; qualifier: Qualifier } {
  if (one.count) return one.count.figure;
  if (one.scope === 'project') return { value: 1, qualifier: 'exactly' };
  return { value: members.reduce((sum, member) => sum + countOf(member, []).value, 0), qualifier: 'over' };
}

function sumOf(amounts: readonly FactAmount[]): TotalAmount {
  const [first] = amounts as [FactAmount];
  return {
    currency: first.currency,
    value: amounts.reduce((sum, { value }) => sum + value, 0),
    qualifier: qualifierOfSum(amounts.map(({ qualifier }) => qualifier)),
    kind: amountClass(first) === 'funds_in_place' ? 'funds_in_place' : 'investment',
    stated: amounts.length,
  };
}

/** What is invested before what was paid in, yuan before other money, then by currency. */
function inOrder(one: TotalAmount, other: TotalAmount): number {
  const rank = ({ kind, currency }: TotalAmount) =>
    `${kind === 'investment' ? 0 : 1}${currency === 'CNY' ? 0 : 1}${currency}`;
  return rank(one) < rank(other) ? -1 : 1;
}

/**
 * What is known of a sum by what is known of its parts: with a lower bound among exact figures it is a lower bound, with an
 * upper bound an upper one; with both, or with "about" among them, it is about right.
 */
export function qualifierOfSum(parts: readonly Qualifier[]): Qualifier {
  const vague = new Set(parts.filter((part) => part !== 'exactly'));
  if (vague.size === 0) return 'exactly';
  const [only = 'about'] = vague;
  return vague.size === 1 ? only : 'about';
}
