import type { AnswerLanguage } from '../language/answer-language.ts';
import { completeQuestion, TURNS } from './follow-up.ts';
import { understandFollowUp } from './follow-up-understanding.ts';
import { acceptRewriting } from './rewriting-check.ts';
import type { UnderstandingContext } from './understand-question.ts';
import type { Turn, Understanding } from './understanding.ts';

/** A question that the rules could not read to the end. */
export interface OpenQuestion {
  readonly question: string;
  /** The last turns before it, oldest first. */
  readonly history: readonly Turn[];
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Languages, any of which it may be written in; never empty. */
  readonly languages: readonly AnswerLanguage[];
}

/**
 * Writes an open question so that it stands on its own; null where that is not to be had. Rejects only with the reason of a signal that
 * its maker was given.
 */
export type RewriteQuestion = (open: OpenQuestion) => Promise<string | null>;

export interface RewritingContext extends UnderstandingContext {
  /** The languages that many documents are in. */
  readonly corpusLanguages: readonly AnswerLanguage[];
}

/**
 * Reads what a question asks in a conversation, by the rules; where they leave something open, it is rewritten and read by the same
 * rules. The rewriting is dropped where it says what neither question nor conversation said, or loses what the rules had read
 * (`acceptRewriting`): then the rules' reading stands. It is answered in its own language either way.
 */
export async function understandWithRewriting(
  question: string,
  history: readonly Turn[],
  context: RewritingContext,
  rewrite: RewriteQuestion,
): Promise<Understanding> {
  const understanding = understandFollowUp(question, history, context);
  const gap = gapOf(understanding, history, context);
  if (gap === null) return understanding;
  const open = {
    ...{ question, history: history.slice(-TURNS), today: context.today },
    languages: languagesFor(understanding, gap, context),
  };
  const rewritten = await rewrite(open);
  if (rewritten === null) return understanding;
  return acceptRewriting(rewritten, { ...open, understanding, gap }, context) ?? understanding;
}

/** What the rules leave open: what a question points back to, or words that a corpus in another language does not have. */
export type Gap = 'reference' | 'words';

/**
 * What the rules have left open of a question; null, as a rule, nothing.
 *
 * `words`: the question is not in a language of the corpus, and a word of it is in no wording in the corpus. `reference`: it points back
 * at the conversation, and nothing could be carried.
 */
export function gapOf(
  { question, language, words }: Understanding,
  history: readonly Turn[],
  { today, gazetteer, lexical, corpusLanguages }: RewritingContext,
): Gap | null {
  const isForeign = corpusLanguages.length > 0 && !corpusLanguages.includes(language);
  if (isForeign && words.some(({ held }) => !held)) return 'words';
  if (history.length === 0) return null;
  const known = (word: string) => lexical.documentFrequency(word) > 0;
  return completeQuestion(question, history, { today, gazetteer, known }).unresolved ? 'reference' : null;
}

function languagesFor(
  { language }: Understanding,
  gap: Gap,
  { corpusLanguages }: RewritingContext,
): readonly AnswerLanguage[] {
  if (gap === 'words') return corpusLanguages;
  return corpusLanguages.length === 0 || corpusLanguages.includes(language) ? [language] : corpusLanguages;
}
