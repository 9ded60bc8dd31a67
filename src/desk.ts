import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answerQuestion } from './answering/answer-question.ts';
import { exampleQuestions } from './answering/example-questions.ts';
import type { DeskModel } from './answering/model/open-model.ts';
import type { ModelWriting } from './answering/model/written-by-model.ts';
import type { AnswerResult } from './answering/result.ts';
import { listCorpusFiles } from './corpus/corpus-files.ts';
import type { Passage } from './corpus/passage.ts';
import { UsageError } from './errors.ts';
import { sha256Of } from './indexing/checksums.ts';
import type { Embedder } from './indexing/embedders/embedder.ts';
import type { EmbeddingServer } from './indexing/embedders/embedding-server.ts';
import { findChanges, hasChanges } from './indexing/generations/corpus-changes.ts';
import type { SearchIndex } from './indexing/generations/search-index.ts';
import { type UpdateReport, updateIndex } from './indexing/generations/update-index.ts';
import { indexRules } from './indexing/index-rules.ts';
import { placesAmong } from './indexing/lexical/meaning-terms.ts';
import { type CorpusOverview, overviewOf } from './indexing/overview.ts';
import { createMeaningReader } from './indexing/passage-meaning.ts';
import { type PassageView, type QuotePosition, viewPassage } from './indexing/passage-view.ts';
import type { EmbeddingWork } from './indexing/server-vectors/embed-missing.ts';
import type { ServerRanking } from './indexing/server-vectors/server-ranking.ts';
import type { VectorThread } from './indexing/vector-index.ts';
import type { AnswerLanguage } from './language/answer-language.ts';
import type { Gazetteer } from './language/places.ts';
import type { CorrectedFacts, Correction } from './ledger/corrections.ts';
import { CurrentLedger } from './ledger/current-ledger.ts';
import type { Fact } from './ledger/fact.ts';
import { FACTS_VERSION } from './ledger/facts-version.ts';
import { heldFacts } from './ledger/held-facts.ts';
import type { ChatModel, ChatPayer } from './models/chat-model.ts';
import { corpusLanguages } from './retrieval/corpus-languages.ts';
import type { DeskRetriever } from './retrieval/desk-retriever.ts';
import { understandFollowUp } from './retrieval/follow-up-understanding.ts';
import { PassageRanker } from './retrieval/passage-ranker.ts';
import { type RewriteQuestion, understandWithRewriting } from './retrieval/rewriting.ts';
import type { UnderstandingContext } from './retrieval/understand-question.ts';
import type { Turn, Understanding } from './retrieval/understanding.ts';
import type { HeldDocument } from './storage/document-arrivals.ts';
import type { DocumentNote } from './storage/passage-store.ts';

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

const NOBODY: ChatPayer = { person: null, chat: null };

/** UTF-16 units that a question may have. */
export const LONGEST_QUESTION = 2000;

/** What a desk holds open. */
interface DeskParts {
  readonly index: SearchIndex;
  /** Null without a server of vectors. */
  readonly server: ServerRanking | null;
  /** Null where no model writes. */
  readonly model: DeskModel | null;
  readonly report: UpdateReport;
}

/** A corpus with its index, open for questions. */
export class Desk {
  readonly report: UpdateReport;
  /** Where the documents are, links resolved. */
  readonly corpusFolder: string;
  readonly #givenFolder: string;
  readonly #index: SearchIndex;
  readonly #gazetteer: Gazetteer;
  readonly #server: ServerRanking | null;
  readonly #lacksVectors: boolean;
  readonly #ranker: PassageRanker;
  readonly #heldPlaces: readonly string[];
  readonly #ledger: CurrentLedger;
  readonly #model: DeskModel | null;

