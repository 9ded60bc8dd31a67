import {
  type Concept,
  type LexicalIndex,
  LexicalIndexBuilder,
} from '../../../src/indexing/lexical/lexical-index.ts';

/** How often each word of a text occurs. */
export function frequenciesOf(text: string): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const word of text.split(' ').filter(Boolean)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return frequencies;
}

/** An index of passages given as words parted by blanks, under their labels. */
export function indexOf(passages: Readonly<Record<number, string>>): LexicalIndex {
  const builder = new LexicalIndexBuilder();
  for (const [label, text] of Object.entries(passages)) builder.add(Number(label), frequenciesOf(text));
  return builder.build();
}

/** A concept with one wording for each word; `word:0.5` has that weight, others 1. */
export function conceptOf(words: string, weight = 1): Concept {
  const wordings = words.split(' ').map((word) => {
    const [term = '', wordWeight = '1'] = word.split(':');
    return { term, weight: Number(wordWeight) };
  });
  return { wordings, weight };
}
