import { readFileSync } from 'node:fs';
import { lazy } from '../lazy.ts';
import { WordList } from './word-list.ts';

const RUSSIAN = ['business', 'industry', 'life', 'state', 'common', 'verbs', 'world'];
const KOREAN = ['business', 'industry', 'life', 'state', 'common'];

/** Words of news that the glossary of the trade lacks, Russian with English and Chinese. Read at the first look-up. */
export const russianVocabulary: () => WordList = lazy(
  () => new WordList(RUSSIAN.map((subject) => read(`russian/${subject}.txt`)).join('\n'), ['ru', 'en', 'zh']),
);

/** The same for Korean. */
export const koreanVocabulary: () => WordList = lazy(
  () => new WordList(KOREAN.map((subject) => read(`korean/${subject}.txt`)).join('\n'), ['ko', 'en', 'zh']),
);

/** Makers and brands, whose names have a settled form in each language. */
export const knownNames: () => WordList = lazy(
  () => new WordList(read('names.txt'), ['en', 'zh', 'ru', 'ko']),
);

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
