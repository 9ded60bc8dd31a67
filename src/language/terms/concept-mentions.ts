import type { ConceptWording } from './concept-index.ts';
import type { ConceptMention } from './concept-mention.ts';
import { findKorean } from './korean-mentions.ts';
import { plainSequence } from './plain-sequence.ts';
import type { Term } from './term.ts';
import type { ConceptLookup } from './word-lookup.ts';

/** In terms and in characters. */
const LONGEST_PHRASE = 8;
const LONGEST_CHINESE = 8;

/** Finds the wordings of the glossary in a question's terms, left to right, longest first, without overlaps. */
export function findConcepts(terms: readonly Term[], index: ConceptLookup): ConceptMention[] {
  const sequence = plainSequence(terms).filter(
    ({ term }) => !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(term.term),
  );
  return [...findPhrases(sequence, terms, index), ...findKorean(terms, index), ...findHan(terms, index)];
}

function findPhrases(
  sequence: readonly { term: Term; at: number }[],
  terms: readonly Term[],
  index: ConceptLookup,
): ConceptMention[] {
  const words = sequence.map(({ term }) => term.term);
  const mentions: ConceptMention[] = [];
  for (let from = 0; from < sequence.length; ) {
    const found = index.longest(words.slice(from, from + LONGEST_PHRASE));
    const length = found[0]?.terms.length ?? 0;
    const [first, last] = [sequence[from], sequence[from + length - 1]];
    if (first !== undefined && last !== undefined && length > 0) {
      mentions.push({ wordings: found, covers: covered(terms, first.term.start, last.term.end), share: 1 });
    }
    from += Math.max(1, length);
  }
  return mentions;
}

/** Chinese wordings are sought in the characters, since a longer word of the cutter may span one. */
function findHan(terms: readonly Term[], index: ConceptLookup): ConceptMention[] {
  const mentions: ConceptMention[] = [];
  let end = 0;
  for (const run of hanRuns(terms)) {
    for (let at = 0; at < run.text.length; at++) {
      const start = run.start + at;
      if (start < end) continue;
      const found = longestHan(run.text.slice(at, at + LONGEST_CHINESE), index);
      if (found === null) continue;
      const covers = covered(terms, start, start + found.length);
      if (covers.length === 0) continue;
      mentions.push({ wordings: found.wordings, covers, share: 1 });
      end = start + found.length;
    }
  }
  return mentions;
}

function longestHan(
  text: string,
  index: ConceptLookup,
): { wordings: readonly ConceptWording[]; length: number } | null {
  for (let length = text.length; length > 0; length--) {
    const wordings = index.chinese(text.slice(0, length));
    if (wordings.length > 0) return { wordings, length };
  }
  return null;
}

/** Unbroken Chinese put together again from the words that do not overlap an earlier one. */
function hanRuns(terms: readonly Term[]): { text: string; start: number }[] {
  const runs: { text: string; start: number }[] = [];
  let end = -1;
  for (const term of terms) {
    if (!isHan(term.term) || term.start < end) continue;
    const last = runs.at(-1);
    if (last !== undefined && term.start === end) last.text += term.term;
    else runs.push({ text: term.term, start: term.start });
    end = term.end;
  }
  return runs;
}

function covered(terms: readonly Term[], start: number, end: number): number[] {
  return terms.flatMap((term, at) => (term.start >= start && term.end <= end ? [at] : []));
}

function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}
