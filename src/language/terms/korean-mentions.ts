import type { ConceptMention } from './concept-mention.ts';
import { plainSequence } from './plain-sequence.ts';
import type { Term } from './term.ts';
import type { ConceptLookup } from './word-lookup.ts';

/** Words that a wording may be written as: 국가급 경제기술 개발구 투자 유치. */
const MOST_WORDS = 4;
/** A wording of one syllable is sought as a whole word only. */
const SHORTEST_PART = 2;
const LONGEST_PART = 10;
/** A "word" of more syllables is no word. */
const LONGEST_WORD = 24;

interface Part {
  readonly text: string;
  readonly known: boolean;
}

/**
 * Finds wordings in a question's Korean words, however it spaces them: 투자협약, 투자 협약 and 투자협약식 all hold 투자협약.
 * What no wording is as a whole is cut into the wordings inside it, so that as few syllables as can be are left over and
 * then in as few parts as can be; a part counts by the share it makes of the word.
 */
export function findKorean(terms: readonly Term[], index: ConceptLookup): ConceptMention[] {
  const words = plainSequence(terms).filter(({ term }) => /^\p{Script=Hangul}/u.test(term.term));
  const mentions: ConceptMention[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runFrom(words, at);
    const length = longestRun(run, index);
    if (length > 0) mentions.push(wholeMention(run.slice(0, length), terms, index));
    else mentions.push(...partMentions(words[at], index));
    at += Math.max(1, length);
  }
  return mentions;
}

interface Word {
  readonly term: Term;
  readonly at: number;
}

/** Words with one character between them at most. */
function runFrom(words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from, from + MOST_WORDS)) {
    const last = run.at(-1);
    if (last !== undefined && word.term.start > last.term.end + 1) break;
    run.push(word);
  }
  return run;
}

function longestRun(run: readonly Word[], index: ConceptLookup): number {
  for (let length = run.length; length > 0; length--) {
    if (index.korean(joined(run.slice(0, length))).length > 0) return length;
  }
  return 0;
}

function joined(run: readonly Word[]): string {
  return run.map(({ term }) => term.term).join('');
}

function wholeMention(run: readonly Word[], terms: readonly Term[], index: ConceptLookup): ConceptMention {
  const start = run[0]?.term.start ?? 0;
  const end = run.at(-1)?.term.end ?? start;
  const covers = terms.flatMap((term, at) => (term.start >= start && term.end <= end ? [at] : []));
  return { wordings: index.korean(joined(run)), covers, share: 1 };
}

function partMentions(word: Word | undefined, index: ConceptLookup): ConceptMention[] {
  if (word === undefined || word.term.term.length > LONGEST_WORD) return [];
  const { term } = word.term;
  return cutCompound(term, (text) => index.korean(text).length > 0)
    .filter(({ known }) => known)
    .map(({ text }) => ({
      wordings: index.korean(text),
      covers: [word.at],
      share: text.length / term.length,
    }));
}

interface Cut {
  readonly parts: readonly Part[];
  readonly unknown: number;
}

/** A word cut into known parts and single syllables between them. */
export function cutCompound(word: string, isKnown: (text: string) => boolean): readonly Part[] {
  const best: Cut[] = [{ parts: [], unknown: 0 }];
  for (let end = 1; end <= word.length; end++) {
    let here = extend(best[end - 1], { text: word.charAt(end - 1), known: false });
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - SHORTEST_PART; start++) {
      const text = word.slice(start, end);
      if (!isKnown(text)) continue;
      const longer = extend(best[start], { text, known: true });
      if (isBetter(longer, here)) here = longer;
    }
    best.push(here);
  }
  return best[word.length]?.parts ?? [];
}

function extend(cut: Cut | undefined, part: Part): Cut {
  return { parts: [...(cut?.parts ?? []), part], unknown: (cut?.unknown ?? 0) + (part.known ? 0 : 1) };
}

function isBetter(cut: Cut, other: Cut): boolean {
  return (
    cut.unknown < other.unknown || (cut.unknown === other.unknown && cut.parts.length < other.parts.length)
  );
}
