import { readAskedFor } from './asked-for.ts';
import type { AskedFor, QuestionKind } from './meaning.ts';
import { OTHER, QUESTION_KINDS, QUESTION_WORD, TERSE_KINDS } from './question-kind/patterns.ts';

const LONGEST = 1000;
/** "Total Eren", "TotalEnergies": a name, no sum. */
const COMPANY = /(?<=\S )Total(?= ?\p{Lu})/gu;
/** How many or how much is asked even where the question starts with "how". */
const ASKED_FIRST: readonly QuestionKind[] = ['compare', 'total', 'figure', 'when', 'who'];
const MOST_TERSE_WORDS = 8;
const LONGEST_TERSE = 60;
const ASKING_KINDS: Readonly<Record<AskedFor, QuestionKind>> = {
  amount: 'figure',
  count: 'figure',
  percent: 'figure',
  rank: 'figure',
  date: 'when',
  year: 'when',
  name: 'who',
};

/**
 * Tells what a question wants, in English, Chinese, Russian or Korean: a figure, a date, somebody, a list, a total, a
 * comparison, yes or no; `other` where none of these shows (why, how, where, a greeting). "What was signed in Jiutai?"
 * wants a list; "amount jiutai?" a figure. Only the first 1,000 characters are looked at. Any Unicode in, never throws.
 */
export function readQuestionKind(question: string): QuestionKind {
  const asked = question.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(COMPANY, '');
  const kind = QUESTION_KINDS.find(([, pattern]) => pattern.test(asked))?.[0];
  if (kind !== undefined && (ASKED_FIRST.includes(kind) || !OTHER.test(asked))) return kind;
  if (OTHER.test(asked)) return 'other';
  return terseKind(asked) ?? yesNoOrOther(asked);
}

/** What a question that opens with no word of asking wants: a thing that is asked for is named, and little else. */
function terseKind(asked: string): QuestionKind | null {
  if (asked.split(' ').length > MOST_TERSE_WORDS || asked.length > LONGEST_TERSE) return null;
  const named = readAskedFor(asked).map((mention) => ASKING_KINDS[mention.asked])[0];
  return named ?? TERSE_KINDS.find(([, pattern]) => pattern.test(asked))?.[0] ?? null;
}

function yesNoOrOther(asked: string): QuestionKind {
  return /[?？]\s*$/.test(asked) && !QUESTION_WORD.test(asked) ? 'yes_no' : 'other';
}
