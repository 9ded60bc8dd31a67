import { answerLanguage } from '../language/answer-language.ts';
import { completeQuestion } from './follow-up.ts';
import { type UnderstandingContext, understandQuestion } from './understand-question.ts';
import type { Turn, Understanding } from './understanding.ts';

/**
 * Reads what a question asks in a conversation: a follow-up with what it leaves out taken from the turns before
 * (`completeQuestion`), any other question as it stands. It is answered in its own language, whatever it takes.
 */
export function understandFollowUp(
  question: string,
  history: readonly Turn[],
  context: UnderstandingContext,
): Understanding {
  if (history.length === 0) return understandQuestion(question, context);
  const { today, gazetteer, lexical } = context;
  const known = (word: string) => lexical.documentFrequency(word) > 0;
  const { standalone, carried } = completeQuestion(question, history, { today, gazetteer, known });
  const understanding = understandQuestion(standalone, context);
  const language = /\p{L}/u.test(question) ? answerLanguage(question) : understanding.language;
  return { ...understanding, question, language, words: withoutStress(understanding, carried) };
}

/** What the conversation lends says about what is asked; what the question itself adds is what has to be found. */
const CARRIED_WEIGHT = 0.6;

function withoutStress({ standalone, words }: Understanding, carried: string): Understanding['words'] {
  const from = carried === '' ? -1 : standalone.indexOf(carried);
  if (from < 0) return words;
  const to = from + carried.length;
  return words.map((word) =>
    from <= word.start && word.end <= to ? { ...word, weight: word.weight * CARRIED_WEIGHT } : word,
  );
}
