import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, OPENERS } from './sentences/abbreviations.ts';
import { endsLine } from './sentences/lines.ts';
import type { Span } from './span.ts';

const LONGEST = 600;
const SHORTEST_CUT = 200;
/** A stop with the quotation marks and brackets that close behind it. */
const STOP = /(?:[.!?…]+|[。！？｡]+)["'”’»」』)\]）】》]*|\n/g;
const GLUED = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/u;
const WORD_BEFORE = /[\p{L}.-]*$/u;
const CUTS = [/[;；]/g, /[,，、]/g];

/**
 * Cuts a text, or the part of it that `span` names, into sentences; offsets point into the whole text.
 *
 * A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number, a Korean date or a list
 * number ("RMB 1.4 billion", "Dr. Liu", "No. 3", "Co., Ltd.", "2022. 9. 21."); 。！？ always do, ；never does, because
 * what stands around it shares a subject. Closing quotes stay with their sentence. A blank line ends one, a single line
 * break does where the line is not a wrapped one. A sentence over 600 characters is cut behind a semicolon or comma.
 * Spans are sorted, trimmed, not empty and cover every character that is not white space.
 */
export function readSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of ends(part)) {
    const trimmed = trim(part, start, end);
    if (trimmed !== null) sentences.push(...cutLong(part, trimmed));
    start = end;
  }
  return sentences.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
}

function ends(text: string): number[] {
  const found: number[] = [];
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n' ? endsLine(text, stop.index) : endsSentence(text, stop.index, end)) found.push(end);
  }
  found.push(text.length);
  return found;
}

function endsSentence(text: string, at: number, end: number): boolean {
  const mark = text[at] ?? '';
  if (/[。！？｡]/.test(mark)) return !/^["'”’]?\s?[,，、]/.test(text.slice(end, end + 3));
  const next = text.slice(end, end + 24);
  if (mark === '.' && end === at + 1 && GLUED.test(text.slice(Math.max(0, at - 3), at + 3)))
    return !isAddress(text, at);
  if (next !== '' && !/^\s/.test(next)) return /^[\p{Script=Han}「“]/u.test(next) && mark !== '.';
  const following = next.trimStart();
  if (/^\p{Ll}/u.test(following)) return false;
  return mark !== '.' || end - at > 3 || !isPartOfWord(text, at, following);
}

/** Whether the full stop at an offset belongs to the word or number before it, given what follows. */
function isPartOfWord(text: string, at: number, following: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const word = (WORD_BEFORE.exec(before)?.[0] ?? '').toLowerCase();
  if (/\d$/.test(before))
    return isListNumber(text, at) || isKoreanDate(before, following) || isOrdinalDay(before, following);
  if (NEVER_LAST.has(word)) return true;
  if (word === 'г') return !/\d\s?г$/.test(before);
  if (BEFORE_NUMBER.has(word) && !/^\d/.test(following)) return false;
  const initial = /(?:^|[^\p{L}])\p{Lu}(?:\.\p{Lu})*$/u.test(before);
  return (initial || isLatinMaybe(word)) && !OPENERS.test(following);
}

/** Russian units ("млрд.", "руб.") end a sentence before any capital; Latin ones only before a common opener. */
function isLatinMaybe(word: string): boolean {
  return MAYBE_LAST.has(word) && !/\p{Script=Cyrillic}/u.test(word);
}

function isListNumber(text: string, at: number): boolean {
  return /(?:^|\n)\s{0,8}\d{1,3}$/.test(text.slice(Math.max(0, at - 14), at));
}

const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Quartal|Halbjahr)(?!\p{L})/u;
/** Months that English writes alike: "They signed 15. August was quiet." ends behind the 15. */
const SHARED_MONTH = /^(?:April|August|September|November)(?!\p{L})/u;
const GERMAN_BEFORE_DAY = /(?:^|\P{L})(?:am|ab|bis|dem|den|der|des|seit|und|vom|zum)\s\d{1,2}$/iu;

/** German writes ordinals with a full stop: "am 18. Dezember", "im 3. Quartal". */
function isOrdinalDay(before: string, following: string): boolean {
  if (SHARED_MONTH.test(following)) return GERMAN_BEFORE_DAY.test(before);
  return /(?:^|\D)\d{1,2}$/.test(before) && GERMAN_MONTH.test(following);
}

function isKoreanDate(before: string, following: string): boolean {
  if (/^\d{1,2}\s?[.월]/.test(following)) return true;
  if (/\d\.\s?\d{1,2}$/.test(before) && /^\d{1,2}(?!\d)/.test(following)) return true;
  return /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}$/.test(before) && /^[\p{Script=Hangul}(]/u.test(following);
}

function isAddress(text: string, at: number): boolean {
  const around = `${/\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''}${/^\S*/.exec(text.slice(at, at + 60))?.[0] ?? ''}`;
  return /[@/\\]|www\.|\.(?:com|cn|gov|org|net|kz|ru|vn)\b/i.test(around);
}

function trim(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const length = part.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}

function cutLong(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let rest: Span | null = sentence;
  while (rest !== null && rest.end - rest.start > LONGEST) {
    const cut = lastCut(text, rest.start);
    if (cut === null) break;
    const head = trim(text, rest.start, cut);
    if (head !== null) pieces.push(head);
    rest = trim(text, cut, rest.end);
  }
  if (rest !== null) pieces.push(rest);
  return pieces;
}

/** The offset behind the last semicolon, else comma, between the 200th and the 600th character; null without one. */
function lastCut(text: string, start: number): number | null {
  const window = text.slice(start + SHORTEST_CUT, start + LONGEST);
  for (const mark of CUTS) {
    const hits = [...window.matchAll(mark)].filter((hit) => !/\d/.test(window[hit.index + 1] ?? ''));
    const last = hits.at(-1);
    if (last !== undefined) return start + SHORTEST_CUT + last.index + 1;
  }
  return null;
}