  private constructor(
    { index, server, model, report }: DeskParts,
    corpusFolder: string,
    options: DeskOptions,
  ) {
    this.#model = model;
    this.report = report;
    this.corpusFolder = corpusFolder;
    this.#givenFolder = options.corpusFolder;
    this.#index = index;
    this.#gazetteer = options.gazetteer;
    this.#heldPlaces = placesAmong(index.lexical.tables.postings.keys());
    this.#server = server;
    this.#lacksVectors = server === null && Boolean(options.server);
    this.#ranker = new PassageRanker(index, options.embedder, server);
    this.#ledger = new CurrentLedger(() => heldFacts(index.store), options.corrections);
  }

  /** Brings the index up to date with the corpus folder and opens it. Throws a DeskError that says what to do. */
  static async open(options: DeskOptions): Promise<Desk> {
    const corpusFolder = await existingFolder(options.corpusFolder);
    const model = await openModel(options);
    const indexFolder = indexFolderOf(options, corpusFolder);
    const { index, report } = await updateIndex({
      ...options,
      corpusFolder,
      indexFolder,
      meaning: createMeaningReader(options.gazetteer),
      openFacts: async () =>
        (await import('./ledger/read-facts/read-facts.ts')).createFactReader(options.gazetteer),
      rules: indexRules(options.embedder.identity, options.ownPlaces ?? '', FACTS_VERSION),
      rebuild: options.rebuild ?? false,
    });
    try {
      const server = await openServerRanking(index, indexFolder, options);
      return new Desk({ index, server, model, report }, corpusFolder, options);
    } catch (error) {
      await index.close();
      throw error;
    }
  }

  /**
   * Answers a question from the corpus, or says that the corpus does not answer it. Throws a UsageError for a question of
   * more than 2,000 characters: that is a document, not a question.
   */
  async ask(asked: Question): Promise<AnswerResult> {
    const { question, today, payer = NOBODY, withoutModel, signal, onProgress } = asked;
    if (question.length > LONGEST_QUESTION) {
      throw new UsageError(
        `The question has ${question.length} characters; it may have ${LONGEST_QUESTION}.`,
        'Ask in a sentence or two.',
      );
    }
    const model = this.#model;
    if (model === null || withoutModel) return this.#answer(asked.id, today, this.#understand(asked));
    const understanding = await this.#understandWith(asked, model.rewriterFor({ payer, signal }));
    return this.#answer(asked.id, today, understanding, { writer: model.write, payer, signal, onProgress });
  }

