import type { Passage } from '../corpus/passage.ts';
import { type OrdinalMention, readOrdinals } from '../language/ordinals.ts';
import type { Gazetteer } from '../language/places.ts';
import { readSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { indexTerms } from '../language/terms.ts';
import { readStatedMeaning, type StatedMeaning } from '../language/text-meaning.ts';

/** What a text says, with its words; offsets point into that text. */
export interface TextMeaning extends StatedMeaning {
  readonly ordinals: readonly OrdinalMention[];
  /** Terms in the form the lexical index has. */
  readonly terms: ReadonlySet<string>;
}

/** A sentence of a passage; `span` points into the document's text as read. */
export interface SentenceMeaning extends TextMeaning {
  readonly span: Span;
}

/** Reads a text with every reader; `published` is the date of its document, against which its dates are read. */
export function readMeaning(
  text: string,
  published: string | null,
  gazetteer: Gazetteer,
  prefer: readonly string[],
): TextMeaning {
  const terms = new Set(indexTerms(text).map(({ term }) => term));
  return { ...readStatedMeaning(text, published, gazetteer, prefer), ordinals: readOrdinals(text), terms };
}

/** The sentences of a passage with their meaning, in order. */
export function readPassageSentences(
  passage: Passage,
  gazetteer: Gazetteer,
  prefer: readonly string[],
): SentenceMeaning[] {
  const { start, published } = passage.metadata;
  const text = passage.pageContent;
  return joinTableRows(text, readSentences(text)).map((sentence) => ({
    ...readMeaning(text.slice(sentence.start, sentence.end), published, gazetteer, prefer),
    span: { start: start + sentence.start, end: start + sentence.end },
  }));
}

/** Rows of one table are read and quoted together: a row without its neighbours says little. */
function joinTableRows(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && isTableRow(text, last) && isTableRow(text, sentence) && isNextLine(text, last, sentence)) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}

function isTableRow(text: string, { start, end }: Span): boolean {
  return / \| /.test(text.slice(start, end));
}

function isNextLine(text: string, a: Span, b: Span): boolean {
  return /^[ \t|]*\n[ \t|]*$/.test(text.slice(a.end, b.start));
}
