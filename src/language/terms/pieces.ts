import type { Span } from '../span.ts';

export type PieceKind = 'han' | 'hangul' | 'unspaced' | 'number' | 'word';

/** A run of characters of one kind, as written. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly text: string;
}

const HANGUL = '\\p{Script=Hangul}';
const UNSPACED =
  '\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const FIGURES = '[0-9０-９]';
const LETTER = `[[\\p{L}\\p{N}]--[\\p{Script=Han}${HANGUL}${UNSPACED}0-9０-９]]`;
const LETTER_OR_MARK = `[${LETTER}\\p{M}]`;

/** Built from parts because its set subtraction needs the `v` flag. */
const PIECES = new RegExp(
  [
    `(?<word>${LETTER}${LETTER_OR_MARK}*(?:['’ʼ＇]${LETTER_OR_MARK}+)*)`,
    `(?<number>${FIGURES}+(?:[.,．，\\u00a0\\u202f\\u2009]${FIGURES}+)*)`,
    `(?<han>\\p{Script=Han}+)`,
    `(?<hangul>${HANGUL}+)`,
    `(?<unspaced>[${UNSPACED}]+)`,
  ].join('|'),
  'gv',
);

const KINDS: readonly PieceKind[] = ['word', 'number', 'han', 'hangul', 'unspaced'];

/**
 * Cuts a text into runs of letters, figures, Han, Hangul and scripts written without spaces, in order and without
 * overlaps; everything else (white space, punctuation, emoji, lone surrogates) lies between them. A letter run keeps
 * its apostrophes (`Xi'an`), a number its separators (`1,331.7`); hyphens part.
 */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECES)) {
    const [run, ...kinds] = match;
    const kind = KINDS[kinds.findIndex((group) => group !== undefined)] ?? 'word';
    pieces.push({ kind, text: run, start: match.index, end: match.index + run.length });
  }
  return pieces;
}
