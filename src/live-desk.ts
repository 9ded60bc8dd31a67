import type { AnswerResult } from './answering/result.ts';
import type { Passage } from './corpus/passage.ts';
import { Desk, LONGEST_QUESTION } from './desk.ts';
import type { DeskOptions } from './desk-options.ts';
import type { LineWriter } from './digest/better-lines.ts';
import type { UpdateReport } from './indexing/generations/update-index.ts';
import type { CorpusOverview } from './indexing/overview.ts';
import type { PassageView, QuotePosition } from './indexing/passage-view.ts';
import type { Place } from './language/meaning.ts';
import { placeName } from './language/places/relations.ts';
import type { Gazetteer } from './language/places.ts';
import type { CorrectedFacts } from './ledger/corrections.ts';
import type { Fact } from './ledger/fact.ts';
import { SharedRuns } from './sources/shared-runs.ts';
import type { HeldDocument } from './storage/document-arrivals.ts';
import type { DocumentNote } from './storage/passage-rows.ts';
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
export class LiveDesk implements DeskPort {
  readonly longestQuestion = LONGEST_QUESTION;
  readonly #options: DeskOptions;
  readonly #programVersion: string;
  readonly #listeners: (() => void)[] = [];
  readonly #updates = new SharedRuns(() => this.#update());
  #shift: Shift;

  private constructor(desk: Desk, options: DeskOptions, programVersion: string) {
    this.#options = options;
    this.#programVersion = programVersion;
    this.#shift = { desk, asking: new Set() };
  }

  /** Brings the index up to date with the corpus folder and opens it. Throws a DeskError that says what to do. */
  static async open(given: DeskOptions, programVersion: string): Promise<LiveDesk> {
    const options = { ...given, refuseEmptied: true };
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

  get corpusFolder(): string {
    return this.#shift.desk.corpusFolder;
  }

  get writeLines(): LineWriter | null {
    return this.#shift.desk.writeLines;
  }

  get gazetteer(): Gazetteer {
    return this.#options.gazetteer;
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

  documents(): DocumentNote[] {
    return this.#shift.desk.documents();
  }

  contents(): HeldDocument[] {
    return this.#shift.desk.contents();
  }

  passagesOf(document: string): Passage[] {
    return this.#shift.desk.passagesOf(document);
  }

  onUpdated(listener: () => void): void {
    this.#listeners.push(listener);
  }

  facts(): readonly Fact[] {
    return this.#shift.desk.facts();
  }

  placeName(place: Place, language: string): string {
    return placeName(this.#options.gazetteer, place, language);
  }

  view(quote: QuotePosition): PassageView | null {
    return this.#shift.desk.view(quote);
  }

  examples(language: InterfaceLanguage, today: string, count: number): Promise<string[]> {
    return this.#on((desk) => desk.examples(language, today, count));
  }

  /** One at a time, whoever asks for it. Where nothing has changed, only the folder is looked at. */
  reindex(): Promise<ReindexCounts> {
    return this.#updates.run();
  }

  async #update(): Promise<ReindexCounts> {
    const before = this.#shift;
    const skippedBefore = before.desk.report.skipped.length;
    if (!(await before.desk.isOutdated())) return { ...UNCHANGED, skipped: skippedBefore };
    const { vectorThread: _used, rebuild: _once, ...options } = this.#options;
    const desk = await Desk.open(options);
    this.#shift = { desk, asking: new Set() };
    closeAfterLastQuestion(before).catch((error: unknown) => options.onNotice(String(error)));
    for (const listener of this.#listeners) listener();
    const { added, changed, removed, skipped } = desk.report;
    return {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      skipped: skipped.length,
    };
  }

  /**
   * Closes once the questions that are being asked have their answers, and an update under way has ended. Nothing may be asked
   * afterwards.
   */
  async close(): Promise<void> {
    await this.#updates.idle();
    await closeAfterLastQuestion(this.#shift);
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

const UNCHANGED = { added: 0, changed: 0, removed: 0 };

async function closeAfterLastQuestion({ desk, asking }: Shift): Promise<void> {
  await Promise.allSettled(asking);
  await desk.close();
}
