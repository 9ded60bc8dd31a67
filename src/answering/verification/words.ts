import { answerLanguage } from '../../language/answer-language.ts';
import { mask } from '../../language/mask.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { expandTerms, readTerms, type Term } from '../../language/terms.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import type { Cited } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/**
 * Share of the content words of a sentence that its sources must have, in the same language and from another one, where only the
 * glossary joins them. A free paraphrase keeps more; an invention beside a true quote has almost none.
 */
const LEAST_SHARED = { same: 0.4, across: 0.2, anchored: 0.2 };
/** Sentences of fewer words than this, beside figures, dates, places and steps, say nothing that these do not. */
const FEWEST_WORDS = 3;

/**
 * Says whether a sentence speaks of something else than what it cites, by the words the two have in common. A sentence that is anchored, by a
 * figure or a date that its source has, may word the rest more freely.
 */
export function strangeWords(
  claim: TextMeaning,
  cited: readonly Cited[],
  vocabulary: ReadonlySet<string>,
  isAnchored: boolean,
): Reason[] {
  const { dates, places, amounts, counts, stages } = claim;
  const text = mask(claim.text, [...dates, ...places, ...amounts, ...counts, ...stages]);
  const terms = readTerms(text).filter(
    ({ term, start, end }) => !isStopWord(term) && !isStopWord(text.slice(start, end)) && /\p{L}/u.test(term),
  );
  if (terms.length < FEWEST_WORDS) return [];
  const isForeign = isAcross(claim, cited);
  if (isForeign && isAnchored) return [];
  const least = LEAST_SHARED[isForeign ? 'across' : isAnchored ? 'anchored' : 'same'];
  const missing = terms.filter(({ term }) => !vocabulary.has(term));
  if (1 - missing.length / terms.length >= least) return [];
  const strange = withoutOtherWordings(text, terms, missing, vocabulary);
  if (1 - strange.length / terms.length >= least) return [];
  return [{ kind: 'words', detail: strange.map(({ start, end }) => text.slice(start, end)).join(' ') }];
}

function isAcross({ text }: TextMeaning, cited: readonly Cited[]): boolean {
  const language = answerLanguage(text);
  return cited.every(({ source }) => answerLanguage(source.text) !== language);
}

function withoutOtherWordings(
  text: string,
  terms: readonly Term[],
  missing: readonly Term[],
  vocabulary: ReadonlySet<string>,
): readonly Term[] {
  const found = new Set(
    expandTerms(text, terms)
      .filter(({ term }) => vocabulary.has(term))
      .map(({ of }) => terms[of]),
  );
  return missing.filter((term) => !found.has(term));
}
