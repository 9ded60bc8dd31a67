import type { Gazetteer } from '../language/places.ts';
import type { DocumentArrivals } from '../storage/document-arrivals.ts';
import type { LineWriter } from './better-lines.ts';
import type { DigestSource } from './compose-digest.ts';
import { DigestComposer } from './digest-composer.ts';
import type { ComposeDigest } from './due-digests.ts';
import { type ReadTopics, readTopics } from './read-topics.ts';
import { type OpenCorpus, recordArrivals } from './record-arrivals.ts';
import { RoundLines } from './round-lines.ts';
import { windowOf } from './window.ts';

/** A running desk as its digests need it. */
export interface DigestDesk extends DigestSource, OpenCorpus {
  readonly gazetteer: Gazetteer;
  /** Has a model write lines of stories; null without one. */
  readonly writeLines: LineWriter | null;
  /** Calls `listener` whenever the index was brought up to date and something had changed. */
  onUpdated(listener: () => void): void;
}

export interface DeskDigestsParts {
  readonly desk: DigestDesk;
  readonly arrivals: DocumentArrivals;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The digests of a running desk. Notes what has come into its corpus, from the moment it is made and after each update of the
 * index: a digest tells what came since the one before.
 */
export class DeskDigests {
  readonly #parts: DeskDigestsParts;

  constructor(parts: DeskDigestsParts) {
    this.#parts = parts;
    this.#record();
    parts.desk.onUpdated(() => this.#record());
  }

  /** For the digests of one round, which share what they have read; they do not see what changes afterwards. */
  startRound(): ComposeDigest {
    const { desk, arrivals, now } = this.#parts;
    const { gazetteer, writeLines: write } = desk;
    const composer = new DigestComposer({
      source: desk,
      arrivals: arrivals.of(desk.corpusFolder),
      gazetteer,
    });
    const lines = write && new RoundLines({ write, gazetteer, now });
    return async ({ topics, window: { since, until }, language, timeZone }, { chat, signal }) => {
      const window = windowOf(since, Math.max(until, since + 1), timeZone);
      await composer.prepare(window);
      const digest = composer.compose(window, topics, language);
      return lines?.improve(digest, { language, payer: { person: null, chat }, signal }) ?? digest;
    };
  }

  /** What a line wants to hear of, or all of it that cannot be used. */
  readTopics(line: string): ReadTopics {
    const { desk } = this.#parts;
    return readTopics(
      line,
      desk.gazetteer,
      desk.ledger().facts.map(({ place_path: path }) => path),
    );
  }

  #record(): void {
    const { desk, arrivals, now } = this.#parts;
    recordArrivals(desk, arrivals, now());
  }
}
