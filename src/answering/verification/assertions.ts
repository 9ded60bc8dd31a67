import { answerLanguage } from '../../language/answer-language.ts';
import { type AssertionMark, readAssertionMarks } from '../../language/assertion.ts';
import type { Span } from '../../language/span.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { readTerms } from '../../language/terms.ts';
import type { SentenceMeaning, TextMeaning } from '../sentence-meaning.ts';
import { clausesOf } from './clauses.ts';
import type { Cited, Held } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/** Share of the words of a clause that a sentence must have to be saying what the clause says. */
const SAME_CLAUSE = 0.5;

const FAULTS: readonly (readonly [AssertionMark['mark'], Reason['kind']])[] = [
  ['negated', 'negation'],
  ['planned', 'plan'],
];

/**
 * Says where a sentence denies or puts off what its sources do not, or leaves out that they do. What a source says beside the point
 * ("not all names are known") may be left out: a clause counts that holds a figure or date of the sentence (`carried`), or half of whose
 * words the sentence has. In another language, which shares no words, it counts where every cited sentence has such a word.
 */
export function changedAssertions(
  claim: TextMeaning,
  cited: readonly Cited[],
  carried: readonly Held<Span>[],
): Reason[] {
  const said = readAssertionMarks(claim.text);
  const sentences = cited.flatMap((one) => one.sentences);
  return FAULTS.flatMap(([mark, kind]): Reason[] => {
    const own = said.find((one) => one.mark === mark);
    const held = sentences.flatMap((sentence) => marksOf(sentence, mark).map((one) => ({ sentence, one })));
    if (own !== undefined) return held.length > 0 || isTitled(cited, mark) ? [] : [added(claim, own, kind)];
    const lost =
      carried.length === 0 && isAcrossWholly(claim, sentences, mark)
        ? held[0]
        : held.find(({ sentence, one }) => counts(claim, sentence, one, carried));
    return lost === undefined
      ? []
      : [{ kind, detail: lost.sentence.text.slice(lost.one.start, lost.one.end) }];
  });
}

function added({ text }: TextMeaning, { start, end }: Span, kind: Reason['kind']): Reason {
  return { kind, detail: `${text.slice(start, end)}: not in the source` };
}

function marksOf({ text }: TextMeaning, mark: AssertionMark['mark']): readonly Span[] {
  return readAssertionMarks(text).filter((one) => one.mark === mark);
}

/** Said in another language than every cited sentence, all of which have the mark: no words are shared to tell which clause is meant. */
function isAcrossWholly(
  { text }: TextMeaning,
  sentences: readonly SentenceMeaning[],
  mark: AssertionMark['mark'],
): boolean {
  const language = answerLanguage(text);
  return sentences.every((one) => answerLanguage(one.text) !== language && marksOf(one, mark).length > 0);
}

function isTitled(cited: readonly Cited[], mark: AssertionMark['mark']): boolean {
  return cited.some(({ source }) => marksOf(source.heading, mark).length > 0);
}

/** Whether the clause of a mark is one that the sentence repeats. */
function counts(
  claim: TextMeaning,
  sentence: SentenceMeaning,
  mark: Span,
  carried: readonly Held<Span>[],
): boolean {
  const clause = clausesOf(sentence.text).find(({ start, end }) => mark.start < end && mark.end > start);
  if (clause === undefined) return false;
  const figures = carried.some(
    ({ text, mention }) => text === sentence && mention.start < clause.end && mention.end > clause.start,
  );
  if (figures) return true;
  const words = contentOf(sentence.text.slice(clause.start, clause.end));
  const shared = words.filter((term) => claim.terms.has(term)).length;
  return words.length > 0 && shared / words.length >= SAME_CLAUSE;
}

function contentOf(text: string): string[] {
  const terms = readTerms(text).filter(
    ({ term, start, end }) => !isStopWord(term) && !isStopWord(text.slice(start, end)),
  );
  return [...new Set(terms.map(({ term }) => term))];
}
