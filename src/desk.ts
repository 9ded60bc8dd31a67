import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answerQuestion } from './answering/answer-question.ts';
import { exampleQuestions } from './answering/example-questions.ts';
import type { AnswerResult } from './answering/result.ts';
import { listCorpusFiles } from './corpus/corpus-files.ts';
import type { Passage } from './corpus/passage.ts';
import { UsageError } from './errors.ts';
import { sha256Of } from './indexing/checksums.ts';
import type { Embedder } from './indexing/embedders/embedder.ts';
import { findChanges, hasChanges } from './indexing/generations/corpus-changes.ts';
import type { SearchIndex } from './indexing/generations/search-index.ts';
import { type UpdateReport, updateIndex } from './indexing/generations/update-index.ts';
import { indexRules } from './indexing/index-rules.ts';
import { placesAmong } from './indexing/lexical/meaning-terms.ts';
import { type CorpusOverview, overviewOf } from './indexing/overview.ts';
import { createMeaningReader } from './indexing/passage-meaning.ts';
import { type PassageView, type QuotePosition, viewPassage } from './indexing/passage-view.ts';
import type { VectorThread } from './indexing/vector-index.ts';
import type { AnswerLanguage } from './language/answer-language.ts';
import type { Gazetteer } from './language/places.ts';
import type { CorrectedFacts, Correction } from './ledger/corrections.ts';
import { CurrentLedger } from './ledger/current-ledger.ts';
import type { Fact } from './ledger/fact.ts';
import { FACTS_VERSION } from './ledger/facts-version.ts';
import { heldFacts } from './ledger/held-facts.ts';
import type { DeskRetriever } from './retrieval/desk-retriever.ts';
import { understandFollowUp } from './retrieval/follow-up-understanding.ts';
import { PassageRanker } from './retrieval/passage-ranker.ts';
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

export interface Question {
  readonly id: string | null;
  readonly question: string;
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Earlier turns of the conversation, oldest first. */
  readonly history: readonly Turn[];
}

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
  readonly #ranker: PassageRanker;
  readonly #heldPlaces: readonly string[];
  readonly #ledger: CurrentLedger;

  private constructor(index: SearchIndex, report: UpdateReport, corpusFolder: string, options: DeskOptions) {
    this.report = report;
    this.corpusFolder = corpusFolder;
    this.#givenFolder = options.corpusFolder;
    this.#index = index;
    this.#gazetteer = options.gazetteer;
    this.#heldPlaces = placesAmong(index.lexical.tables.postings.keys());
    this.#ranker = new PassageRanker(index, options.embedder);
    this.#ledger = new CurrentLedger(() => heldFacts(index.store), options.corrections);
  }

  /** Brings the index up to date with the corpus folder and opens it. Throws a DeskError that says what to do. */
  static async open(options: DeskOptions): Promise<Desk> {
    const corpusFolder = await existingFolder(options.corpusFolder);
    const { index, report } = await updateIndex({
      ...options,
      corpusFolder,
      indexFolder: indexFolderOf(options, corpusFolder),
      meaning: createMeaningReader(options.gazetteer),
      openFacts: async () =>
        (await import('./ledger/read-facts/read-facts.ts')).createFactReader(options.gazetteer),
      rules: indexRules(options.embedder.identity, options.ownPlaces ?? '', FACTS_VERSION),
      rebuild: options.rebuild ?? false,
    });
    return new Desk(index, report, corpusFolder, options);
  }

  /**
   * Answers a question from the corpus, or says that the corpus does not answer it. Throws a UsageError for a question of
   * more than 2,000 characters: that is a document, not a question.
   */
  async ask({ id, question, today, history }: Question): Promise<AnswerResult> {
    if (question.length > LONGEST_QUESTION) {
      throw new UsageError(
        `The question has ${question.length} characters; it may have ${LONGEST_QUESTION}.`,
        'Ask in a sentence or two.',
      );
    }
    return answerQuestion(id, this.#understand(question, today, history), {
      index: this.#index,
      ranker: this.#ranker,
      gazetteer: this.#gazetteer,
      clock: () => performance.now(),
    });
  }

  /**
   * Whether the corpus folder is not what the index was made of, by names, sizes and times. Opens no file, and no second index.
   * Throws a DeskError where the folder cannot be opened.
   */
  async isOutdated(): Promise<boolean> {
    const folder = await existingFolder(this.#givenFolder);
    if (folder !== this.corpusFolder) return true;
    return hasChanges(findChanges(await listCorpusFiles(folder), this.#index.store.files()));
  }

  /** When the index was made, ISO 8601 in UTC: tells one index of a corpus from another. */
  get indexedAt(): string {
    return this.#index.manifest.made;
  }

  /** The desk as a retriever of LangChain's, for questions asked on the day `today`, `YYYY-MM-DD`. */
  async retriever(today: string): Promise<DeskRetriever> {
    const { DeskRetriever } = await import('./retrieval/desk-retriever.ts');
    return new DeskRetriever(this.#ranker, (question) => this.#understand(question, today, []));
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
      const { status } = await this.ask({ id: null, question, today, history: [] });
      if (status === 'answered') found.push(question);
    }
    return found;
  }

  async close(): Promise<void> {
    await this.#index.close();
  }

  #understand(question: string, today: string, history: readonly Turn[]): Understanding {
    return understandFollowUp(question, history, {
      today,
      gazetteer: this.#gazetteer,
      lexical: this.#index.lexical,
      heldPlaces: this.#heldPlaces,
    });
  }
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
