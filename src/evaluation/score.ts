import type { AnswerResult } from '../answering/result.ts';
import type { GoldQuestion } from './question-set.ts';

/** How one answer did. */
export interface Score {
  readonly id: string;
  readonly class: string;
  readonly answerable: boolean;
  readonly answered: boolean;
  /** Rank of the first right document among those retrieved, from 1; null where none is among them. */
  readonly rank: number | null;
  /** Facts of the gold answer that the answer has, and how many there are. */
  readonly factsFound: number;
  readonly facts: number;
  readonly citations: number;
  /** Citations whose quote stands in the document at its offsets, to the letter. */
  readonly standing: number;
}

const CITATION_MARKER = /\[\d+\]/g;

/** Gives the text of a document as read, or null where there is none. */
export type DocumentText = (document: string) => string | null;

/** Scores an answer against the gold. Facts are looked for in the answer's text, case, white space and table rules folded. */
export function scoreAnswer(gold: GoldQuestion, result: AnswerResult, textOf: DocumentText): Score {
  const rank = result.passages.findIndex(({ document }) => gold.documents.includes(document));
  const answer = fold(result.answer.replace(CITATION_MARKER, ' '));
  return {
    id: gold.id,
    class: gold.class,
    answerable: gold.answerable,
    answered: result.status === 'answered',
    rank: rank < 0 ? null : rank + 1,
    facts: gold.facts.length,
    factsFound: gold.facts.filter((fact) => hasFact(answer, fact)).length,
    citations: result.citations.length,
    standing: result.citations.filter(
      ({ document, start, end, quote }) => quote !== '' && textOf(document)?.slice(start, end) === quote,
    ).length,
  };
}

/** A fact is there in any of its forms (`15|fifteen`); a figure must not be part of a longer one. */
function hasFact(answer: string, fact: string): boolean {
  return fact.split('|').some((form) => occurs(answer, fold(form)));
}

/** What makes a figure the rest or the beginning of a longer one: a digit, or a point or comma and a digit (94 in 94.753). */
const FIGURE_BEFORE = /\d[.,]?$/;
const FIGURE_AFTER = /^[.,]?\d/;

function occurs(text: string, form: string): boolean {
  if (form === '') return false;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + form.length, at + form.length + 2);
    const cutsBefore = /^\d/.test(form) && FIGURE_BEFORE.test(before);
    const cutsAfter = /\d$/.test(form) && FIGURE_AFTER.test(after);
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s|]+/g, ' ');
}

/** Shares of 1; null where the class has nothing to measure it on. */
export interface Summary {
  readonly questions: number;
  readonly hitAt1: number | null;
  readonly hitAt5: number | null;
  /** Answerable questions whose answer has every gold fact. */
  readonly allFacts: number | null;
  /** Gold facts found, of all. */
  readonly facts: number | null;
  readonly quotesStand: number | null;
  /** Questions without an answer in the corpus that were not answered. */
  readonly abstained: number | null;
  /** Answerable questions that were not answered. */
  readonly falseRefusals: number | null;
}

export function summarize(scores: readonly Score[]): Summary {
  const answerable = scores.filter((score) => score.answerable);
  const others = scores.filter((score) => !score.answerable);
  const withDocument = answerable.filter(({ facts }) => facts > 0);
  return {
    questions: scores.length,
    hitAt1: share(answerable, ({ rank }) => rank === 1),
    hitAt5: share(answerable, ({ rank }) => rank !== null && rank <= 5),
    allFacts: share(withDocument, ({ answered, facts, factsFound }) => answered && facts === factsFound),
    facts: ratio(
      withDocument,
      ({ answered, factsFound }) => (answered ? factsFound : 0),
      ({ facts }) => facts,
    ),
    quotesStand: ratio(
      scores,
      ({ standing }) => standing,
      ({ citations }) => citations,
    ),
    abstained: share(others, ({ answered }) => !answered),
    falseRefusals: share(answerable, ({ answered }) => !answered),
  };
}

function share(scores: readonly Score[], holds: (score: Score) => boolean): number | null {
  return scores.length === 0 ? null : scores.filter(holds).length / scores.length;
}

function ratio(
  scores: readonly Score[],
  part: (score: Score) => number,
  whole: (score: Score) => number,
): number | null {
  const total = scores.reduce((sum, score) => sum + whole(score), 0);
  return total === 0 ? null : scores.reduce((sum, score) => sum + part(score), 0) / total;
}

/** The scores of each class in order of first appearance, and of all together under `all`. */
export function summarizeByClass(scores: readonly Score[]): Map<string, Summary> {
  const summaries = new Map<string, Summary>();
  for (const name of new Set(scores.map((score) => score.class))) {
    summaries.set(name, summarize(scores.filter((score) => score.class === name)));
  }
  return summaries.set('all', summarize(scores));
}
