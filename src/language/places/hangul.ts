import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameIndex } from './name-index.ts';

const RUN = /\p{Script=Hangul}+/gu;
/** What may follow a name in the same word: particles, and nouns that news writes together with a place. */
const AFTER =
  /^(?:은|는|이|가|을|를|의|에|에서|에서는|에서의|에서도|에게|에는|에도|에만|로|으로|로의|으로의|로부터|으로부터|와|과|도|만|부터|까지|까지의|및|내|산|측|발|행|이나|나|이라|라는|이라는|이며|이고|이다|보다|처럼|정부|경제|투자|개발구|신구|지역|당국|기업)?$/u;
/** 시 behind the name of a city. What follows must be as behind a name, so that 부산시장 (its mayor, its market) is none. */
const CITY_AFTER = /^(?:광역|특별)?시/u;
const LONGEST = 12;

/** Names are written in this many words at most: 콩고 민주 공화국. */
const MOST_WORDS = 3;

/**
 * Finds the Korean names at the beginning of a word; what follows must be particles, a few nouns or another place. Names
 * are kept without spaces, and news writes 창춘신구 and 창춘 신구: both are read.
 */
export function findHangul(text: string, gazetteer: Gazetteer): Found[] {
  const words = [...text.matchAll(RUN)].map((run) => ({ written: run[0], start: run.index }));
  if (words.length === 0) return [];
  const names = gazetteer.korean();
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const across = findAcross(words, at, names);
    const { written = '', start = 0 } = words[at] ?? {};
    found.push(...(across === null ? findInWord(written, start, names) : [across.found]));
    at = across?.next ?? at + 1;
  }
  return found;
}

interface Word {
  readonly written: string;
  readonly start: number;
}

/**
 * A name over two or three words that one space parts each: the last may go on with a particle. One letter of it is not
 * enough: `장춘 시내` is the inner city.
 */
function findAcross(
  words: readonly Word[],
  from: number,
  names: NameIndex,
): { readonly found: Found; readonly next: number } | null {
  for (let next = Math.min(from + MOST_WORDS, words.length); next > from + 1; next--) {
    const part = words.slice(from, next);
    if (!part.every((word, at) => at === 0 || isNextTo(part[at - 1], word))) continue;
    const last = part.at(-1);
    const before = part
      .slice(0, -1)
      .map(({ written }) => written)
      .join('');
    for (let length = last?.written.length ?? 0; length > 1; length--) {
      const written = before + last?.written.slice(0, length);
      const known = written.length > LONGEST ? null : names.get(written);
      if (known === null || known.length === 0 || !AFTER.test(last?.written.slice(length) ?? '')) continue;
      const span = { start: part[0]?.start ?? 0, end: (last?.start ?? 0) + length };
      return { found: { ...span, names: known, hint: null, corrected: false, written }, next };
    }
  }
  return null;
}

function isNextTo(one: Word | undefined, next: Word): boolean {
  return one !== undefined && one.start + one.written.length + 1 === next.start;
}

function findInWord(word: string, offset: number, known: NameIndex): Found[] {
  for (let length = Math.min(LONGEST, word.length); length >= 2; length--) {
    const written = word.slice(0, length);
    const names = known.get(written);
    if (names === null || names.length === 0) continue;
    const one = { start: offset, end: offset + length, names, hint: null, corrected: false, written };
    if (AFTER.test(word.slice(length))) return [one];
    const city = cityIn(word, length, one);
    if (city !== null) return [city];
    const rest = findInWord(word.slice(length), offset + length, known);
    if (rest.length > 0) return [one, ...rest];
  }
  return [];
}

/** 부산시는, 인천광역시와: a city that is written with its kind. */
function cityIn(word: string, length: number, one: Found): Found | null {
  const kind = CITY_AFTER.exec(word.slice(length))?.[0] ?? '';
  const cities = one.names.filter(({ known: { place } }) => place.kind === 'city');
  if (kind === '' || cities.length === 0 || !AFTER.test(word.slice(length + kind.length))) return null;
  return { ...one, end: one.end + kind.length, names: cities };
}
