import { chineseForms } from '../glossary/glossary.ts';
import { isStopWord } from '../stop-words.ts';
import { type CutWord, cutChinese } from './chinese-cutter.ts';
import { isHanName } from './chinese-dictionary.ts';
import type { Piece } from './pieces.ts';
import { pinyinForms } from './pinyin.ts';
import type { Term } from './term.ts';
import { simplify } from './traditional.ts';
import type { WordMemory } from './word-memory.ts';

/**
 * Terms of one run of Han characters: simplified, cut into words and the words inside long ones. Where the cutter leaves
 * two single characters side by side (净 月), they are likelier a name it does not know than two words, so the pair is
 * a term too.
 */
export function hanTerms(piece: Piece): Term[] {
  const words = cutChinese(simplify(piece.text));
  return words.flatMap((word, at) => {
    const own = toTerm(piece, word);
    const pair = pairOf(word, words[at + 1]);
    return pair === null ? [own] : [toTerm(piece, pair), own];
  });
}

/** The terms of a run, each name followed by its pinyin at the same place. */
export function namedHanTerms(piece: Piece, words: WordMemory): Term[] {
  return hanTerms(piece).flatMap((term) => {
    const { start, end } = term;
    const spelt = words.pinyin(term.term, pinyinOfName);
    return [term, ...spelt.map((form) => ({ term: form, start, end }))];
  });
}

function pinyinOfName(term: string): string[] {
  return chineseForms().has(term) || !isHanName(term) ? [] : pinyinForms(term);
}

function toTerm(piece: Piece, { word, start }: CutWord): Term {
  const from = piece.start + start;
  return { term: word, start: from, end: from + word.length };
}

function pairOf(first: CutWord, second: CutWord | undefined): CutWord | null {
  if (second === undefined || first.word.length > 1 || second.word.length > 1) return null;
  if (isStopWord(first.word) || isStopWord(second.word)) return null;
  return { word: first.word + second.word, start: first.start };
}
