import { readPassageSentences, type SentenceMeaning } from '../../src/answering/sentence-meaning.ts';
import { passageOf } from '../../src/corpus/passage.ts';
import { createGazetteer } from '../../src/language/places.ts';

const gazetteer = createGazetteer();

/** The sentences of a text as the real readers see them, in a document published on that day, or on none. */
export function sentencesOf(text: string, published: string | null = null): SentenceMeaning[] {
  const span = { start: 0, end: text.length };
  const document = {
    path: 'a.txt',
    hash: '',
    text,
    body: [span],
    title: '',
    publisher: null,
    published,
    language: 'und',
    url: null,
  };
  return readPassageSentences(passageOf(document, span, 1), gazetteer, []);
}

/** The one sentence of a text; throws where it is cut into several. */
export function sentenceOf(text: string, published: string | null = null): SentenceMeaning {
  const [first, ...more] = sentencesOf(text, published);
  if (!first || more.length > 0) throw new Error(`"${text}" is not one sentence.`);
  return first;
}
