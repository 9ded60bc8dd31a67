import type { Span } from '../span.ts';
import type { KindHint } from './kinds.ts';
import type { Named } from './load-tables.ts';

/** A name found in a text, before it is decided which place is meant. */
export interface Found extends Span {
  /** What the name can mean; empty for a name known to be no place, which hides those inside it. */
  readonly names: readonly Named[];
  /** The kinds the words around it allow (`… District`), or null. */
  readonly hint: KindHint | null;
  /** The word was misspelt. */
  readonly corrected: boolean;
  /** It begins a firm's name or ends a person's (see firms.ts): counts only where its city is spoken of. */
  readonly ofFirm?: boolean;
  /** The name as written, where an apostrophe tells names apart: Ji'an is not Jian. */
  readonly written: string;
}

/** What decides how names are read in one text. */
export interface Reading {
  /** Short, as a question or a title is: lower-case names and misspelt ones count. */
  readonly casual: boolean;
  /** Words that are none of a misspelt place: the corpus has them. */
  readonly known: (word: string) => boolean;
  /** Ids the caller expects, with all that contains them. */
  readonly prefer: ReadonlySet<string>;
}
