import type { Logger } from 'pino';

/** What an update of the index did, in documents. */
export interface CorpusUpdate {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface CorpusWatchParts {
  /** Looks at the corpus folder and indexes what changed; rejects, with the old index still in use, where that fails. */
  readonly update: () => Promise<CorpusUpdate>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** Keeps the index up to date with the corpus folder, and tells the log what it did; of trouble, once. */
export class CorpusWatch {
  readonly #parts: CorpusWatchParts;
  #trouble: string | null = null;

  constructor(parts: CorpusWatchParts) {
    this.#parts = parts;
  }

  /** Brings the index up to date. Where that fails the old one stays in use, and the next look tries again. Never rejects. */
  async look(): Promise<void> {
    const { update, log } = this.#parts;
    try {
      const { added, changed, removed } = await update();
      if (this.#trouble !== null) log.info('the documents can be read again');
      this.#trouble = null;
      if (added + changed + removed > 0) log.info({ added, changed, removed }, 'the index was updated');
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      if (trouble !== this.#trouble)
        log.warn({ err: error }, 'the documents cannot be read: the index stays as it is');
      this.#trouble = trouble;
    }
  }
}
