import type { Passage } from '../../corpus/passage.ts';
import type { ChatPayer } from '../../models/chat-model.ts';
import type { RankedPassage } from '../../retrieval/passage-ranker.ts';
import type { Understanding } from '../../retrieval/understanding.ts';
import type { Evidence } from '../evidence.ts';
import { type LedgerAnswer, statementsOf } from '../from-ledger/ledger-answer.ts';
import type { Reply } from '../from-ledger/reply-from-ledger.ts';
import type { AnswerResult, WritingReport } from '../result.ts';
import type { GivenFact } from '../verification/source.ts';
import { ANSWER_PHRASES, type ModelNotes } from '../wording/phrases.ts';
import type { AnswerWriter, Written } from './writing-request.ts';

/** What a model needs beside the question: who has it write, who pays, and who wants to see verified sentences as they come. */
export interface ModelWriting {
  readonly writer: AnswerWriter;
  readonly payer: ChatPayer;
  readonly signal?: AbortSignal | undefined;
  /** Told the verified sentences so far, each time there is one more. */
  readonly onProgress?: ((verifiedSoFar: string) => void) | undefined;
}

/** An answer without a model, which stands where the model does not do better. */
type PlainAnswer = Reply & { readonly status: AnswerResult['status'] };

interface Found {
  /** What the gate let through, best first. */
  readonly good: readonly Evidence[];
  readonly ranked: readonly RankedPassage[];
}

type Answer = Pick<AnswerResult, 'mode' | 'citations' | 'writing'> & { readonly text: string };

/**
 * An answer in the words of a model, where there is one and it may be asked; else the plain answer, with a line that says so where the
 * model was asked and failed. It is not asked without evidence, nor where the answer sets two reports that differ side by side.
 */
export async function writtenByModel(
  plain: PlainAnswer,
  understanding: Understanding,
  found: Found,
  { writing, today }: { readonly writing?: ModelWriting | undefined; readonly today: string },
): Promise<Answer> {
  const { text, citations } = plain;
  const isTold = plain.ledger !== undefined || plain.isQuoted === true;
  if (!writing || plain.status !== 'answered' || !isTold) return { mode: 'extractive', text, citations };
  const { answer, report } = await askWriter(writing, plain, understanding, found, today);
  if (answer) return { mode: 'model', ...answer, writing: report };
  const note = noteOf(report, ANSWER_PHRASES[understanding.language].withoutModel);
  return { mode: 'extractive', text: note === null ? text : `${text}\n${note}`, citations, writing: report };
}

/** Passages that a model is given: those of the evidence, at most so many of them, and the next best for context. */
const PASSAGES_GIVEN = { evidence: 4, all: 6 };
/** Statements of the ledger that it is given: the figures, then the rows. */
const FACTS_GIVEN = 20;

function askWriter(
  { writer, ...asked }: ModelWriting,
  { ledger }: PlainAnswer,
  understanding: Understanding,
  { good, ranked }: Found,
  today: string,
): Promise<Written> {
  const withEvidence = unique(good.map(({ passage }) => passage)).slice(0, PASSAGES_GIVEN.evidence);
  const all = unique([...withEvidence, ...ranked.map(({ passage }) => passage)]);
  return writer({
    ...asked,
    understanding,
    today,
    passages: all.slice(0, PASSAGES_GIVEN.all),
    withEvidence: withEvidence.length,
    facts: ledger ? factsOf(ledger) : [],
    ledger: ledger ?? null,
  });
}

/** The figures rest on the rows of the table where they name none of their own. */
function factsOf(ledger: LedgerAnswer): GivenFact[] {
  const rows = ledger.table?.rows.flatMap(({ citations }) => citations) ?? ledger.citations;
  return statementsOf(ledger)
    .slice(0, FACTS_GIVEN)
    .map(({ text, citations }) => ({ text, citations: citations.length > 0 ? citations : rows }));
}

function unique(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [passage.metadata.label, passage])).values()];
}

/** A model that abstains, or says what was not asked, is no fault that a reader has to know of: what is quoted stands. */
function noteOf({ outcome, failure }: WritingReport, notes: ModelNotes): string | null {
  if (outcome === 'unverified') return notes.unverified;
  if (outcome === 'unreadable') return notes.unreadable;
  if (outcome !== 'unavailable') return null;
  return (failure !== undefined && NOTES_OF_FAILURES[failure]?.(notes)) || notes.unavailable;
}

/** Failures of a model that was reached, or need not be; of all others it is said that it cannot be reached. */
const NOTES_OF_FAILURES: Readonly<Partial<Record<string, (notes: ModelNotes) => string>>> = {
  bad_answer: ({ unreadable }) => unreadable,
  cut_off: ({ cutOff }) => cutOff,
  over_budget: ({ overBudget }) => overBudget,
  timed_out: ({ late }) => late,
};
