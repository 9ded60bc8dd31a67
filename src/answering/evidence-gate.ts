import type { Understanding } from '../retrieval/understanding.ts';
import type { Evidence } from './evidence.ts';

/**
 * Least share of a question's words (weighed by rarity) that passage and title must have. Below it the passage is about
 * something else: a question on another person, product or firm shares its common words only.
 */
const LEAST_WORDS = 0.5;

/** Why a sentence is no answer to a question; the first that applies. */
export type Refusal = 'other_place' | 'other_period' | 'other_stage' | 'other_words' | 'no_figure';

/**
 * Decides whether a sentence may be given as the answer: null where it may, else why not.
 *
 * The right event in another place, the right place in another month, the right project before it was signed, or a text
 * that has the words but not the figure asked for is not an answer, however well it ranks.
 */
export function refusalOf(evidence: Evidence, understanding: Understanding): Refusal | null {
  const { place, period, stage, words, figure } = evidence;
  if (understanding.places.length > 0 && place !== 'agrees' && place !== 'near') return 'other_place';
  if (understanding.period && period !== 'agrees' && period !== 'near') return 'other_period';
  if (stage === 'conflicts') return 'other_stage';
  if (words < LEAST_WORDS) return 'other_words';
  return figure ? null : 'no_figure';
}
