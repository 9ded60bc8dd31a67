import type { Passage } from '../../corpus/passage.ts';
import type { ChatPayer } from '../../models/chat-model.ts';
import type { Understanding } from '../../retrieval/understanding.ts';
import type { ExtractiveAnswer } from '../extractive-answer.ts';
import type { LedgerAnswer } from '../from-ledger/ledger-answer.ts';
import type { WritingReport } from '../result.ts';
import type { GivenFact } from '../verification/source.ts';

/** What a model is to answer, and from what. */
export interface WritingRequest {
  readonly understanding: Understanding;
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Those with evidence first, then the next best for context. */
  readonly passages: readonly Passage[];
  /** How many of the passages have evidence that the gate let through. */
  readonly withEvidence: number;
  /** Statements of the ledger: the model does no sums. */
  readonly facts: readonly GivenFact[];
  /** The answer of the ledger that these are of, whose table and remarks are shown below the model's words; null without one. */
  readonly ledger: LedgerAnswer | null;
  readonly payer: ChatPayer;
  readonly signal?: AbortSignal | undefined;
  /** Told the verified sentences so far, as the answer will have them, each time there is one more. */
  readonly onProgress?: ((verifiedSoFar: string) => void) | undefined;
}

export interface Written {
  /** Null where nothing that the model wrote may be sent. */
  readonly answer: ExtractiveAnswer | null;
  readonly report: WritingReport;
}

/**
 * Has a model answer a question and lets through what stands in what it cites: every sentence is verified as soon as it is whole, those
 * refused are asked for once more with the reasons, and what then fails is dropped. Never rejects for what a model or its server does;
 * rejects with the signal's reason where that fires.
 */
export type AnswerWriter = (request: WritingRequest) => Promise<Written>;
