import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Gazetteer } from '../language/places.ts';
import type { Arrival } from '../storage/document-arrivals.ts';
import type { DocumentNote } from '../storage/passage-rows.ts';
import { type DigestSource, documentsIn, readWindow, WindowDigests } from './compose-digest.ts';
import { type News, openNews, readAheadOf } from './stories/news.ts';
import type { Digest } from './story.ts';
import type { DigestTopics } from './subscription.ts';
import { type ArrivalStanding, type DigestWindow, standingOf } from './window.ts';

/** What a digest is composed from, at one moment. */
export interface ComposerParts {
  readonly source: DigestSource;
  /** Of this corpus, after the last update of its index. */
  readonly arrivals: ReadonlyMap<string, Arrival>;
  readonly gazetteer: Gazetteer;
}

/**
 * Composes the digests of one moment, for any number of chats. Windows in which the same documents are new share their stories, so
 * that a thousand chats whose last digests went out a few seconds apart cost little more than one.
 *
 * Make a new one for the next round: it does not see what changes after it was made.
 */
export class DigestComposer {
  readonly #parts: ComposerParts;
  readonly #documents: readonly DocumentNote[];
  readonly #windows = new Map<string, WindowDigests>();
  /** Documents that have been opened, in whatever window. */
  readonly #opened = new Map<string, News>();

  constructor(parts: ComposerParts) {
    this.#parts = parts;
    this.#documents = parts.source.documents();
  }

  /**
   * Reads the documents that are new in a window one by one and lets other work through between them, so that no question waits
   * while the digests of a morning are composed. May be left out: `compose` then reads them itself.
   */
  async prepare(window: DigestWindow): Promise<void> {
    for (const { document, published } of this.#documents) {
      if (this.#opened.has(document) || this.#standing(document, published, window) !== 'new') continue;
      const news = this.#open(document);
      if (news) readAheadOf(news);
      await nextTurn();
    }
  }

  /** Everything new in the window that fits the topics, the best first. */
  compose(window: DigestWindow, topics: DigestTopics, language: AnswerLanguage): Digest {
    const key = this.#keyOf(window);
    const held = this.#windows.get(key) ?? this.#read(window);
    this.#windows.set(key, held);
    return held.compose(topics, language);
  }

  /** The same for windows that show the same days and hold the same documents. */
  #keyOf(window: DigestWindow): string {
    const told = this.#documents.flatMap(({ document, published }) => {
      const standing = this.#standing(document, published, window);
      return standing === 'before' ? [] : [`${standing} ${document}`];
    });
    return [window.from, window.to, ...told].join('\n');
  }

  #read(window: DigestWindow): WindowDigests {
    const { source, arrivals, gazetteer } = this.#parts;
    const standing = documentsIn(this.#documents, arrivals, window);
    const open = (document: string) => this.#open(document);
    return new WindowDigests(readWindow(source, standing, window, { open, gazetteer }), gazetteer);
  }

  #standing(document: string, published: string | null, window: DigestWindow): ArrivalStanding {
    return standingOf(this.#parts.arrivals.get(document) ?? null, published, window);
  }

  #open(document: string): News | null {
    const { source, gazetteer } = this.#parts;
    const opened = this.#opened.get(document) ?? openNews(source.passagesOf(document), gazetteer);
    if (opened) this.#opened.set(document, opened);
    return opened;
  }
}
