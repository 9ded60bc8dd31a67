import type { DocumentArrivals, HeldDocument } from '../storage/document-arrivals.ts';

/** What is known of a corpus when its index has been brought up to date. */
export interface OpenCorpus {
  /** Where the documents are, links resolved. */
  readonly corpusFolder: string;
  contents(): readonly HeldDocument[];
}

/**
 * Notes which documents have come, changed, moved and gone. To be called by whoever has just brought the index up to date;
 * `now` is the true time, in milliseconds since 1970, whatever day is played. Calling it again changes nothing.
 */
export function recordArrivals(desk: OpenCorpus, arrivals: DocumentArrivals, now: number): void {
  arrivals.record(desk.corpusFolder, desk.contents(), now);
}
