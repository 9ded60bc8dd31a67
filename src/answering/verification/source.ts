import type { Passage, PassageMetadata } from '../../corpus/passage.ts';
import type { Gazetteer } from '../../language/places.ts';
import { readSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { indexTerms } from '../../language/terms.ts';
import type { Citation } from '../result.ts';
import { readMeaning, type SentenceMeaning, type TextMeaning } from '../sentence-meaning.ts';

/** A citation before the answer it stands in has numbered it. */
export type UnnumberedCitation = Omit<Citation, 'n'>;

/** A statement that the desk itself vouches for (a total, a list, a comparison of the ledger), with what it rests on. */
export interface GivenFact {
  readonly text: string;
  readonly citations: readonly UnnumberedCitation[];
}

/** What the model was given under one number, as the readers of meaning see it. */
export interface CitedSource {
  readonly text: string;
  /** Title, publisher and date of its document, as the index has them; empty for a given fact. */
  readonly heading: TextMeaning;
  /** Terms of its publisher's name. */
  readonly publisher: ReadonlySet<string>;
  /** Against which yearless dates are read; null where none is stated. */
  readonly published: string | null;
  /** In order; spans are offsets into `text`. */
  readonly sentences: readonly SentenceMeaning[];
  /** The citations of some of its text. */
  readonly cite: (span: Span) => readonly UnnumberedCitation[];
}

/** A passage as a source: what is cited is the exact text at its offsets. Read once an answer, not once a sentence. */
export function passageSource({ pageContent, metadata }: Passage, gazetteer: Gazetteer): CitedSource {
  return newsSource(pageContent, metadata, gazetteer);
}

/** The words of a citation as a source: nothing around them carries a sentence. */
export function quoteSource(citation: UnnumberedCitation, gazetteer: Gazetteer): CitedSource {
  return newsSource(citation.quote, citation, gazetteer);
}

/** Words of a document, and where they stand in it. */
function newsSource(
  text: string,
  { document, title, publisher, published, url, start }: Omit<PassageMetadata, 'label' | 'language' | 'end'>,
  gazetteer: Gazetteer,
): CitedSource {
  const heading = readMeaning(title, published, gazetteer, []);
  const prefer = heading.places.flatMap(({ place }) => place?.within ?? []);
  return {
    text,
    heading,
    publisher: termsOf(publisher ?? ''),
    published,
    sentences: readSource(text, published, gazetteer, prefer),
    cite: (span) => [
      {
        document,
        title,
        publisher,
        published,
        url,
        quote: text.slice(span.start, span.end),
        start: start + span.start,
        end: start + span.end,
      },
    ],
  };
}

/** A given fact as a source: whatever of it is quoted, its own citations are shown. */
export function factSource({ text, citations }: GivenFact, gazetteer: Gazetteer): CitedSource {
  return {
    text,
    heading: readMeaning('', null, gazetteer, []),
    publisher: termsOf(''),
    published: null,
    sentences: readSource(text, null, gazetteer, []),
    cite: () => citations,
  };
}

/** Each row of a table by itself: a figure of another row is another figure. */
function readSource(
  text: string,
  published: string | null,
  gazetteer: Gazetteer,
  prefer: readonly string[],
): SentenceMeaning[] {
  return readSentences(text).map((span) => ({
    ...readMeaning(text.slice(span.start, span.end), published, gazetteer, prefer),
    span,
  }));
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(indexTerms(text).map(({ term }) => term));
}
