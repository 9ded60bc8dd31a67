import type { Term } from './term.ts';

/** More than a Korean word has pairs of syllables before its last one. */
const LOOK_BACK = 64;

/**
 * The terms of a text one after another without overlaps: of an English compound its parts, of a Korean word the whole
 * and not its pairs of syllables. `at` is each one's place in `terms`.
 */
export function plainSequence(terms: readonly Term[]): { term: Term; at: number }[] {
  return terms.map((term, at) => ({ term, at })).filter(({ term, at }) => isPlain(term, at, terms));
}

function isPlain(term: Term, at: number, terms: readonly Term[]): boolean {
  if (/^\p{Script=Hangul}/u.test(term.term))
    return !isInside(term, terms.slice(Math.max(0, at - LOOK_BACK), at));
  const next = terms[at + 1];
  return next === undefined || next.start >= term.end;
}

function isInside(term: Term, others: readonly Term[]): boolean {
  return others.some(({ start, end }) => start <= term.start && term.end <= end);
}
