import type { Reading } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readKindAfter } from './kinds.ts';
import type { LatinText } from './latin-text.ts';
import type { Named } from './load-tables.ts';
import { mistakesBetween, nearNames, wordsOneMistakeAway } from './spelling.ts';

/** What misspelt words were meant for, and the word after them. */
export interface Corrected {
  readonly names: readonly Named[];
  readonly to: number;
}

/** After these a word is said to be a place. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'of', 'from', 'near', 'to']);
/** Prefectures and larger: what a word with two mistakes, in small letters, may be. */
const PREFECTURE = 5;
/** Cities and larger: what an English word may be misspelt for, if it has a capital or follows `in`. */
const CITY = 6;
/** Of several near names the one this much weightier than the others is meant: `Shandon` is Shandong, not Shandan. */
const DOMINANT = 3;

/**
 * The names that a misspelt word stands for: only where exactly one name is near (or one that the caller expects), the word
 * is neither English nor one of the corpus, and the text is short or the word is said to be a place (`Changchung City`).
 *
 * A word that is also near an English one (`milion`) counts only where it is said to be a place (`in Milion`) or may be a
 * city and has a capital; one that stands before another unknown name (`Nariman Turegaliyev`) never. Null where nothing is meant.
 */
export function correctedName(
  latin: LatinText,
  at: number,
  gazetteer: Gazetteer,
  reading: Reading,
): Corrected | null {
  const word = latin.words[at] ?? '';
  const next = latin.runEnd(at) > at + 1 ? at + 1 : null;
  const placed = latin.isCapital(at) && next !== null && readKindAfter(latin.words, next) !== null;
  if (!(reading.casual || placed) || !/^[a-z]{6,}$/.test(word)) return null;
  if (latin.isPossessiveOrPlural(at) && gazetteer.names.get(word.slice(0, -1)) !== null) return null;
  if (reading.known(word) || gazetteer.isEnglish(word)) return null;
  const key = nearestKey(word, gazetteer, reading);
  if (key === null || (!placed && isNameOfPerson(latin, at, next, gazetteer))) return null;
  const names = strongNames(key, gazetteer);
  const isMeant =
    placed || isAsked(latin, at, names) || isSafe(word, key, names, latin.isCapital(at), gazetteer);
  return isMeant && names.length > 0 ? { names, to: at + 1 } : null;
}

/** `in Milion`, `in harbing`: said to be a place. */
function isAsked(latin: LatinText, at: number, names: readonly Named[]): boolean {
  const after = at > 0 && latin.runEnd(at - 1) > at && BEFORE_PLACE.has(latin.words[at - 1] ?? '');
  return after && (latin.isCapital(at) || heaviest(names) >= CITY);
}

/**
 * `Vinh Phuk`: two or three words that together are near the name of one place abroad, written in as many words. A Chinese
 * name is one word and its kind: `Yitong County` is near `Ying County` by its kind alone.
 */
export function correctedWords(
  latin: LatinText,
  from: number,
  gazetteer: Gazetteer,
  reading: Reading,
): Corrected | null {
  if (!reading.casual || !latin.isCapital(from)) return null;
  for (let count = Math.min(3, latin.runEnd(from) - from); count > 1; count--) {
    const words = latin.words.slice(from, from + count);
    if (!words.every((word, at) => isUnknown(word, latin.isCapital(from + at), at === 0, gazetteer)))
      continue;
    const key = nearestKey(words.join(''), gazetteer, reading);
    const names = key === null ? [] : strongNames(key, gazetteer);
    const meant = names.filter(
      ({ known: { place }, words: name }) =>
        place.country !== 'CN' && isSameButUnknown(words, name.split(' '), gazetteer, reading),
    );
    if (meant.length > 0) return { names: meant, to: from + count };
  }
  return null;
}

/**
 * A misspelt word is no English one, none of the corpus and no name itself: `Thai Nguyn` may be Thai Nguyen, `Long Term` is
 * no place.
 */
function isSameButUnknown(
  words: readonly string[],
  meant: readonly string[],
  gazetteer: Gazetteer,
  reading: Reading,
): boolean {
  const isMisspelt = (word: string) =>
    !gazetteer.isEnglish(word) && !reading.known(word) && gazetteer.names.get(word) === null;
  return words.length === meant.length && words.every((word, at) => word === meant[at] || isMisspelt(word));
}

/** The first word may be a place itself: Vinh is one. */
function isUnknown(word: string, capital: boolean, first: boolean, gazetteer: Gazetteer): boolean {
  if (!capital || !/^[a-z]{2,}$/.test(word)) return false;
  return first || gazetteer.names.get(word) === null;
}

/** The one near name; of several, the one that the caller expects, or that is far better known than the rest. */
function nearestKey(word: string, gazetteer: Gazetteer, reading: Reading): string | null {
  const near = nearNames(word, gazetteer.spellings());
  if (near.length <= 1) return near[0] ?? null;
  const expected = near.filter((key) =>
    gazetteer.names.get(key)?.some(({ known }) => reading.prefer.has(known.place.id)),
  );
  if (expected.length === 1) return expected[0] ?? null;
  const [first, second] = near
    .map((key) => ({ key, weight: heaviest(strongNames(key, gazetteer)) }))
    .sort((one, other) => other.weight - one.weight);
  const beaten = first !== undefined && second !== undefined && first.weight - second.weight >= DOMINANT;
  return beaten ? first.key : null;
}

function strongNames(key: string, gazetteer: Gazetteer): readonly Named[] {
  return (gazetteer.names.get(key) ?? []).filter((name) => !name.weak);
}

function heaviest(names: readonly Named[]): number {
  return names.reduce((most, { known }) => Math.max(most, known.weight), 0);
}

function isNameOfPerson(latin: LatinText, at: number, next: number | null, gazetteer: Gazetteer): boolean {
  if (next === null || !latin.isCapital(at) || !latin.isCapital(next)) return false;
  const word = latin.words[next] ?? '';
  return /^[a-z]{4,}$/.test(word) && gazetteer.names.get(word) === null && !gazetteer.isEnglish(word);
}

function isSafe(
  word: string,
  key: string,
  names: readonly Named[],
  capital: boolean,
  gazetteer: Gazetteer,
): boolean {
  const weight = heaviest(names);
  if (wordsOneMistakeAway(word).some((one) => isEnglishOnly(one, gazetteer)))
    return capital && weight >= CITY;
  return capital || weight >= PREFECTURE || mistakesBetween(word, key, 1) === 1;
}

/** The word list has some names of places too. */
function isEnglishOnly(word: string, gazetteer: Gazetteer): boolean {
  return gazetteer.isEnglish(word) && gazetteer.names.get(word) === null;
}
