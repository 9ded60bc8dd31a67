/** What became of a step by the words around it: called off, denied or missed it is not done, put off it is still to come. */
export type Outcome = 'negated' | 'planned';

/** Fits a step where every pattern given does. Patterns end at the step (`before`), begin behind it (`after`) or are its own (`words`). */
export interface OutcomeRule {
  readonly outcome: Outcome;
  readonly before?: RegExp;
  readonly words?: RegExp;
  readonly after?: RegExp;
}
