import type { QuestionKind, Stage } from '../language/meaning.ts';
import type { Fact } from '../ledger/fact.ts';

/** A quote and where it stands: `text.slice(start, end)` of the document as read is the quote, to the letter. */
export interface Citation {
  /** The marker in the answer: 1 is [1]. */
  readonly n: number;
  /** Path inside the corpus folder. */
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What a question was taken to ask; `from` and `to` are inclusive, null where open or not named. */
export interface Understood {
  readonly from: string | null;
  readonly to: string | null;
  readonly places: readonly { readonly name: string; readonly path: readonly string[] }[];
  readonly stages: readonly Stage[];
  readonly kind: QuestionKind;
  /** The question on its own feet, as it was looked up: a follow-up with what was carried from the turns before. */
  readonly standalone: string;
  /** Only where a model has put it on its feet. */
  readonly rewritten?: true;
}

/** One answer as outsiders' scripts get it; design contract, so fields are only ever added. */
export interface AnswerResult {
  readonly id: string | null;
  readonly question: string;
  readonly status: 'answered' | 'no_evidence';
  /** Plain text with markers `[1]`. */
  readonly answer: string;
  readonly language: string;
  readonly mode: 'extractive' | 'model';
  readonly citations: readonly Citation[];
  /** What retrieval ranked, best first, also when abstaining: each document once, by its best passage. */
  readonly passages: readonly { readonly document: string; readonly score: number }[];
  /** Rows of the ledger the answer rests on; empty where it rests on passages alone. */
  readonly facts: readonly Fact[];
  readonly understood: Understood;
  readonly timings: { readonly retrieve_ms: number; readonly answer_ms: number };
  /** What came of asking a model; only where one was asked. */
  readonly writing?: WritingReport;
}

/**
 * How a model did: `written` its verified sentences are the answer; else the answer is the documents' own words, since it `abstained`,
 * gave what is `unreadable`, nothing that could be verified (`unverified`) or nothing of what was asked (`beside_the_point`), or was
 * `unavailable`.
 */
export type WritingOutcome =
  | 'written'
  | 'abstained'
  | 'unreadable'
  | 'unverified'
  | 'beside_the_point'
  | 'unavailable';

/** What came of asking a model. Holds no words of a sentence that was not sent. */
export interface WritingReport {
  readonly outcome: WritingOutcome;
  /** Why it was unavailable: a `ChatFailure`. */
  readonly failure?: string;
  /** As the server names it; null where it never answered. */
  readonly model: string | null;
  /** Names and hashes of the prompts, so that an answer can be told from those of other prompts. */
  readonly prompt: string;
  /** Sentences of the answer, and how many of them were right only when written once more. */
  readonly sent: number;
  readonly repaired: number;
  /** For each sentence that was dropped, why. */
  readonly dropped: readonly (readonly string[])[];
  /** Of all requests, repairs and failures included. */
  readonly tokens: { readonly prompt: number; readonly answer: number };
  /** In the currency of the price settings; null where no price is set. */
  readonly cost: number | null;
  /** From the question to the first verified sentence; null where there was none. */
  readonly first_sentence_ms: number | null;
}

/** What stands in the place of an answer that could not be made. */
export interface ErrorResult {
  readonly id: string | null;
  readonly question: string | null;
  readonly status: 'error';
  readonly error: string;
}

export type Result = AnswerResult | ErrorResult;
