import type { Embedder } from './indexing/embedders/embedder.ts';
import type { EmbeddingServer } from './indexing/embedders/embedding-server.ts';
import type { EmbeddingWork } from './indexing/server-vectors/embed-missing.ts';
import type { VectorThread } from './indexing/vector-index.ts';
import type { Gazetteer } from './language/places.ts';
import type { Correction } from './ledger/corrections.ts';
import type { ChatModel, ChatPayer } from './models/chat-model.ts';
import type { Turn } from './retrieval/understanding.ts';

/** What a desk is opened with. */
export interface DeskOptions {
  readonly corpusFolder: string;
  readonly dataFolder: string;
  readonly embedder: Embedder;
  readonly gazetteer: Gazetteer;
  /** What of the gazetteer is the user's own, as text: another text, another index. Left out: nothing. */
  readonly ownPlaces?: string;
  /** What people decided about rows of the ledger, as it stands at the moment, the oldest first. */
  readonly corrections: () => readonly Correction[];
  /** Writes the answers, each sentence checked; null or left out: the answers are the documents' own sentences. */
  readonly chat?: ChatModel | null;
  /** A model behind a server whose ranking joins that of the embedder; left out or null, none does. */
  readonly server?: DeskServer | null;
  /** Make the index anew even where there is a good one. */
  readonly rebuild?: boolean;
  /** Keep what is indexed where the corpus folder is empty all at once. */
  readonly refuseEmptied?: boolean;
  /** Started before, so that the index is open sooner; the desk takes it over. */
  readonly vectorThread?: VectorThread | undefined;
  readonly now: () => Date;
  readonly onNotice: (text: string) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** A server of embeddings, and how what it is asked for is paid, waited for and watched. */
export interface DeskServer {
  readonly embeddings: EmbeddingServer;
  readonly work: EmbeddingWork;
}

/** A question to a desk. */
export interface Question {
  readonly id: string | null;
  readonly question: string;
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Earlier turns of the conversation, oldest first. */
  readonly history: readonly Turn[];
  /** Whose budget pays for a model; nobody's where left out. */
  readonly payer?: ChatPayer;
  /** Answered with the documents' own sentences, whatever model there is: where an answer has to be there at once. */
  readonly withoutModel?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Told the verified sentences of a model so far, each time there is one more. */
  readonly onProgress?: ((verifiedSoFar: string) => void) | undefined;
}
