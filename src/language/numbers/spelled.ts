import type { Numeral } from './digits.ts';
import { NUMBER_WORDS, type NumberWord, SCALES } from './words.ts';

export interface Scale {
  readonly factor: number;
  readonly end: number;
}

interface Sum {
  total: number;
  current: number;
  /** Set once a scale or "hundred" was read, so that "and" may follow. */
  afterScale: boolean;
}

const SCALE = new RegExp(`[\\s-]{0,2}(${SCALES.map(([word]) => word).join('|')})(?!\\p{L})`, 'iuy');
const MAY_SCALE = /[\s-]{0,2}[htmbclqтмк]/iy;
const SCALE_RULES = SCALES.map(([word, factor]) => [new RegExp(`^(?:${word})$`, 'iu'), factor] as const);
const WORD = /[\s-]{0,2}(\p{L}+)/uy;
const AND = /\s(?:and|и)(?=\s\p{L})/iuy;
const AND_A_HALF = /\sand\sa\shalf(?!p{L})/iy;
/** "one point five", "three quarters of a billion": what follows is no number of its own. */
const PART_BEFORE = /(?:\bpoint|(?:quarters?|thirds?|tenths?|fraction) of)\s$/i;
const ARTICLES = new Set(['a', 'an']);

/** The scale word at an offset, blanks or a hyphen before it allowed: "billion", "-million", "hundred million", "млрд". */
export function scaleAt(text: string, at: number): Scale | null {
  MAY_SCALE.lastIndex = at;
  if (!MAY_SCALE.test(text)) return null;
  let factor = 1;
  let end = at;
  for (let depth = 0; depth < 2; depth += 1) {
    SCALE.lastIndex = end;
    const word = SCALE.exec(text);
    if (word === null) break;
    factor *= SCALE_RULES.find(([rule]) => rule.test(word[1] ?? ''))?.[1] ?? 1;
    end += word[0].length;
  }
  return end === at ? null : { factor, end };
}

/** Reads a number in English or Russian words: "fifteen", "one hundred and twenty", "half a billion", "a dozen". */
export function readWordNumeral(text: string, at: number): Numeral | null {
  if (PART_BEFORE.test(text.slice(Math.max(0, at - 14), at))) return null;
  const sum: Sum = { total: 0, current: 0, afterScale: false };
  let end = at;
  for (let next = wordEnd(text, end, sum, end === at); next !== null; next = wordEnd(text, end, sum, false))
    end = next;
  if (end === at || isLoneArticle(text, at, end)) return null;
  const value = sum.total + sum.current;
  return { raw: value, scale: 1, end, over: false };
}

function isLoneArticle(text: string, at: number, end: number): boolean {
  return ARTICLES.has(text.slice(at, end).toLowerCase()) || /^half(?: an?)?$/i.test(text.slice(at, end));
}

/** Takes the next word into the sum and returns the offset behind it; null where the numeral ends. */
function wordEnd(text: string, at: number, sum: Sum, first: boolean): number | null {
  const halfEnd = first ? null : addHalf(text, at, sum);
  if (halfEnd !== null) return halfEnd;
  const scale = first ? null : scaleAt(text, at);
  if (scale !== null) return addScale(sum, scale);
  WORD.lastIndex = !first && sum.afterScale ? afterAnd(text, at) : at;
  const word = WORD.exec(text);
  const meaning = word === null ? undefined : NUMBER_WORDS.get((word[1] ?? '').toLowerCase());
  if (word === null || meaning === undefined || !addWord(sum, meaning, first)) return null;
  return WORD.lastIndex;
}

function afterAnd(text: string, at: number): number {
  AND.lastIndex = at;
  return AND.test(text) ? AND.lastIndex : at;
}

function addHalf(text: string, at: number, sum: Sum): number | null {
  AND_A_HALF.lastIndex = at;
  if (sum.current === 0 || !AND_A_HALF.test(text)) return null;
  sum.current += 0.5;
  return AND_A_HALF.lastIndex;
}

function addScale(sum: Sum, scale: Scale): number | null {
  if (sum.current === 0 && sum.total === 0) return null;
  if (scale.factor === 100) sum.current *= 100;
  else if (sum.current === 0) sum.total *= scale.factor;
  else {
    sum.total += sum.current * scale.factor;
    sum.current = 0;
  }
  sum.afterScale = true;
  return scale.end;
}

function addWord(sum: Sum, word: NumberWord, first: boolean): boolean {
  if (!fits(sum, word, first)) return false;
  if (word.role === 'times') sum.current *= word.value;
  else if (word.role === 'unit' && sum.current === 0.5) sum.current = 0.5;
  else sum.current += word.value;
  sum.afterScale = word.role === 'hundreds';
  return true;
}

/** Whether a word may stand here: "twenty five" and "hundred five" are numbers, "five twenty" is two. */
function fits(sum: Sum, word: NumberWord, first: boolean): boolean {
  const under100 = sum.current % 100;
  if (word.role === 'half' || word.role === 'hundreds')
    return sum.current === 0 && (first || word.role === 'hundreds');
  if (word.role === 'times') return sum.current > 0 && sum.current < 100;
  if (sum.current === 0.5) return word.value === 1;
  if (word.role === 'tens') return under100 === 0;
  return under100 === 0 || (word.value < 10 && word.value >= 1 && under100 >= 20 && under100 % 10 === 0);
}
