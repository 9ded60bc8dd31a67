import { isThreshold, PROJECT_NOUNS } from '../../language/project-figures.ts';
import type { Fact, FactAmount, FactCount } from '../../ledger/fact.ts';
import { amountsAgree, countsAgree } from '../../ledger/figures-agree.ts';
import type { AskedPeriod } from '../../retrieval/understanding.ts';
import type { Evidence } from '../evidence.ts';
import { standsIn } from './facts-in-quotes.ts';
import type { LedgerAnswer } from './ledger-answer.ts';

/** The figures of projects that sentences state. */
interface StatedFigures {
  readonly counts: readonly FactCount[];
  readonly amounts: readonly FactAmount[];
}

function figuresOf({ sentences }: Pick<Evidence, 'sentences'>): StatedFigures {
  return {
    counts: sentences.flatMap(({ counts }) => counts.filter(({ noun }) => PROJECT_NOUNS.includes(noun))),
    amounts: sentences.flatMap(({ amounts, text }) =>
      amounts
        .filter((amount) => !isThreshold(amount, text))
        .map((amount) => ({ ...amount, kind: 'total_investment' as const })),
    ),
  };
}

/**
 * True where sentences state numbers or sums of projects and none of them can be that of any of these rows: whoever reads the
 * one should know of the other.
 */
export function contradicts(evidence: Pick<Evidence, 'sentences'>, facts: readonly Fact[]): boolean {
  const { counts, amounts } = figuresOf(evidence);
  const countsDiffer = differAll(
    counts,
    facts.flatMap(({ projects }) => projects ?? []),
    countsAgree,
  );
  const amountsDiffer = differAll(
    amounts,
    facts.flatMap(({ amount }) => amount ?? []),
    amountsAgree,
  );
  return countsDiffer || amountsDiffer;
}

/** True where every pair differs, and there is one. */
function differAll<T>(
  some: readonly T[],
  others: readonly T[],
  agree: (one: T, other: T) => 'agree' | 'differ' | 'unknown',
): boolean {
  const pairs = some.flatMap((one) => others.map((other) => agree(one, other)));
  return pairs.length > 0 && pairs.every((agreement) => agreement === 'differ');
}

/**
 * Of sentences that passed the gate, the first that gives another figure for the very period, place and step that was asked
 * about, and that no row of the ledger was read from; null where none does.
 */
export function otherFigure(
  evidence: readonly Evidence[],
  { headline, facts }: LedgerAnswer,
  period: AskedPeriod | null,
  ledger: readonly Fact[],
): Evidence | null {
  if (period === null || headline.facts.length === 0) return null;
  const isOfPeriod = ({ sentences }: Evidence) =>
    sentences.some(({ dates }) => dates.some(({ from, to }) => from === period.from && to === period.to));
  const isRead = ({ passage, span }: Evidence) =>
    ledger.some((fact) => standsIn(fact, { document: passage.metadata.document, ...span }));
  return (
    evidence.find(
      (one) =>
        [one.place, one.stage].every((agreement) => agreement === 'agrees') &&
        isOfPeriod(one) &&
        !isRead(one) &&
        contradicts(one, facts),
    ) ?? null
  );
}
