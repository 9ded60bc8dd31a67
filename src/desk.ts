import { answerQuestion } from './answering/answer-question.ts';
import { exampleQuestions } from './answering/example-questions.ts';
import type { ModelWriting } from './answering/model/written-by-model.ts';
import type { AnswerResult } from './answering/result.ts';
import { listCorpusFiles } from './corpus/corpus-files.ts';
import type { Passage } from './corpus/passage.ts';
import { type DeskParts, existingFolder, type OpenedModel, openParts } from './desk-opening.ts';
import type { DeskOptions, Question } from './desk-options.ts';
import type { LineWriter } from './digest/better-lines.ts';
import { UsageError } from './errors.ts';
import { findChanges, hasChanges } from './indexing/generations/corpus-changes.ts';
import type { SearchIndex } from './indexing/generations/search-index.ts';
import type { UpdateReport } from './indexing/generations/update-index.ts';
import { placesAmong } from './indexing/lexical/meaning-terms.ts';
import { type CorpusOverview, overviewOf } from './indexing/overview.ts';
import { type PassageView, type QuotePosition, viewPassage } from './indexing/passage-view.ts';
import type { ServerRanking } from './indexing/server-vectors/server-ranking.ts';
import type { AnswerLanguage } from './language/answer-language.ts';
import type { Gazetteer } from './language/places.ts';
import type { CorrectedFacts } from './ledger/corrections.ts';
import { CurrentLedger } from './ledger/current-ledger.ts';
import type { Fact } from './ledger/fact.ts';
import { heldFacts } from './ledger/held-facts.ts';
import type { ChatPayer } from './models/chat-model.ts';
import { corpusLanguages } from './retrieval/corpus-languages.ts';
import type { DeskRetriever } from './retrieval/desk-retriever.ts';
import { understandFollowUp } from './retrieval/follow-up-understanding.ts';
import { PassageRanker } from './retrieval/passage-ranker.ts';
import { type RewriteQuestion, understandWithRewriting } from './retrieval/rewriting.ts';
import type { UnderstandingContext } from './retrieval/understand-question.ts';
import type { Understanding } from './retrieval/understanding.ts';
import type { HeldDocument } from './storage/document-arrivals.ts';
import type { DocumentNote } from './storage/passage-rows.ts';

const NOBODY: ChatPayer = { person: null, chat: null };

/** UTF-16 units that a question may have. */
export const LONGEST_QUESTION = 2000;

/** A corpus with its index, open for questions. */
export class Desk {
  readonly report: UpdateReport;
  /** Where the documents are, links resolved. */
  readonly corpusFolder: string;
  readonly #givenFolder: string;
  readonly #index: SearchIndex;
  readonly #gazetteer: Gazetteer;
  readonly #server: ServerRanking | null;
  /** True where a server of vectors is set and has not given every one: its ranking is left out. */
  readonly lacksVectors: boolean;
  readonly #ranker: PassageRanker;
  readonly #heldPlaces: readonly string[];
  readonly #ledger: CurrentLedger;
  readonly #model: OpenedModel | null;

  private constructor({ index, server, model, report, corpusFolder }: DeskParts, options: DeskOptions) {
    this.#model = model;
    this.report = report;
    this.corpusFolder = corpusFolder;
    this.#givenFolder = options.corpusFolder;
    this.#index = index;
    this.#gazetteer = options.gazetteer;
    this.#heldPlaces = placesAmong(index.lexical.tables.postings.keys());
    this.#server = server;
    this.lacksVectors = server === null && Boolean(options.server);
    this.#ranker = new PassageRanker(index, options.embedder, server);
    this.#ledger = new CurrentLedger(() => heldFacts(index.store), options.corrections);
  }

  /** Brings the index up to date with the corpus folder and opens it. Throws a DeskError that says what to do. */
  static async open(options: DeskOptions): Promise<Desk> {
    return new Desk(await openParts(options), options);
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
    if (folder !== this.corpusFolder || this.lacksVectors) return true;
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

  /** Has a model write lines of digests; null without one. */
  get writeLines(): LineWriter | null {
    return this.#model?.writeLines ?? null;
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
