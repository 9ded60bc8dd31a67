import type { QuestionKind } from './meaning.ts';
import { OTHER, QUESTION_KINDS, QUESTION_WORD } from './question-kind/patterns.ts';

const LONGEST = 1000;
/** "Total Eren", "TotalEnergies": a name, no sum. */
const COMPANY = /(?<=\S )Total(?= ?\p{Lu})/gu;
/** How many or how much is asked even where the question starts with "how". */
const ASKED_FIRST: readonly QuestionKind[] = ['compare', 'total', 'figure', 'when', 'who'];

/**
 * Tells what a question wants, in English, Chinese, Russian or Korean: a figure, a date, somebody, a list, a total, a
 * comparison, yes or no; `other` where none of these shows (why, how, where, a greeting). "What was signed in Jiutai?"
 * wants a list. Only the first 1,000 characters are looked at. Any Unicode in, never throws.
 */
export function readQuestionKind(question: string): QuestionKind {
  const asked = question.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(COMPANY, '');
  const kind = QUESTION_KINDS.find(([, pattern]) => pattern.test(asked))?.[0];
  if (kind !== undefined && (ASKED_FIRST.includes(kind) || !OTHER.test(asked))) return kind;
  if (OTHER.test(asked)) return 'other';
  return /[?？]\s*$/.test(asked) && !QUESTION_WORD.test(asked) ? 'yes_no' : 'other';
}
