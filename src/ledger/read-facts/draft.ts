import type { Place, Stage } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import type { FactAmount, FactCount, FactEvent, FactScope } from '../fact.ts';
import type { SentenceFigures } from './figure-groups.ts';
import type { Story, StorySentence } from './story.ts';

/** A fact while its document is being read. */
export interface Draft {
  /** Of the quote, in the document's text. */
  readonly span: Span;
  /** Index of the last sentence of the quote. */
  readonly at: number;
  readonly scope: FactScope;
  readonly stage: Stage;
  readonly projects: FactCount | null;
  readonly amount: FactAmount | null;
  readonly event: FactEvent | null;
  readonly place: Place | null;
  readonly names: readonly string[];
  readonly investors: readonly string[];
  readonly sectors: readonly string[];
  /** Index, among the document's drafts, of the one that counts these projects too. */
  readonly partOf: number | null;
}

/** What is being read: a story up to one of its sentences. */
export interface Reading {
  readonly story: Story;
  readonly gazetteer: Gazetteer;
  readonly drafts: readonly Draft[];
  /** Index of the sentence. */
  readonly at: number;
  readonly sentence: StorySentence;
  readonly figures: SentenceFigures;
}
