import { knownNames, koreanVocabulary, russianVocabulary } from '../glossary/vocabulary.ts';
import type { WordList } from '../glossary/word-list.ts';
import { isStopWord } from '../stop-words.ts';
import { ConceptIndex, type ConceptWording } from './concept-index.ts';
import type { Term } from './term.ts';

/** What a question's words are looked up in. */
export type ConceptLookup = Pick<ConceptIndex, 'longest' | 'chinese' | 'korean'>;

/** What stemming leaves of the beginning of a word: of a short stem less, since its last letter may be another (citi, city). */
const BEGINNING = { long: 4, short: 3 };
const PAIR = 2;

/**
 * The rows of the vocabularies that may hold words of a question: Russian and Korean words with English and Chinese ones,
 * and names. Two of them stand for one another only where one is Russian or Korean: between English and Chinese there
 * are better tables.
 */
export function vocabularyFor(terms: readonly Term[]): ConceptLookup {
  const beginnings = terms.filter(({ term }) => !isStopWord(term)).flatMap(({ term }) => beginningsOf(term));
  const lists: readonly WordList[] = [russianVocabulary(), koreanVocabulary(), knownNames()];
  return new ConceptIndex(
    lists.flatMap((list) => list.rowsWith(beginnings)),
    'russian-korean',
  );
}

/** What wordings that hold a term, or that lie inside it, begin with. */
function beginningsOf(term: string): string[] {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]/u.test(term))
    return [term.slice(0, term.length > BEGINNING.long ? BEGINNING.long : BEGINNING.short)];
  if (term.length < PAIR) return [`${term},`, `${term}=`, `${term}\n`];
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(at, at + PAIR));
}

/** Several indexes as one: the longest wording wins, whichever has it. */
export function unitedLookup(indexes: readonly ConceptLookup[]): ConceptLookup {
  return {
    chinese: (text) => indexes.flatMap((index) => index.chinese(text)),
    korean: (text) => indexes.flatMap((index) => index.korean(text)),
    longest: (sequence) => longestOf(indexes.map((index) => index.longest(sequence))),
  };
}

function longestOf(found: readonly (readonly ConceptWording[])[]): readonly ConceptWording[] {
  const length = Math.max(0, ...found.map(([first]) => first?.terms.length ?? 0));
  return found.flat().filter(({ terms }) => terms.length === length);
}
