import { asksSpecialSum, tellsSpecialSum } from '../retrieval/question-focus.ts';
import { askedPlaces, type Understanding } from '../retrieval/understanding.ts';
import { isFavourable } from './agreement.ts';
import type { Evidence } from './evidence.ts';
import { tempered } from './word-share.ts';

/**
 * Least share of a question's words (weighed by rarity) that passage and title must have. Below it the passage is about
 * something else: a question on another person, product or firm shares its common words only. The more a passage agrees
 * on place, time and names, the less its wording matters: `two` of them, `one`, `none`. A person must be named for what the
 * question says of them, so questions for a name ask more.
 */
const LEAST_WORDS = {
  any: { two: 0.2, one: 0.3, none: 0.5 },
  name: { two: 0.35, one: 0.5, none: 0.6 },
};

/** Of the question's words that the passage has, the sentences must have this share: else they are about another part of it. */
const OWN_SHARE = { alone: 0.3, agreed: 0.15 };

/** Why a sentence is no answer to a question; the first that applies. */
export type Refusal =
  | 'nothing_asked'
  | 'other_place'
  | 'other_period'
  | 'other_stage'
  | 'other_ordinal'
  | 'other_amount'
  | 'other_words'
  | 'no_figure';

/**
 * Decides whether a sentence may be given as the answer: null where it may, else why not.
 *
 * The right event in another place, the right place in another month, the right project before it was signed, or a text
 * that has the words but not the figure asked for is not an answer, however well it ranks.
 */
export function refusalOf(evidence: Evidence, understanding: Understanding): Refusal | null {
  const { place, period, stage, names, amounts, asked, informed } = evidence;
  const words = tempered(evidence.words, informed);
  const ownWords = tempered(evidence.ownWords, informed);
  if (asksNothing(understanding)) return 'nothing_asked';
  const places = askedPlaces(understanding);
  if (places.length > 0 && !isFavourable(place)) return 'other_place';
  if (understanding.period && !isFavourable(period)) return 'other_period';
  if (stage === 'conflicts') return 'other_stage';
  if (evidence.ordinals === 'conflicts') return 'other_ordinal';
  if (isOtherSum(evidence, understanding)) return 'no_figure';
  if (amounts === 'conflicts') return 'other_amount';
  if (evidence.focus === 'conflicts') return 'other_words';
  if (names === 'conflicts' || isAllUnheld(understanding) || words < leastWords(evidence, understanding)) {
    return 'other_words';
  }
  if (ownWords < words * (agreeing(evidence) >= 2 ? OWN_SHARE.agreed : OWN_SHARE.alone)) return 'other_words';
  return asked > 0 ? null : 'no_figure';
}

/** A rent, a fare or a wage is told by a text that speaks of one. */
function isOtherSum({ passage, sentences }: Evidence, { standalone }: Understanding): boolean {
  if (!asksSpecialSum(standalone)) return false;
  return ![passage.metadata.title, ...sentences.map(({ text }) => text)].some(tellsSpecialSum);
}

function leastWords(evidence: Evidence, { askedFor }: Understanding): number {
  const least = LEAST_WORDS[askedFor.includes('name') ? 'name' : 'any'];
  const agreed = agreeing(evidence);
  if (agreed >= 2) return least.two;
  return agreed === 1 ? least.one : least.none;
}

/** On how many of place, time, names and amounts a passage agrees with the question: a place may be the title's, a time must be its own. */
function agreeing({ place, period, stage, names, amounts }: Evidence): number {
  const held = place === 'lent' ? 'agrees' : place;
  return [held, period, stage, names, amounts].filter((agreement) => agreement === 'agrees').length;
}

/** True where the corpus knows none of the question's words: it is about something else altogether ("the weather in …"). */
function isAllUnheld({ words }: Understanding): boolean {
  return words.length > 0 && words.every(({ held }) => !held);
}

/** A greeting, a "what?", an instruction with nothing left: any sentence would fit it, so none does. */
function asksNothing({ places, ambiguous, period, stages, words, amounts }: Understanding): boolean {
  return places.length + ambiguous.length + stages.length + words.length + amounts.length === 0 && !period;
}
