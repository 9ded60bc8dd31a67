import type { AnswerResult, Citation } from './answering/result.ts';
import type { Passage } from './corpus/passage.ts';
import { Desk, type DeskOptions, LONGEST_QUESTION } from './desk.ts';
import type { DigestSource } from './digest/compose-digest.ts';
import type { OpenCorpus } from './digest/record-arrivals.ts';
import type { UpdateReport } from './indexing/generations/update-index.ts';
import type { CorpusOverview } from './indexing/overview.ts';
import type { PassageView } from './indexing/passage-view.ts';
import type { Place } from './language/meaning.ts';
import { placeName } from './language/places/relations.ts';
import type { CorrectedFacts } from './ledger/corrections.ts';
import type { HeldDocument } from './storage/document-arrivals.ts';
import type { DocumentNote } from './storage/passage-store.ts';
import type { DeskPort, DeskQuestion } from './telegram/bot/desk-port.ts';
import type { InterfaceLanguage } from './telegram/wording/languages.ts';
import type { ReindexCounts } from './telegram/wording/wording.ts';

/** A desk and the questions that are being asked on it. */
interface Shift {
  readonly desk: Desk;
  readonly asking: Set<Promise<unknown>>;
}

/**
 * A desk whose index can be brought up to date while questions are asked: the new one is opened beside the one in use and
 * takes its place; what is being asked ends on the old one, which is closed after its last question.
 */
export class LiveDesk implements DeskPort, DigestSource, OpenCorpus {
  readonly longestQuestion = LONGEST_QUESTION;
  readonly #options: DeskOptions;
  readonly #programVersion: string;
  #shift: Shift;

  private constructor(desk: Desk, options: DeskOptions, programVersion: string) {
    this.#options = options;
    this.#programVersion = programVersion;
    this.#shift = { desk, asking: new Set() };
  }

  /** Brings the index up to date with the corpus folder and opens it. Throws a DeskError that says what to do. */
  static async open(options: DeskOptions, programVersion: string): Promise<LiveDesk> {
    return new LiveDesk(await Desk.open(options), options, programVersion);
  }

  /** What opening or the last `reindex` found in the corpus folder. */
  get report(): UpdateReport {
    return this.#shift.desk.report;
  }

  get version(): string {
    return `${this.#programVersion}, index of ${this.#shift.desk.indexedAt}`;
  }

  get indexedAt(): number {
    return Date.parse(this.#shift.desk.indexedAt);
  }

  ask(question: DeskQuestion): Promise<AnswerResult> {
    return this.#on((desk) => desk.ask({ id: null, ...question }));
  }

  overview(): CorpusOverview {
    return this.#shift.desk.overview();
  }

  ledger(): CorrectedFacts {
    return this.#shift.desk.ledger();
  }

  /** Where the documents are, links resolved. */
  get corpusFolder(): string {
    return this.#shift.desk.corpusFolder;
  }

  contents(): HeldDocument[] {
    return this.#shift.desk.contents();
  }

  documents(): DocumentNote[] {
    return this.#shift.desk.documents();
  }

  passagesOf(document: string): Passage[] {
    return this.#shift.desk.passagesOf(document);
  }

  placeName(place: Place, language: string): string {
    return placeName(this.#options.gazetteer, place, language);
  }

  view(citation: Citation): PassageView | null {
    return this.#shift.desk.view(citation);
  }

  examples(language: InterfaceLanguage, today: string, count: number): Promise<string[]> {
    return this.#on((desk) => desk.examples(language, today, count));
  }

  async reindex(): Promise<ReindexCounts> {
    const { vectorThread: _used, rebuild: _once, ...options } = this.#options;
    const desk = await Desk.open(options);
    const before = this.#shift;
    this.#shift = { desk, asking: new Set() };
    closeAfterLastQuestion(before).catch((error: unknown) => options.onNotice(String(error)));
    const { added, changed, removed, skipped } = desk.report;
    return {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      skipped: skipped.length,
    };
  }

  /** Closes once the questions that are being asked have their answers. Nothing may be asked afterwards. */
  close(): Promise<void> {
    return closeAfterLastQuestion(this.#shift);
  }

  async #on<T>(ask: (desk: Desk) => Promise<T>): Promise<T> {
    const { desk, asking } = this.#shift;
    const answer = ask(desk);
    asking.add(answer);
    try {
      return await answer;
    } finally {
      asking.delete(answer);
    }
  }
}

async function closeAfterLastQuestion({ desk, asking }: Shift): Promise<void> {
  await Promise.allSettled(asking);
  await desk.close();
}
