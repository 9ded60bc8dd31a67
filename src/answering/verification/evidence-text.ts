import type { SentenceMeaning, TextMeaning } from '../sentence-meaning.ts';
import type { CitedSource } from './source.ts';

/** What a sentence of the model cites of one source: whole sentences, since a "not" may stand beside the words it picked. */
export interface Cited {
  readonly source: CitedSource;
  /** In order; never empty. */
  readonly sentences: readonly SentenceMeaning[];
}

/** A mention with the text that it stands in, which its offsets point into. */
export interface Held<M> {
  readonly mention: M;
  readonly text: TextMeaning;
}

/** Sentences before the cited ones, nearest first, then the title: what a cited sentence that is silent leans on. */
export function contextOf({ source, sentences }: Cited): readonly TextMeaning[] {
  const [first] = sentences;
  const at = first === undefined ? 0 : source.sentences.indexOf(first);
  return [...source.sentences.slice(0, Math.max(0, at)).reverse(), source.heading];
}

/**
 * What is said of a side (its dates, its places) by the cited sentences; where they say nothing, by the nearest text before them that
 * does, the title last.
 */
export function heldBy<M>(cited: Cited, read: (text: TextMeaning) => readonly M[]): readonly Held<M>[] {
  const mentionsOf = (text: TextMeaning) => read(text).map((mention) => ({ mention, text }));
  const own = cited.sentences.flatMap(mentionsOf);
  if (own.length > 0) return own;
  return (
    contextOf(cited)
      .map(mentionsOf)
      .find((found) => found.length > 0) ?? []
  );
}
