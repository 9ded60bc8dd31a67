import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import type { Span } from './span.ts';

/** One word as the indexes know it: folded, stemmed, with where it stands. */
export interface Term extends Span {
  readonly term: string;
}

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?/gu;

const jieba = Jieba.withDict(dict);

/**
 * Cuts a text into the terms that both the lexical index and the built-in embedder use, for documents and questions
 * alike. Any Unicode in, never throws; offsets lie inside the text.
 */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const run of text.matchAll(RUNS)) {
    const start = run.index;
    if (HAN.test(run[0])) terms.push(...cutChinese(run[0], start));
    else terms.push({ term: stem(fold(run[0])), start, end: start + run[0].length });
  }
  return terms;
}

function cutChinese(text: string, offset: number): Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const word of jieba.cut(text, true)) {
    terms.push({ term: word, start: offset + at, end: offset + at + word.length });
    at += word.length;
  }
  return terms;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
}

function stem(word: string): string {
  if (/^[a-z]+$/.test(word)) return stemEnglish(word);
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return stemRussian(word);
  return word;
}
