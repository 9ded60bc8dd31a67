import { correctedName, correctedWords } from './corrections.ts';
import { partOfFirm } from './firms.ts';
import type { Found, Reading } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { cutPinyinKind, readKindAfter, readKindBefore } from './kinds.ts';
import { type LatinText, latinText } from './latin-text.ts';
import { ENGLISH_SYLLABLES, isSyllable, SURNAMES } from './latin-words.ts';
import type { Named } from './load-tables.ts';
import { readZonePhrase, zoneKey } from './zone-phrases.ts';

/** The longest name has this many words (`Ho Chi Minh City`, `Sichuan-Chongqing Gaozhu`, names in split pinyin). */
const MOST_WORDS = 6;
/** Below this a name in small letters is too likely a word of some language. */
const SHORTEST_SMALL = 4;

/** Finds the names in Latin letters: English, pinyin joined or in pieces, Vietnamese. Left to right, longest first. */
export function findLatin(text: string, gazetteer: Gazetteer, reading: Reading): Found[] {
  const latin = latinText(text);
  const found: Found[] = [];
  for (let at = 0; at < latin.words.length; ) {
    const one = findAt(latin, at, gazetteer, reading);
    if (one !== null && one.found.names.length > 0) found.push(one.found);
    at = one === null ? at + 1 : one.next;
  }
  return found;
}

interface Step {
  readonly found: Found;
  readonly next: number;
}

function findAt(latin: LatinText, at: number, gazetteer: Gazetteer, reading: Reading): Step | null {
  const most = Math.min(MOST_WORDS, latin.runEnd(at) - at);
  for (let count = most; count > 0; count--) {
    const corrected = count === 1 ? findCorrectedWords(latin, at, gazetteer, reading) : null;
    const one = corrected ?? findName(latin, at, at + count, gazetteer, reading);
    if (one !== null) return one;
  }
  return findAbbreviation(latin, at, gazetteer) ?? findCorrected(latin, at, gazetteer, reading);
}

function findName(
  latin: LatinText,
  from: number,
  to: number,
  gazetteer: Gazetteer,
  reading: Reading,
): Step | null {
  const key = latin.key(from, to);
  const zone = findZone(latin, from, to, key, gazetteer, reading);
  if (zone !== null) return zone;
  const known = gazetteer.names.get(key);
  if (known === null) return to - from === 1 ? findWithKind(latin, from, gazetteer, reading) : null;
  const names = known.filter((name) => isWrittenSo(latin, from, to, name, reading));
  if (names.length === 0 && known.length > 0) return null;
  return withKind(latin, from, to, names, gazetteer, false);
}

/** `Changchun` + `High-tech Industry Development Zone`, where such a zone is known. */
function findZone(
  latin: LatinText,
  from: number,
  to: number,
  key: string,
  gazetteer: Gazetteer,
  reading: Reading,
): Step | null {
  if (to >= latin.runEnd(from)) return null;
  const phrase = readZonePhrase(latin.words, to, latin.runEnd(from));
  if (phrase === null || !(latin.isCapital(from) || reading.casual)) return null;
  const names = gazetteer.names.get(zoneKey(key, phrase.type));
  return names === null ? null : step(latin, from, phrase.end, { names, hint: null, corrected: false });
}

function findWithKind(latin: LatinText, at: number, gazetteer: Gazetteer, reading: Reading): Step | null {
  const cut = cutPinyinKind(latin.words[at] ?? '');
  if (cut === null || !(latin.isCapital(at) || reading.casual)) return null;
  const known = gazetteer.names.get(cut.name) ?? [];
  const names = known.filter(
    ({ known: { place } }) => place.country === 'CN' && cut.hint.includes(place.kind),
  );
  if (names.length === 0) return null;
  return step(latin, at, at + 1, { names: names.map(asStrong), hint: cut.hint, corrected: false });
}

/** Takes in the kind word after the name: `Jiutai District`. With it even a weak name counts. */
function withKind(
  latin: LatinText,
  from: number,
  to: number,
  names: readonly Named[],
  gazetteer: Gazetteer,
  corrected: boolean,
): Step | null {
  const after = to < latin.runEnd(from) ? readKindAfter(latin.words, to) : null;
  const fits = after !== null && after.end <= latin.runEnd(from);
  if (!fits && isPerson(latin, from, names)) return null;
  const firm = fits ? null : partOfFirm(latin, from, to, names, gazetteer);
  if (firm === 'inner') return step(latin, from, to, { names: [], hint: null, corrected });
  const hint = fits ? after.hint : readKindBefore(latin.words, from);
  const strong = fits && latin.isCapital(from);
  const meant = strong
    ? names.map((name) => (hint?.includes(name.known.place.kind) ? asStrong(name) : name))
    : names;
  if (firm === 'leading')
    return step(latin, from, to, { names: meant.map(asWeak), hint, corrected, ofFirm: true });
  return step(latin, from, fits ? after.end : to, { names: meant, hint, corrected });
}

