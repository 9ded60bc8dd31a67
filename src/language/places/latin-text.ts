import type { Span } from '../span.ts';
import { foldLatin, joined } from './fold.ts';

/** The Latin words of a text, folded, with where they stand and what may be read together. */
export interface LatinText {
  /** Folded words; a possessive `'s` is cut off. */
  readonly words: readonly string[];
  /** The words from `from` to before `to` as one key. */
  key(from: number, to: number): string;
  /** Where the run of words that only spaces or hyphens part, and that holds word `at`, ends. */
  runEnd(at: number): number;
  /** Whether the word begins with a capital. */
  isCapital(at: number): boolean;
  /** As it stands in the text. */
  written(at: number): string;
  /** Whether a currency sign follows, as in `US$`. */
  isCurrency(at: number): boolean;
  /** Whether it ends in `s` with or without an apostrophe. */
  isPossessiveOrPlural(at: number): boolean;
  /** From the first letter of word `from` to the last of the word before `to`. */
  span(from: number, to: number): Span;
}

const WORD =
  /[\p{Script=Latin}\p{N}&][\p{Script=Latin}\p{M}\p{N}]*(?:['’‘ʼʻ`][\p{Script=Latin}][\p{Script=Latin}\p{M}]*)*/gu;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$/iu;
/** What may stand inside a name: spaces, one line break, a hyphen. */
const INSIDE = /^(?:[ \t\u00a0]{1,3}|[ \t\u00a0]?\n[ \t\u00a0]?|[-‐–])$/u;

/** Cuts a text into its Latin words. */
export function latinText(text: string): LatinText {
  const spans = wordSpans(text);
  const written = spans.map(({ start, end }) => text.slice(start, end));
  const words = written.map((word) => joined(foldLatin(word)) || word);
  const capitals = written.map((word) => CAPITAL.test(word));
  const ends = runEnds(text, spans);
  return {
    words,
    key: (from, to) => (to - from === 1 ? (words[from] ?? '') : words.slice(from, to).join('')),
    runEnd: (at) => ends[at] ?? at,
    isCapital: (at) => capitals[at] ?? false,
    written: (at) => written[at] ?? '',
    isCurrency: (at) => text.charAt(spans[at]?.end ?? 0) === '$',
    isPossessiveOrPlural: (at) => /s$/i.test(written[at] ?? ''),
    span: (from, to) => ({ start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 }),
  };
}

function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const cut = POSSESSIVE.exec(match[0])?.[0].length ?? 0;
    spans.push({ start: match.index, end: match.index + match[0].length - cut });
  }
  return spans;
}

function runEnds(text: string, spans: readonly Span[]): number[] {
  const ends = new Array<number>(spans.length);
  let end = spans.length;
  for (let at = spans.length - 1; at >= 0; at--) {
    const next = spans[at + 1];
    if (next !== undefined && !INSIDE.test(text.slice(spans[at]?.end ?? 0, next.start))) end = at + 1;
    ends[at] = end;
  }
  return ends;
}
