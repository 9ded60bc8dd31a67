import { isStopWord } from '../stop-words.ts';
import { chineseWords, englishGlosses } from './chinese-dictionary.ts';
import type { ExpandedTerm } from './expand.ts';
import { plainSequence } from './plain-sequence.ts';
import type { Term } from './term.ts';
import { wordForm } from './word-form.ts';

/**
 * Found on the even half of XQuAD's questions, Chinese against English passages and the other way; each in (0, 1].
 * `first`: the weight of a word's first translation; `later`: what each further one keeps of the weight before it;
 * `character`: what a word of one character, which means too much, keeps. The words of one translation share its weight
 * by the square root of their number: for nothing shared and for an even division one question in a hundred is lost.
 */
const WEIGHT = { first: 0.8, later: 0.8, character: 0.65 };

/** Translations by CC-CEDICT of a question's terms, Chinese to English and English to Chinese. */
export function dictionaryWordings(question: string, terms: readonly Term[]): ExpandedTerm[] {
  const told = (term: Term) => !isStopWord(term.term) && !isStopWord(question.slice(term.start, term.end));
  const han = terms.flatMap((term, of) => (isHan(term.term) && told(term) ? englishOf(term.term, of) : []));
  return [...han, ...chineseOf(terms, told)];
}

function englishOf(word: string, of: number): ExpandedTerm[] {
  const weight = WEIGHT.first * (word.length === 1 ? WEIGHT.character : 1);
  return englishGlosses(word).flatMap((gloss, rank) => {
    const forms = glossForms(gloss);
    const share = (weight * WEIGHT.later ** rank) / Math.sqrt(forms.length);
    return forms.map((term) => translation(term, share, of));
  });
}

function glossForms(gloss: string): string[] {
  const words = gloss.split(/[ -]/);
  return words.filter((word) => !isStopWord(word)).map(wordForm);
}

/** Every English word by itself, and with the next one where the two have a Chinese word together (`steam engine`). */
function chineseOf(terms: readonly Term[], told: (term: Term) => boolean): ExpandedTerm[] {
  const words = plainSequence(terms).filter(({ term }) => /^[a-z]{2,}$/.test(term.term) && told(term));
  return words.flatMap(({ term, at }, place) => {
    const next = words[place + 1];
    const own = ranked(chineseWords(term.term), [at]);
    if (next === undefined || next.term.start > term.end + 1) return own;
    return [...ranked(chineseWords(`${term.term} ${next.term.term}`), [at, next.at]), ...own];
  });
}

function ranked(words: readonly string[], origins: readonly number[]): ExpandedTerm[] {
  return words.flatMap((word, rank) =>
    origins.map((of) => translation(word, WEIGHT.first * WEIGHT.later ** rank, of)),
  );
}

function translation(term: string, weight: number, of: number): ExpandedTerm {
  return { term, weight, source: 'translation', of };
}

function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}
