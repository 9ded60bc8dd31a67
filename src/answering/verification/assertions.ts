import { answerLanguage } from '../../language/answer-language.ts';
import { type AssertionMark, readAssertionMarks } from '../../language/assertion.ts';
import { mask } from '../../language/mask.ts';
import type { Span } from '../../language/span.ts';
import { clausesOf } from '../clauses.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { contentWords } from './content-words.ts';
import type { Cited, Held } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/** A clause with words that deny or put off what it says. */
interface MarkedClause {
  readonly text: TextMeaning;
  readonly clause: Span;
  readonly marks: readonly AssertionMark[];
  readonly words: readonly string[];
}

const FAULTS: readonly (readonly [AssertionMark['mark'], Reason['kind']])[] = [
  ['negated', 'negation'],
  ['planned', 'plan'],
];
/** Share of the words of a source's clause that a sentence must have to be saying what the clause says. */
const SAME_CLAUSE = 0.5;
/** Share of the words of a clause that must stand in another for both to deny the same. */
const SAME_POINT = 1 / 3;

/**
 * Says where a sentence denies or puts off what its sources do not, or leaves out that they do. What a source says beside the point
 * ("not all names are known") may be left out: a clause counts that holds a figure or date of the sentence (`carried`), or half of whose
 * words the sentence has. Between languages, which share no words, it counts where nothing is carried and every cited sentence has such
 * a word.
 */
export function changedAssertions(
  claim: TextMeaning,
  cited: readonly Cited[],
  carried: readonly Held<Span>[],
): Reason[] {
  const language = answerLanguage(claim.text);
  const sentences = cited.flatMap((one) => one.sentences);
  const isForeign = sentences.every(({ text }) => answerLanguage(text) !== language);
  return FAULTS.flatMap(([mark, kind]): Reason[] => {
    const said = markedClauses(claim, mark);
    const held = sentences.map((sentence) => markedClauses(sentence, mark));
    const titled = cited.flatMap(({ source }) => markedClauses(source.heading, mark));
    const added = isForeign
      ? addedAcross(said, [...held.flat(), ...titled])
      : said.find((one) => ![...held.flat(), ...titled].some((other) => meets(one, other)));
    if (added) return [{ kind, detail: `${wordsOf(added)}: not in the source` }];
    const lost = isForeign
      ? lostAcross(said, held, carried)
      : held.flat().find((one) => counts(claim, one, carried) && !said.some((other) => meets(other, one)));
    return lost ? [{ kind, detail: wordsOf(lost) }] : [];
  });
}

function markedClauses(text: TextMeaning, mark: AssertionMark['mark']): MarkedClause[] {
  const all = readAssertionMarks(text.text);
  const wanted = all.filter((one) => one.mark === mark);
  if (wanted.length === 0) return [];
  const unmarked = mask(text.text, all);
  return clausesOf(text.text).flatMap((clause) => {
    const marks = wanted.filter(({ start, end }) => start < clause.end && end > clause.start);
    if (marks.length === 0) return [];
    return [{ text, clause, marks, words: contentWords(unmarked.slice(clause.start, clause.end)) }];
  });
}

function wordsOf({ text, marks }: MarkedClause): string {
  return marks.map(({ start, end }) => text.text.slice(start, end)).join(' ');
}

/** Whether two clauses are about the same; two denials in one clause of what has one there are not. */
function meets(said: MarkedClause, held: MarkedClause): boolean {
  const isDenial = said.marks[0]?.mark === 'negated';
  if (isDenial && said.marks.length !== held.marks.length) return false;
  const shared = said.words.filter((word) => held.words.includes(word)).length;
  return said.words.length === 0 || shared / said.words.length >= SAME_POINT || sharesFigure(said, held);
}

function sharesFigure(said: MarkedClause, held: MarkedClause): boolean {
  const values = figuresIn(held).map(({ value }) => value);
  return figuresIn(said).some(({ value }) => values.includes(value));
}

function figuresIn({ text, clause }: Pick<MarkedClause, 'text' | 'clause'>) {
  return [...text.amounts, ...text.counts].filter(
    ({ start, end }) => start < clause.end && end > clause.start,
  );
}

/** Whether a sentence repeats what a clause of its source says; one with other figures than the sentence has says something else. */
function counts(
  claim: TextMeaning,
  { text, clause, words }: MarkedClause,
  carried: readonly Held<Span>[],
): boolean {
  const holdsCarried = carried.some(
    (one) => one.text === text && one.mention.start < clause.end && one.mention.end > clause.start,
  );
  if (holdsCarried) return true;
  if (figuresIn({ text, clause }).length > 0) return false;
  const shared = words.filter((word) => claim.terms.has(word)).length;
  return words.length > 0 && shared / words.length >= SAME_CLAUSE;
}

function addedAcross(said: readonly MarkedClause[], held: readonly MarkedClause[]): MarkedClause | undefined {
  return held.length === 0 ? said[0] : undefined;
}

function lostAcross(
  said: readonly MarkedClause[],
  held: readonly (readonly MarkedClause[])[],
  carried: readonly Held<Span>[],
): MarkedClause | undefined {
  if (said.length > 0) return undefined;
  const beside = held
    .flat()
    .find(({ text, clause }) =>
      carried.some(
        (one) => one.text === text && one.mention.start < clause.end && one.mention.end > clause.start,
      ),
    );
  if (beside || carried.length > 0) return beside;
  return held.every((clauses) => clauses.length > 0) ? held.flat()[0] : undefined;
}
