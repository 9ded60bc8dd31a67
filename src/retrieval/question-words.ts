import type { Concept, LexicalIndex, WeightedTerm } from '../indexing/lexical/lexical-index.ts';
import { nearestTerms } from '../indexing/lexical/spelling.ts';
import type { Span } from '../language/span.ts';
import { isStopWord } from '../language/stop-words.ts';
import { expandTerms, readTerms, type Term } from '../language/terms.ts';

/** A word of the question that must be found, with the wordings it may be found in. */
export interface QuestionWord extends Concept, Span {
  /** As asked. */
  readonly text: string;
  /** Written as a name (capital letter inside a sentence, quotation marks): an answer about another name is no answer. */
  readonly name: boolean;
}

/** Wordings below this weight are too far from the word to be worth a look. */
const LEAST_WEIGHT = 0.15;
/** A word the corpus does not have is replaced by its nearest; a guess counts less than what was written. */
const RESPELT_WEIGHT = 0.85;

/**
 * The words of a question that are neither question words nor part of a date, a place or a stage (`taken`), each with
 * its other wordings: synonyms, translations, and, where the corpus does not know it, its nearest spelling.
 */
export function readQuestionWords(
  question: string,
  taken: readonly Span[],
  lexical: LexicalIndex,
): QuestionWord[] {
  const terms = readTerms(question);
  const expanded = expandTerms(question, terms);
  const words: QuestionWord[] = [];
  for (const [at, term] of terms.entries()) {
    const text = question.slice(term.start, term.end);
    if (isStopWord(text) || isStopWord(term.term) || taken.some((span) => overlaps(span, term))) continue;
    const others = expanded.filter(({ of }) => of === at);
    words.push({
      start: term.start,
      end: term.end,
      text,
      name: isName(question, term),
      weight: 1,
      wordings: wordingsOf(term, others, lexical),
    });
  }
  return words;
}

function wordingsOf(
  { term }: Term,
  others: readonly WeightedTerm[],
  lexical: LexicalIndex,
): readonly WeightedTerm[] {
  const wordings = [{ term, weight: 1 }, ...others.filter(({ weight }) => weight >= LEAST_WEIGHT)];
  if (wordings.some((wording) => lexical.documentFrequency(wording.term) > 0)) return wordings;
  return [
    ...wordings,
    ...nearestTerms(term, lexical).map((near) => ({ term: near, weight: RESPELT_WEIGHT })),
  ];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A capital inside a sentence marks a name in scripts that have capitals; at its start it marks nothing. */
function isName(question: string, { start, end }: Span): boolean {
  const word = question.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  return start > 0 && !/[.!?:»”"]\s*$/.test(question.slice(0, start));
}
