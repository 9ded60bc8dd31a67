import { mask } from '../../language/mask.ts';
import type { Span } from '../../language/span.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { expandTerms, readTerms } from '../../language/terms.ts';
import { clausesOf } from '../clauses.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { contentWords } from './content-words.ts';
import type { Cited } from './evidence-text.ts';
import { type CarriedFigure, type Figure, readFigures } from './figures.ts';
import type { Reason } from './reason.ts';

/**
 * Says where all of a number are told to be what only some are: "nine food projects" of a text with nine projects, three of them of food.
 * A word beside the number must not be one that the sources have only beside smaller numbers, which the sentence does not give.
 */
export function widenedParts(
  claim: TextMeaning,
  cited: readonly Cited[],
  figures: readonly CarriedFigure[],
): Reason[] {
  const clauses = cited.flatMap((one) => one.sentences.flatMap(clausesWithCounts));
  const said = countsIn(claim).map(({ value }) => value);
  return figures.flatMap(({ figure }): Reason[] => {
    if (!isCount(figure)) return [];
    const isPart = ({ counts }: ClauseWithCounts) =>
      counts.some((value) => value < figure.value && !said.includes(value));
    const ofPart = new Set(clauses.filter(isPart).flatMap(({ words }) => words));
    const ofAll = new Set(clauses.filter((one) => !isPart(one)).flatMap(({ words }) => words));
    const widened = wordsAround(claim, figure).find(
      (wordings) => wordings.some((word) => ofPart.has(word)) && !wordings.some((word) => ofAll.has(word)),
    );
    return widened === undefined ? [] : [{ kind: 'pairing', detail: `${figure.words}: ${widened[0]}` }];
  });
}

interface ClauseWithCounts {
  readonly counts: readonly number[];
  readonly words: readonly string[];
}

function clausesWithCounts(text: TextMeaning): ClauseWithCounts[] {
  const counts = countsIn(text);
  return clausesOf(text.text).map((clause) => ({
    counts: counts.filter((one) => meets(one, clause)).map(({ value }) => value),
    words: contentWords(text.text.slice(clause.start, clause.end)),
  }));
}

function countsIn(text: TextMeaning): Figure[] {
  return readFigures(text).filter(isCount);
}

/** A number of projects, or of what the words leave open. */
function isCount({ of, unit }: Figure): boolean {
  return of === 'unknown' || (of === 'things' && ['projects', 'unstated', 'other', ''].includes(unit));
}

/** The words of the clause of a figure up to the next figures, each with what a source of another language may have for it. */
function wordsAround(claim: TextMeaning, figure: Figure): string[][] {
  const clause = clausesOf(claim.text).find((one) => meets(one, figure)) ?? figure;
  const others = readFigures(claim).filter((one) => !meets(one, figure));
  const from = Math.max(clause.start, ...others.map(({ end }) => end).filter((end) => end <= figure.start));
  const to = Math.min(clause.end, ...others.map(({ start }) => start).filter((start) => start >= figure.end));
  const { places, dates, stages } = claim;
  const text = mask(claim.text, [...places, ...dates, ...stages]).slice(from, to);
  const terms = readTerms(text);
  const expanded = expandTerms(text, terms);
  return terms.flatMap(({ term }, at) =>
    isStopWord(term) || !/\p{L}/u.test(term)
      ? []
      : [[term, ...expanded.filter(({ of }) => of === at).map((one) => one.term)]],
  );
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
