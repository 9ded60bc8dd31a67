import { answerLanguage } from '../../language/answer-language.ts';
import { mask } from '../../language/mask.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { expandTerms, readTerms, type Term } from '../../language/terms.ts';
import { clausesOf } from '../clauses.ts';
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
 * figure or a date that its source has, may word the rest more freely; in another language than its source, clause by clause.
 */
export function strangeWords(
  claim: TextMeaning,
  cited: readonly Cited[],
  vocabulary: ReadonlySet<string>,
  isAnchored: boolean,
): Reason[] {
  const { dates, places, amounts, counts, stages } = claim;
  const text = mask(claim.text, [...dates, ...places, ...amounts, ...counts, ...stages]);
  const terms = tellingTerms(text);
  const isForeign = isAcross(claim, cited);
  if (isForeign && isAnchored) return inventedClauses(text, terms, vocabulary);
  if (terms.length < FEWEST_WORDS) return [];
  const least = LEAST_SHARED[isForeign ? 'across' : isAnchored ? 'anchored' : 'same'];
  const missing = terms.filter(({ term }) => !vocabulary.has(term));
  if (1 - missing.length / terms.length >= least) return [];
  const strange = withoutOtherWordings(text, terms, missing, vocabulary);
  if (1 - strange.length / terms.length >= least) return [];
  return [{ kind: 'words', detail: strange.map(({ start, end }) => text.slice(start, end)).join(' ') }];
}

function tellingTerms(text: string): Term[] {
  return readTerms(text).filter(
    ({ term, start, end }) => !isStopWord(term) && !isStopWord(text.slice(start, end)) && /\p{L}/u.test(term),
  );
}

/** Words that go with any sum, step or place of this trade, as terms; without them a translation must still have words of its source. */
const PLAIN =
  /^(?:worth|total|combin|altogeth|valu|sum|cost|com|amount|stand|stood|mak|made|first|new|key|major|city|district|counti?y?|provinc|zone|day|joint|hold|held|cover|includ|project|invest\p{L}*|общ\p{L}*|объ[её]м\p{L}*|сумм\p{L}*|стоимост\p{L}*|составл\p{L}*|состав\p{L}*|превыша\p{L}*|район\p{L}*|город\p{L}*|област\p{L}*|ход\p{L}?|инвестиц\p{L}*|проект\p{L}*|[该該将將已同共今个個等由在]|共有|该区|一场|需要|总|总额|总投资|金额|投资|预计|预计投资|项目|(?:되|하|이|었|했|됐|된|있|였|으|며|다|고|입|규모|총|투자|프로젝트)\p{Script=Hangul}{0,3}|\p{Script=Hangul}?[었였했됐][\p{Script=Hangul}]{0,2})$/u;
/** Words that a clause may have of its own, and the share of its words that they may be: a dictionary does not have every word. */
const OWN_WORDS = { most: 1, share: 0.5 };

/**
 * The clauses of a translation that say something which its source has no words for: "after a bribery scandal the mayor resigned, and
 * nine projects were signed". A figure that is right does not vouch for what stands beside it.
 */
function inventedClauses(text: string, terms: readonly Term[], vocabulary: ReadonlySet<string>): Reason[] {
  const telling = terms.filter(({ term }) => !PLAIN.test(term));
  const missing = telling.filter(({ term }) => !vocabulary.has(term));
  const strange = withoutOtherWordings(text, terms, missing, vocabulary);
  return clausesOf(text).flatMap((clause): Reason[] => {
    const isInside = ({ start, end }: Term) => start < clause.end && end > clause.start;
    const own = strange.filter(isInside);
    const all = telling.filter(isInside);
    if (own.length <= OWN_WORDS.most || own.length / all.length <= OWN_WORDS.share) return [];
    return [{ kind: 'words', detail: own.map(({ start, end }) => text.slice(start, end)).join(' ') }];
  });
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
