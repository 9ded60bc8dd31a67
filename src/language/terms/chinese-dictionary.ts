import { readFileSync } from 'node:fs';
import { lazy } from '../lazy.ts';
import { findLine } from './sorted-lines.ts';

const NAME = '*';

/** Two megabytes, read at the first look-up. */
const chineseLines = lazy(() => readFileSync(new URL('chinese-english.txt', import.meta.url), 'utf8'));

/** One megabyte, read at the first look-up. */
const englishLines = lazy(() => readFileSync(new URL('english-chinese.txt', import.meta.url), 'utf8'));

/**
 * English translations of a simplified Chinese word by CC-CEDICT, at most four, plainest first, lower case, each of one
 * to three words; empty where the word is not in it.
 */
export function englishGlosses(word: string): string[] {
  const value = findLine(chineseLines(), word);
  return value === null ? [] : value.replace(NAME, '').split(';').filter(Boolean);
}

/** Chinese words for an English term, or for two joined by a space, in the stemmed form of `readTerms`; at most four, commonest first. */
export function chineseWords(terms: string): string[] {
  return findLine(englishLines(), terms)?.split(' ') ?? [];
}

/**
 * True for a Chinese word of two characters or more that names somebody or something: the dictionary has it as a name
 * only, or does not have it at all. The second holds for some common compounds too; their pinyin is harmless.
 */
export function isHanName(word: string): boolean {
  if (word.length < 2) return false;
  return findLine(chineseLines(), word)?.startsWith(NAME) ?? true;
}
