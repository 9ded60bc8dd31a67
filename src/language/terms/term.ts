import type { Span } from '../span.ts';

/** One word as the indexes know it: folded, stemmed, with where it stands. */
export interface Term extends Span {
  readonly term: string;
}
