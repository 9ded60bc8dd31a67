import { askedPlaces, type Understanding } from '../retrieval/understanding.ts';
import type { Evidence } from './evidence.ts';

/**
 * Least share of a question's words (weighed by rarity) that passage and title must have. Below it the passage is about
 * something else: a question on another person, product or firm shares its common words only. The more a passage agrees
 * on place and time, the less its wording matters: `both`, `one`, `none` of them. A person must be named for what the
 * question says of them, so questions for a name ask more.
 */
const LEAST_WORDS = { both: 0.1, one: 0.3, none: 0.5, name: 0.7 };

/** Why a sentence is no answer to a question; the first that applies. */
export type Refusal = 'other_place' | 'other_period' | 'other_stage' | 'other_words' | 'no_figure';

/**
 * Decides whether a sentence may be given as the answer: null where it may, else why not.
 *
 * The right event in another place, the right place in another month, the right project before it was signed, or a text
 * that has the words but not the figure asked for is not an answer, however well it ranks.
 */
export function refusalOf(evidence: Evidence, understanding: Understanding): Refusal | null {
  const { place, period, stage, words, asked } = evidence;
  const places = askedPlaces(understanding);
  if (places.length > 0 && place !== 'agrees' && place !== 'near') return 'other_place';
  if (understanding.period && period !== 'agrees' && period !== 'near') return 'other_period';
  if (stage === 'conflicts') return 'other_stage';
  if (words < leastWords(evidence, understanding)) return 'other_words';
  return asked > 0 ? null : 'no_figure';
}

function leastWords({ place, period }: Evidence, { askedFor }: Understanding): number {
  if (askedFor.includes('name')) return LEAST_WORDS.name;
  const agreeing = [place, period].filter((agreement) => agreement === 'agrees').length;
  if (agreeing === 2) return LEAST_WORDS.both;
  return agreeing === 1 ? LEAST_WORDS.one : LEAST_WORDS.none;
}
