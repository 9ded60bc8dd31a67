import { readTerms, type Term, type WordMemory } from '../../language/terms.ts';
import { hashSlice } from './feature-hash.ts';
import type { Rarity } from './rarity.ts';

/**
 * How much a feature counts beside a whole word. Each n-gram of a word has a third, so that a long word has more of its
 * weight in its parts and survives a slip of the pen; from a quarter to a half, more finds more misspelt and fewer
 * inflected words. Chinese is cut by a dictionary that does not know every name, so words, characters and pairs share
 * evenly.
 */
export const FEATURE_WEIGHTS = {
  word: 1,
  gram: 1 / 3,
  hanWord: 0.5,
  hanCharacter: 0.5,
  hanPair: 0.5,
} as const;

/** Shortest and longest n-gram, in UTF-16 code units, of a word between its two edge marks. */
export const GRAM_LENGTHS = { shortest: 3, longest: 4 } as const;

/** Takes one feature: its 32-bit hash and its weight, above 0. */
export type FeatureSink = (hash: number, weight: number) => void;

const SEEDS = { word: 1, gram: 2, han: 3 } as const;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\p{Nd}/u;

/**
 * Hands every feature of a text to `sink`: its words, their 3–4-character n-grams, and of Chinese its words, characters
 * and pairs of neighbours, each once, weighted by 1 + ln(times it occurs) and by rarity. Words with a digit have no
 * n-grams: 2022 is not nearly 2023. Any Unicode in, never throws; a text without a word gives no feature.
 */
export function hashFeatures(text: string, rarity: Rarity, sink: FeatureSink, words?: WordMemory): void {
  const terms = readTerms(text, words);
  for (const [term, times] of countTerms(terms)) {
    const weight = damp(times) * rarity(term);
    if (HAN.test(term)) sinkWhole(term, SEEDS.word, weight * FEATURE_WEIGHTS.hanWord, sink);
    else sinkWord(term, weight, sink);
  }
  hashHanFeatures(terms, rarity, sink);
}

function sinkWord(term: string, weight: number, sink: FeatureSink): void {
  sinkWhole(term, SEEDS.word, weight * FEATURE_WEIGHTS.word, sink);
  if (!DIGIT.test(term)) sinkGrams(`<${term}>`, weight * FEATURE_WEIGHTS.gram, sink);
}

function sinkGrams(marked: string, weight: number, sink: FeatureSink): void {
  for (let length = GRAM_LENGTHS.shortest; length <= GRAM_LENGTHS.longest; length++) {
    for (let end = length; end <= marked.length; end++)
      sink(hashSlice(marked, end - length, end, SEEDS.gram), weight);
  }
}

function hashHanFeatures(terms: readonly Term[], rarity: Rarity, sink: FeatureSink): void {
  const { characters, pairs } = countHan(hanRuns(terms));
  for (const [character, times] of characters) {
    const weight = damp(times) * rarity(character) * FEATURE_WEIGHTS.hanCharacter;
    sinkWhole(character, SEEDS.han, weight, sink);
  }
  for (const [pair, times] of pairs) {
    const weight = damp(times) * pairRarity(pair, rarity) * FEATURE_WEIGHTS.hanPair;
    sinkWhole(pair, SEEDS.han, weight, sink);
  }
}

function sinkWhole(feature: string, seed: number, weight: number, sink: FeatureSink): void {
  sink(hashSlice(feature, 0, feature.length, seed), weight);
}

function pairRarity(pair: string, rarity: Rarity): number {
  let sum = 0;
  for (const character of pair) sum += rarity(character);
  return sum / 2;
}

function countTerms(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of terms) count(counts, term);
  return counts;
}

/**
 * Unbroken Chinese, put together again from its words as `readTerms` folds them, so that a pair may span two words and
 * simplified and traditional characters are one wherever the words are. Of words that overlap the first counts.
 */
function hanRuns(terms: readonly Term[]): string[] {
  const runs: string[] = [];
  let end = -1;
  for (const term of terms) {
    if (term.start < end || !HAN.test(term.term)) continue;
    if (term.start === end) runs.push((runs.pop() ?? '') + term.term);
    else runs.push(term.term);
    end = term.end;
  }
  return runs;
}

function countHan(runs: readonly string[]): { characters: Map<string, number>; pairs: Map<string, number> } {
  const characters = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const run of runs) {
    let previous = '';
    for (const character of run) {
      count(characters, character);
      if (previous !== '') count(pairs, previous + character);
      previous = character;
    }
  }
  return { characters, pairs };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function damp(times: number): number {
  return 1 + Math.log(times);
}
