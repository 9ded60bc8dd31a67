import type { Passage } from '../corpus/passage.ts';
import { readAmounts } from '../language/amounts.ts';
import { readCounts } from '../language/counts.ts';
import { readDates } from '../language/dates.ts';
import { mask } from '../language/mask.ts';
import type {
  AmountMention,
  CountMention,
  DateMention,
  PlaceMention,
  StageMention,
} from '../language/meaning.ts';
import { type OrdinalMention, readOrdinals } from '../language/ordinals.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import { readSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { readStages } from '../language/stages.ts';
import { indexTerms } from '../language/terms.ts';

/** What a text says, as the readers of meaning see it; offsets point into that text. */
export interface TextMeaning {
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly stages: readonly StageMention[];
  readonly amounts: readonly AmountMention[];
  readonly counts: readonly CountMention[];
  readonly ordinals: readonly OrdinalMention[];
  /** Terms in the form the lexical index has. */
  readonly terms: ReadonlySet<string>;
}

/** A sentence of a passage; `span` points into the document's text as read. */
export interface SentenceMeaning extends TextMeaning {
  readonly span: Span;
}

/** Every word of a document is one of the corpus, so none is taken for a misspelt place. */
const isOfCorpus = () => true;

/** Reads a text with every reader; `published` is the date of its document, against which its dates are read. */
export function readMeaning(
  text: string,
  published: string | null,
  gazetteer: Gazetteer,
  prefer: readonly string[],
): TextMeaning {
  const dates = readDates(text, { date: published, role: 'published' });
  return {
    text,
    dates,
    places: readPlaces(mask(text, dates), gazetteer, { prefer, known: isOfCorpus }),
    stages: readStages(text),
    amounts: readAmounts(text),
    counts: readCounts(text),
    ordinals: readOrdinals(text),
    terms: new Set(indexTerms(text).map(({ term }) => term)),
  };
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