  #answer(
    id: string | null,
    today: string,
    understanding: Understanding,
    writing?: ModelWriting,
  ): Promise<AnswerResult> {
    return answerQuestion(id, understanding, {
      index: this.#index,
      ranker: this.#ranker,
      gazetteer: this.#gazetteer,
      ledger: () => this.ledger(),
      today,
      clock: () => performance.now(),
      writing,
    });
  }

  /**
   * Whether opening the desk anew would find something: another file in the corpus folder, or a server of vectors that had not given every
   * one. Compares names, sizes and times only. Throws a UsageError where the folder cannot be opened.
   */
  async isOutdated(): Promise<boolean> {
    const folder = await existingFolder(this.#givenFolder);
    if (folder !== this.corpusFolder || this.#lacksVectors) return true;
    return hasChanges(findChanges(await listCorpusFiles(folder), this.#index.store.files()));
  }

  /** When the index was made, ISO 8601 in UTC: tells one index of a corpus from another. */
  get indexedAt(): string {
    return this.#index.manifest.made;
  }

  /** The desk as a retriever of LangChain's, for questions asked on the day `today`, `YYYY-MM-DD`. */
  async retriever(today: string): Promise<DeskRetriever> {
    const { DeskRetriever } = await import('./retrieval/desk-retriever.ts');
    return new DeskRetriever(this.#ranker, (question) => this.#understand({ question, today, history: [] }));
  }

  /** What the index holds, at a glance. */
  overview(): CorpusOverview {
    return overviewOf(this.#index, this.#gazetteer);
  }

  /** What was read from every document, without corrections and threads. */
  facts(): readonly Fact[] {
    return this.#ledger.facts();
  }

  /** The ledger as it stands: the facts as people corrected them, each with its thread. */
  ledger(): CorrectedFacts {
    return this.#ledger.ledger();
  }

  /** Every document of the index, as a list of sources shows it. */
  documents(): DocumentNote[] {
    return this.#index.store.documents();
  }

  /** Every document of the index with the SHA-256 of its file, by path. */
  contents(): HeldDocument[] {
    return this.#index.store
      .files()
      .flatMap(({ path, hash, skipped }) =>
        hash === null || skipped !== null ? [] : [{ document: path, hash }],
      );
  }

  /** The passages of a document in reading order; none where the index does not hold it. */
  passagesOf(document: string): Passage[] {
    return this.#index.store.passagesOf(document);
  }

  /** The passage a citation stands in, with its neighbours; null where the index does not hold those words there any more. */
  view(citation: QuotePosition): PassageView | null {
    return viewPassage(this.#index.store, citation);
  }

  /** Up to `count` questions in a language (`en`, `zh`, `ru`, `ko`) that this corpus answers on the day `today`. */
  async examples(language: AnswerLanguage, today: string, count: number): Promise<string[]> {
    const found: string[] = [];
    for (const question of exampleQuestions(this.overview(), this.#gazetteer, language)) {
      if (found.length === count) break;
      const { status } = await this.#answer(null, today, this.#understand({ question, today, history: [] }));
      if (status === 'answered') found.push(question);
    }
    return found;
  }

  async close(): Promise<void> {
    await this.#server?.close();
    await this.#index.close();
  }

  #understand({ question, history, today }: Pick<Question, 'question' | 'history' | 'today'>): Understanding {
    return understandFollowUp(question, history, this.#context(today));
  }

  #understandWith({ question, history, today }: Question, rewrite: RewriteQuestion): Promise<Understanding> {
    const languages = corpusLanguages(this.#index.store.languages());
    const context = { ...this.#context(today), corpusLanguages: languages };
    return understandWithRewriting(question, history, context, rewrite);
  }

  #context(today: string): UnderstandingContext {
    return {
      today,
      gazetteer: this.#gazetteer,
      lexical: this.#index.lexical,
      heldPlaces: this.#heldPlaces,
    };
  }
}

/** Without a model, nothing of what works with one is loaded. */
async function openModel({ chat, gazetteer }: DeskOptions): Promise<DeskModel | null> {
  if (!chat) return null;
  const model = await import('./answering/model/open-model.ts');
  return model.openModel({ chat, gazetteer, clock: () => performance.now() });
}

/** The ranking of the server, null where none is set or it has not given every vector. Its code loads only where it is needed. */
async function openServerRanking(
  index: SearchIndex,
  indexFolder: string,
  { server, rebuild = false, onNotice }: DeskOptions,
): Promise<ServerRanking | null> {
  if (!server) return null;
  const { openServerVectors } = await import('./indexing/server-vectors/open-server-vectors.ts');
  const { embeddings, work } = server;
  const opened = await openServerVectors({ index, indexFolder, server: embeddings, work, rebuild, onNotice });
  if (opened === null) return null;
  const { ServerRanking } = await import('./indexing/server-vectors/server-ranking.ts');
  return new ServerRanking(opened, { onNotice });
}

/** Each corpus folder has an index of its own for each embedder, so that going back and forth rebuilds none. */
function indexFolderOf({ dataFolder, embedder }: DeskOptions, corpusFolder: string): string {
  const { name, model } = embedder.identity;
  return join(dataFolder, 'index', sha256Of(JSON.stringify([corpusFolder, name, model])).slice(0, 12));
}

async function existingFolder(folder: string): Promise<string> {
  const remedy = 'Name a folder of documents with --corpus or CORPUS_DIR.';
  const path = await realpath(folder).catch((cause) => {
    throw new UsageError(`The corpus folder ${folder} cannot be opened.`, remedy, { cause });
  });
  if ((await stat(path)).isDirectory()) return path;
  throw new UsageError(`The corpus folder ${folder} is a file.`, remedy);
}
