import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Jieba } from '@node-rs/jieba';
import { chineseForms } from '../glossary/glossary.ts';
import { lazy } from '../lazy.ts';

/** A word cut from a run of Han characters; `start` counts from the start of the run, in UTF-16 code units. */
export interface CutWord {
  readonly word: string;
  readonly start: number;
}

/** High enough to win over the most frequent single characters (在谈 over 在 + 谈). */
const GLOSSARY_FREQUENCY = 500;
/** jieba's search mode names parts of two and three characters only. */
const SHORTEST_LONG_PART = 4;

interface Cutter {
  readonly jieba: Jieba;
  readonly longForms: ReadonlySet<string>;
}

const require = createRequire(import.meta.url);

/** The cutter and its 5 MB word list load at the first Han character: some 150 ms that other texts never pay. */
const cutter = lazy(loadCutter);

function loadCutter(): Cutter {
  const addon: typeof import('@node-rs/jieba') = require('@node-rs/jieba');
  const jieba = addon.Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')));
  jieba.loadDict(readFileSync(new URL('place-words.txt', import.meta.url)));
  const forms = [...chineseForms()];
  const unknown = forms.filter((form) => jieba.cut(form, false).length > 1);
  jieba.loadDict(Buffer.from(unknown.map((form) => `${form} ${GLOSSARY_FREQUENCY} n\n`).join('')));
  return { jieba, longForms: new Set(forms.filter((form) => form.length >= SHORTEST_LONG_PART)) };
}

/**
 * Cuts a run of simplified Han characters into words, and long words also into the words inside them (长春市 gives
 * 长春市 and 长春), as jieba's search mode does, ordered by where they start, longer first.
 *
 * The run is cut with jieba's word list, the Chinese words of our glossary and the districts and counties of China;
 * what none of them knows is cut by jieba's model of characters. Every word is a slice of the run.
 */
export function cutChinese(run: string): CutWord[] {
  const { jieba, longForms } = cutter();
  const parts = jieba.cutForSearch(run, true);
  const words: CutWord[] = [];
  let next = 0;
  let start = 0;
  for (const word of jieba.cut(run, true)) {
    const end = parts.indexOf(word, next);
    const short = placeParts(word, parts.slice(next, Math.max(end, next)), start);
    words.push({ word, start }, ...longParts(word, longForms, start), ...short);
    next = Math.max(end, next) + 1;
    start += word.length;
  }
  return words.sort((a, b) => a.start - b.start || b.word.length - a.word.length);
}

/** Wordings of the glossary of four characters or more inside a longer word: 抽水蓄能 in 抽水蓄能电站. */
function longParts(word: string, forms: ReadonlySet<string>, offset: number): CutWord[] {
  const found: CutWord[] = [];
  for (let length = SHORTEST_LONG_PART; length < word.length; length++) {
    for (let at = 0; at + length <= word.length; at++) {
      const part = word.slice(at, at + length);
      if (forms.has(part)) found.push({ word: part, start: offset + at });
    }
  }
  return found;
}

/** Search mode names the words inside a word without saying where: all of two characters left to right, then of three. */
function placeParts(word: string, parts: readonly string[], offset: number): CutWord[] {
  const placed: CutWord[] = [];
  let from = 0;
  let length = 0;
  for (const part of parts) {
    if (part.length !== length) from = 0;
    length = part.length;
    const at = word.indexOf(part, from);
    if (at < 0) continue;
    placed.push({ word: part, start: offset + at });
    from = at + 1;
  }
  return placed;
}
