import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Gazetteer } from '../language/places.ts';
import type { Arrival } from '../storage/document-arrivals.ts';
import type { DocumentNote } from '../storage/passage-store.ts';
import { type DigestSource, documentsIn, readWindow, WindowDigests } from './compose-digest.ts';
import type { Digest } from './story.ts';
import type { DigestTopics } from './subscription.ts';
import { type DigestWindow, standingOf } from './window.ts';

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

  constructor(parts: ComposerParts) {
    this.#parts = parts;
    this.#documents = parts.source.documents();
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
    const { arrivals } = this.#parts;
    const told = this.#documents.flatMap(({ document, published }) => {
      const standing = standingOf(arrivals.get(document) ?? null, published, window);
      return standing === 'before' ? [] : [`${standing} ${document}`];
    });
    return [window.from, window.to, ...told].join('\n');
  }

  #read(window: DigestWindow): WindowDigests {
    const { source, arrivals, gazetteer } = this.#parts;
    const standing = documentsIn(this.#documents, arrivals, window);
    return new WindowDigests(readWindow(source, standing, window, gazetteer), gazetteer);
  }
}
