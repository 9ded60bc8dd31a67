import type { Summary } from '../../src/evaluation/score.ts';

/** Measures of which more is better. */
type Measure = 'hitAt1' | 'hitAt5' | 'allFacts' | 'facts' | 'quotesStand' | 'abstained';

/** The least share a measure may have; `falseRefusals` is the most. What is left out has no floor. */
export type Floor = Partial<Record<Measure, number>> & { readonly falseRefusals?: number };

/**
 * What the answers to questions.jsonl must be worth, over all and by class, as `npm run eval` shows it.
 *
 * A floor lies one question of its class, or two over all, under what held when it was set: an honest change of a reader
 * does not trip over a single question, and the loss of several is seen. To raise the floors, run `npm run eval` and set
 * each to what it shows less that question or two; one is lowered only with a word in the commit message on what was
 * gained for it. Two are promises and stay at 1: every quote stands to the letter, and an order in a question that the
 * corpus does not answer gets no answer. holdout.jsonl has no floors: it is reported, and nothing is fitted to it.
 */
export const FLOORS: Readonly<Record<string, Floor>> = {
  all: {
    hitAt1: 0.975,
    hitAt5: 0.99,
    allFacts: 0.915,
    facts: 0.915,
    quotesStand: 1,
    abstained: 0.92,
    falseRefusals: 0.03,
  },
  plain: { hitAt1: 0.95, allFacts: 0.9, falseRefusals: 0.05 },
  place_time: { hitAt1: 0.96, allFacts: 0.92, falseRefusals: 0.04 },
  relative_date: { hitAt1: 0.95, allFacts: 0.9, falseRefusals: 0.05 },
  aggregate: { hitAt1: 0.91, allFacts: 0.75, falseRefusals: 0.17 },
  paraphrase: { hitAt1: 0.85, allFacts: 0.66, falseRefusals: 0.15 },
  typo: { hitAt1: 0.94, allFacts: 0.77, falseRefusals: 0.12 },
  chinese: { hitAt1: 0.97, allFacts: 0.94, falseRefusals: 0.03 },
  russian: { hitAt1: 0.9, allFacts: 0.9, falseRefusals: 0.1 },
  korean: { hitAt1: 0.9, allFacts: 0.9, falseRefusals: 0.1 },
  follow_up: { hitAt1: 0.94, allFacts: 0.88, falseRefusals: 0.12 },
  unanswerable: { abstained: 0.92 },
  ledger: { hitAt1: 0.97, allFacts: 0.94, abstained: 0.78, falseRefusals: 0.03 },
  injected: { hitAt1: 0.85, allFacts: 0.85, abstained: 1, falseRefusals: 0.15 },
};

/** The same for notes/bureau, over all: a set of another hand on documents of another kind. */
export const BUREAU_FLOOR: Floor = {
  hitAt1: 0.94,
  allFacts: 0.79,
  quotesStand: 1,
  abstained: 0.75,
  falseRefusals: 0.16,
};

/** The measures of a summary that lie below their floor, as `measure: value < floor`; a null measures nothing. */
export function belowFloor(summary: Summary, floor: Floor): string[] {
  const wrong: string[] = [];
  for (const [measure, least] of Object.entries(floor)) {
    const value = summary[measure as keyof Summary];
    const holds = value !== null && (measure === 'falseRefusals' ? value <= least : value >= least);
    if (!holds) wrong.push(`${measure}: ${value} where ${least} is the floor`);
  }
  return wrong;
}