function asStrong(name: Named): Named {
  return name.weak ? { ...name, weak: false } : name;
}

function asWeak(name: Named): Named {
  return { ...name, weak: true };
}

/** `Xi Jinping`: a Chinese name right after a family name. */
function isPerson(latin: LatinText, at: number, names: readonly Named[]): boolean {
  if (at === 0 || latin.runEnd(at - 1) <= at || !latin.isCapital(at - 1) || !latin.isCapital(at))
    return false;
  return SURNAMES.has(latin.words[at - 1] ?? '') && names.every(({ known }) => known.place.country === 'CN');
}

/** In small letters these are money ("116 billion yuan"), whatever place is spelt like them (Yu'an). */
const CURRENCIES: ReadonlySet<string> = new Set([
  'yuan',
  'won',
  'dong',
  'baht',
  'real',
  'rand',
  'lira',
  'tenge',
]);

/** Whether the words are written as this name may be: capitals in running text, no word of English in pieces. */
function isWrittenSo(latin: LatinText, from: number, to: number, name: Named, reading: Reading): boolean {
  const words = latin.words.slice(from, to);
  const asListed = words.join(' ') === name.words;
  const capital = latin.isCapital(from) && (asListed || latin.isCapital(to - 1));
  if (!capital && (name.weak || name.capital || !reading.casual)) return false;
  if (!capital && latin.key(from, to).length < SHORTEST_SMALL) return false;
  if (to - from === 1) return capital || !CURRENCIES.has(words[0] ?? '');
  if (asListed && isOtherSyllables(latin.written(from), name)) return false;
  if (
    !capital &&
    words.some((word) => ENGLISH_SYLLABLES.has(word)) &&
    !/\b(new|north|south|east|west)\b/.test(name.words)
  )
    return false;
  return asListed || isInPieces(words, name, reading);
}

/** `Gu'an County` is not `Guan County`: a Chinese name of one syllable and its kind. */
function isOtherSyllables(written: string, { known: { place } }: Named): boolean {
  return place.country === 'CN' && /['’‘ʼʻ`]/u.test(written) && !place.name.includes("'");
}

/** `Jiu Tai`, `Chang Chun`: the syllables apart. After a family name it takes a city, or a place the caller expects. */
function isInPieces(words: readonly string[], name: Named, reading: Reading): boolean {
  const { place } = name.known;
  if (place.country !== 'CN' || !words.every(isSyllable))
    return name.words.includes(' ') && place.country !== 'CN';
  const likely = name.known.weight >= 6 || reading.prefer.has(place.id);
  return likely || !SURNAMES.has(words[0] ?? '');
}

/** `UK`, `UAE`, `CETDZ`: capitals only, and no currency (`US$`). */
function findAbbreviation(latin: LatinText, at: number, gazetteer: Gazetteer): Step | null {
  const written = latin.written(at);
  if (!/^[A-Z]{2,6}$/.test(written) || latin.isCurrency(at)) return null;
  const names = gazetteer.names.get(`^${written}`);
  return names === null ? null : step(latin, at, at + 1, { names, hint: null, corrected: false });
}

function findCorrected(latin: LatinText, at: number, gazetteer: Gazetteer, reading: Reading): Step | null {
  const one = correctedName(latin, at, gazetteer, reading);
  return one === null ? null : withKind(latin, at, one.to, one.names, gazetteer, true);
}

function findCorrectedWords(
  latin: LatinText,
  at: number,
  gazetteer: Gazetteer,
  reading: Reading,
): Step | null {
  const some = correctedWords(latin, at, gazetteer, reading);
  return some === null ? null : withKind(latin, at, some.to, some.names, gazetteer, true);
}

function step(
  latin: LatinText,
  from: number,
  to: number,
  what: Pick<Found, 'names' | 'hint' | 'corrected' | 'ofFirm'>,
): Step {
  const span = latin.span(from, to);
  return { found: { ...what, ...span, written: latin.written(from) }, next: to };
}
