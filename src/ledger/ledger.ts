import { applyCorrections, type CorrectedFacts, type Correction } from './corrections.ts';
import type { Fact } from './fact.ts';
import { withThreads } from './threads.ts';

/**
 * The ledger as it is shown: the facts that were read, as people corrected them, each with its thread. What joins a thread
 * is what holds after the corrections.
 */
export function assembleLedger(facts: readonly Fact[], corrections: readonly Correction[]): CorrectedFacts {
  const corrected = applyCorrections(facts, corrections);
  return { ...corrected, facts: withThreads(corrected.facts) };
}
