import { readSentences } from '../../language/sentences.ts';
import type { FormattedText, MessageEntity } from './formatted-text.ts';

/** Where a part may end: after `start`, at `end` at the latest; offsets in UTF-16 units. */
export interface BreakWindow {
  readonly start: number;
  readonly end: number;
}

/** Finds the places of one kind where a text may be cut, in rising order. What follows a place is white space or content. */
type BreakFinder = (whole: FormattedText, window: BreakWindow) => number[];

const PARAGRAPH = /\n[^\S\n]*\n/g;
const LINE = /\n/g;
/** White space is no break before a mark that combines with it, nor before a marker [n]: that belongs to what is before it. */
const WORD = /\s+(?![\s\p{M}\p{Emoji_Modifier}\u200d]|\[\d{1,3}\])/gu;
const MARKER_AHEAD = /^[^\S\n]*\[\d{1,3}\]/;
const LONGEST_MARKER = '[999]'.length;
/** How far beyond a window to look, in UTF-16 units, to tell what a place is followed by. */
const AHEAD = 16;

/**
 * The best place to end a part within a window: the last paragraph, then line, outside a quote; then inside one; then
 * sentence; then word; and where there is none of these, the last character that fits. Never inside a character as a
 * reader sees it, nor inside a marker [n]. A break that would leave a part less than half full is passed over for a lower
 * kind, unless the block behind it then stays whole. The place is beyond `start` and at most `end`.
 */
export function bestBreak(whole: FormattedText, window: BreakWindow): number {
  const size = window.end - window.start;
  for (const { find, keepsBlocks } of KINDS) {
    const at = find(whole, window).at(-1);
    if (at === undefined) continue;
    if (at - window.start >= size / 2) return at;
    if (keepsBlocks && isBlockWhole(find, whole, at, size)) return at;
  }
  return wordBreaks(whole, window).at(-1) ?? lastCharacter(whole.text, window);
}

/** Whether the block behind a break, up to the next of the same kind or the end of the text, fits the next part. */
function isBlockWhole(find: BreakFinder, whole: FormattedText, at: number, size: number): boolean {
  if (whole.text.length - at <= size) return true;
  return find(whole, { start: at + 1, end: at + size }).length > 0;
}

const wordBreaks: BreakFinder = breaksAt(WORD);
const KINDS: readonly { readonly find: BreakFinder; readonly keepsBlocks: boolean }[] = [
  { find: outsideMarks(breaksAt(PARAGRAPH)), keepsBlocks: true },
  { find: outsideMarks(breaksAt(LINE)), keepsBlocks: true },
  { find: breaksAt(PARAGRAPH), keepsBlocks: false },
  { find: breaksAt(LINE), keepsBlocks: false },
  { find: sentenceEnds, keepsBlocks: false },
];

function breaksAt(pattern: RegExp): BreakFinder {
  return ({ text }, { start, end }) => {
    const ahead = text.slice(start, end + AHEAD);
    const places = [...ahead.matchAll(pattern)].map(({ index }) => start + index);
    return places.filter((at) => at > start && at <= end);
  };
}

function outsideMarks(find: BreakFinder): BreakFinder {
  return (whole, window) => find(whole, window).filter((at) => !isInside(whole.entities, at));
}

function isInside(entities: readonly MessageEntity[], at: number): boolean {
  return entities.some(({ offset, length }) => offset < at && at < offset + length);
}

function sentenceEnds({ text }: FormattedText, { start, end }: BreakWindow): number[] {
  const sentences = readSentences(text.slice(start, end + AHEAD));
  const ends = sentences.slice(0, -1).map((sentence) => start + sentence.end);
  return ends.filter((at) => at <= end && !MARKER_AHEAD.test(text.slice(at, at + AHEAD)));
}

/**
 * The end of the last whole character, or of what comes before a marker [n], that fits. A character that is longer than
 * the window is cut between code points; a window smaller than a code point is overrun by it.
 */
function lastCharacter(text: string, { start, end }: BreakWindow): number {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(start, end + AHEAD),
  );
  const starts = [end, beforeMarker(text, end)].map(
    (at) => start + (characters.containing(at - start)?.index ?? at - start),
  );
  const places = [Math.min(...starts), starts[0] ?? end, isLowSurrogate(text, end) ? end - 1 : end];
  return places.find((at) => at > start) ?? start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
}

/** The start of the marker [n] that an offset falls into; else the offset. */
function beforeMarker(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_MARKER);
  const around = text.slice(from, at + LONGEST_MARKER);
  for (const { index, 0: marker } of around.matchAll(/\[\d{1,3}\]/g)) {
    const start = from + index;
    if (start < at && at < start + marker.length) return start;
  }
  return at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
}
