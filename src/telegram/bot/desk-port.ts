import type { AnswerResult } from '../../answering/result.ts';
import type { DigestDesk } from '../../digest/desk-digests.ts';
import type { CorpusOverview } from '../../indexing/overview.ts';
import type { PassageView, QuotePosition } from '../../indexing/passage-view.ts';
import type { Place } from '../../language/meaning.ts';
import type { CorrectedFacts } from '../../ledger/corrections.ts';
import type { Fact } from '../../ledger/fact.ts';
import type { ReindexCounts } from '../wording/wording.ts';

/** A question with the conversation that it goes on. */
export interface DeskQuestion {
  readonly question: string;
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Earlier turns, oldest first. */
  readonly history: readonly { readonly question: string; readonly answer: string }[];
  /** Whose budget pays for a model, where there is one. */
  readonly payer?: { readonly person: number | null; readonly chat: number | null };
  /** Answered with the documents' own sentences, whatever model there is: where an answer has to be there at once. */
  readonly withoutModel?: boolean;
  /** Told the verified sentences of a model so far, each time there is one more. */
  readonly onProgress?: (verifiedSoFar: string) => void;
}

/** The desk as the bot needs it. The index behind it may be exchanged at any time; what is being asked ends on the old one. */
export interface DeskPort extends DigestDesk {
  /** UTF-16 units that a question may have. */
  readonly longestQuestion: number;
  /** Of the program and the index, so that a rating says what was rated. */
  readonly version: string;
  /** When the index was made, in milliseconds since 1970. */
  readonly indexedAt: number;
  /** Answers from the corpus, or says that it does not say. Rejects for a question that is too long. */
  ask(question: DeskQuestion): Promise<AnswerResult>;
  /** What the index holds, at a glance. */
  overview(): CorpusOverview;
  /** The ledger as it stands: the facts as people corrected them, each with its thread. */
  ledger(): CorrectedFacts;
  /** What was read from the documents, without corrections and threads. */
  facts(): readonly Fact[];
  /** A place by its name for readers of a language. */
  placeName(place: Place, language: string): string;
  /** The passage that a quote stands in; null where the index does not hold those words there any more. */
  view(quote: QuotePosition): PassageView | null;
  /** Questions in a language that the corpus answers, at most so many. */
  examples(language: 'en' | 'zh' | 'ru' | 'ko', today: string, count: number): Promise<string[]>;
  /** Brings the index up to date with the documents. Rejects, with the old index still in use, where that fails. */
  reindex(): Promise<ReindexCounts>;
}
