import type { AnswerLanguage } from '../../language/answer-language.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Fact } from '../../ledger/fact.ts';
import { composeComparison } from './compose-comparison.ts';
import { composeGroups } from './compose-groups.ts';
import { composeStalled } from './compose-stalled.ts';
import { type Composed, composeList, composeTotal } from './compose-total.ts';
import { cite, type SourceNote } from './draft.ts';
import type { LedgerAnswer } from './ledger-answer.ts';
import type { LedgerQuestion } from './ledger-question.ts';
import { RowWording } from './row-wording.ts';

/** What the ledger is asked with. */
export interface LedgerContext {
  /** Every row, as people corrected it, with its thread. */
  readonly facts: readonly Fact[];
  readonly notes: () => readonly SourceNote[];
  readonly gazetteer: Gazetteer;
  readonly language: AnswerLanguage;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the ledger says to a question. */
export interface LedgerReply {
  readonly answer: LedgerAnswer;
  /** One event is all it rests on: the passages tell that as well, in their own words. */
  readonly oneEvent: boolean;
}

/** The ledger's answer to a question, every figure with its rows; null where it holds nothing that was asked for. */
export function answerFromLedger(question: LedgerQuestion, context: LedgerContext): LedgerReply | null {
  const wording = new RowWording(context.language, context.gazetteer);
  const composed = compose(question, wording, context);
  if (composed === null) return null;
  const notes = new Map(context.notes().map((note) => [note.document, note]));
  const answer = cite(composed.draft, { notes, seeAll: wording.phrases.seeAll });
  return { answer, oneEvent: composed.oneEvent };
}

function compose(
  question: LedgerQuestion,
  wording: RowWording,
  { facts, gazetteer, today }: LedgerContext,
): Composed | null {
  switch (question.form) {
    case 'total':
      return composeTotal(question, facts, wording);
    case 'list':
      return composeList(question, facts, wording);
    case 'groups':
      return composeGroups(question, facts, wording, gazetteer);
    case 'compare':
      return composeComparison(question, facts, wording);
    case 'stalled':
      return composeStalled(question, facts, wording, today);
  }
}
