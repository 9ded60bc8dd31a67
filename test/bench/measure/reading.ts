import type { Passage } from '../../../src/corpus/passage.ts';
import { readAmounts } from '../../../src/language/amounts.ts';
import { readCounts } from '../../../src/language/counts.ts';
import { readDates } from '../../../src/language/dates.ts';
import { type Gazetteer, readPlaces } from '../../../src/language/places.ts';
import { readSentences } from '../../../src/language/sentences.ts';
import { readStages } from '../../../src/language/stages.ts';
import { indexTerms } from '../../../src/language/terms.ts';
import { summarize, type Times, timeEach } from '../timing.ts';

/** A text as it is read: its words, and the day its dates are read against. */
interface ReadText {
  readonly text: string;
  readonly published: string | null;
}

type Reader = (read: ReadText, gazetteer: Gazetteer) => unknown;

const READERS = {
  terms: ({ text }) => indexTerms(text),
  places: ({ text }, gazetteer) => readPlaces(text, gazetteer),
  dates: ({ text, published }) => readDates(text, { date: published, role: 'published' }),
  stages: ({ text }) => readStages(text),
  amounts: ({ text }) => readAmounts(text),
  counts: ({ text }) => readCounts(text),
  sentences: ({ text }) => readSentences(text, { start: 0, end: text.length }),
} as const satisfies Record<string, Reader>;

export interface ReadingFigures {
  readonly passages: number;
  /** Every reader of meaning, one after the other, on 700 characters. */
  readonly all: Times;
  readonly each: Readonly<Record<keyof typeof READERS, Times>>;
}

const LENGTH = 700;

/** Times the readers of meaning on texts of 700 characters, in the languages of the corpus. */
export async function measureReading(
  passages: readonly Passage[],
  gazetteer: Gazetteer,
): Promise<ReadingFigures> {
  const texts = passages.flatMap((passage, at) => lengthened(passage, passages[at + 1]));
  const readAll = (text: ReadText) => {
    for (const reader of Object.values<Reader>(READERS)) reader(text, gazetteer);
  };
  for (const text of texts) readAll(text); // so that the compiler has seen them
  const all = summarize(await timeEach(texts, readAll));
  const each: [string, Times][] = [];
  for (const [name, reader] of Object.entries<Reader>(READERS)) {
    each.push([name, summarize(await timeEach(texts, (text) => reader(text, gazetteer)))]);
  }
  return { passages: texts.length, all, each: Object.fromEntries(each) as ReadingFigures['each'] };
}

/** A passage with the next one, cut to 700 characters; none where both are shorter. */
function lengthened(one: Passage, next: Passage | undefined): ReadText[] {
  const text = `${one.pageContent} ${next?.pageContent ?? ''}`.slice(0, LENGTH);
  return text.length < LENGTH ? [] : [{ text, published: one.metadata.published }];
}
