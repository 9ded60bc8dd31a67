import { isStopWord } from '../stop-words.ts';
import { conceptIndex } from './concept-index.ts';
import type { ConceptMention } from './concept-mention.ts';
import { findConcepts } from './concept-mentions.ts';
import { plainSequence } from './plain-sequence.ts';
import { nounStems } from './russian-derivations.ts';
import type { Term } from './term.ts';
import { type ConceptLookup, unitedLookup, vocabularyFor } from './word-lookup.ts';

/** A noun tells only half as surely what its adjective means. */
const DERIVED_SHARE = 0.5;

/**
 * The wordings that a question uses. A Russian or Korean one is read by the glossary and the vocabularies together; any
 * other by the glossary, and for documents in Russian and Korean by the vocabularies.
 */
export function mentionsIn(question: string, terms: readonly Term[]): ConceptMention[] {
  const vocabulary = vocabularyFor(terms);
  if (/[\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(question)) {
    const both = unitedLookup([conceptIndex(), vocabulary]);
    const found = findConcepts(terms, both);
    return [...found, ...derivedMentions(terms, placesOf(found), both)];
  }
  const found = findConcepts(terms, conceptIndex());
  return [
    ...found,
    ...findConcepts(terms, vocabulary).filter((other) => !found.some((one) => isInside(other, one))),
  ];
}

/** True for a word inside a longer phrase, whose meaning is not the word's. */
function isInside({ covers }: ConceptMention, phrase: ConceptMention): boolean {
  return covers.length < phrase.covers.length && covers.every((at) => phrase.covers.includes(at));
}

/** Russian adjectives that no list has, by the noun they are made of: никелевый by никель. */
function derivedMentions(
  terms: readonly Term[],
  covered: ReadonlySet<number>,
  index: ConceptLookup,
): ConceptMention[] {
  const others = plainSequence(terms).filter(
    ({ term, at }) => !covered.has(at) && /^[а-я]/.test(term.term) && !isStopWord(term.term),
  );
  return others.flatMap(({ term, at }) => {
    const wordings = nounStems(term.term).flatMap((stem) => index.longest([stem]));
    return wordings.length === 0 ? [] : [{ wordings, covers: [at], share: DERIVED_SHARE }];
  });
}

function placesOf(mentions: readonly ConceptMention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ covers }) => covers));
}
