import { stemmer } from '@orama/stemmers/english';
import { type NameScript, scriptOfKey } from '../script-of.ts';
import { rowsAbroad } from './abroad.ts';
import { chineseRows } from './china.ts';
import { countryRows } from './countries.ts';
import { dictionary, type Entry, englishWords, isEnglishWord, type Use } from './english-words.ts';
import { keysOf } from './keys.ts';
import { readTable } from './read-table.ts';
import type { Row } from './row.ts';
import { addZones } from './zones.ts';

/** The files the gazetteer is read from, by name. */
export interface Tables {
  /** id, name, kind, parent, weight, Chinese name, Latin and Chinese keys apart by `|`; one place a line, parents first. */
  readonly 'places.tsv': string;
  /** id, Russian keys apart by `|`: read for Russian texts only. */
  readonly 'russian-names.tsv': string;
  /** id, Korean keys apart by `|`: read for Korean texts only. */
  readonly 'korean-names.tsv': string;
  /** Names that hold a place's name and are none: one a line. */
  readonly 'not-places.txt': string;
  /** Stems (Snowball) of English words: never taken for misspelt places. */
  readonly 'english-stems.txt': string;
  /** Pairs of characters, traditional and simplified, for the characters of the names. */
  readonly 'traditional.txt': string;
}

/** Builds all tables from the packages and from our own tables. Takes about two seconds; run at development time only. */
export function buildTables(): Tables {
  const entries = dictionary();
  const words = englishWords(entries);
  const places = parentsFirst([...countryRows(), ...chinaWithZones(), ...rowsAbroad()]);
  const weak = weakNames(entries, words);
  return {
    'places.tsv': text(places.map((place) => line(place, weak))),
    'russian-names.tsv': text(places.flatMap((place) => namesLine(place, 'cyrillic', weak))),
    'korean-names.tsv': text(places.flatMap((place) => namesLine(place, 'hangul', weak))),
    'not-places.txt': text(readTable('not-places.txt').flatMap(([name = '']) => keysOf(name))),
    'english-stems.txt': text(stems(words)),
    'traditional.txt': text(traditionalPairs(entries, places)),
  };
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function chinaWithZones(): Row[] {
  const rows = chineseRows();
  const zones = addZones(rows);
  const described = new Set(zones.map((zone) => zone.id));
  return [...rows.filter((place) => !described.has(place.id)), ...zones];
}

/** Sorted so that what contains a place comes before it; a city of a country we leave out goes with it. */
function parentsFirst(rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((place) => [place.id, place]));
  const done = new Set<string>();
  const sorted: Row[] = [];
  const visit = (place: Row): void => {
    if (done.has(place.id)) return;
    done.add(place.id);
    const parent = byId.get(place.parent);
    if (parent !== undefined) visit(parent);
    sorted.push(place);
  };
  for (const place of byId.values()) if (place.parent === '' || byId.has(place.parent)) visit(place);
  return sorted;
}

/** What marks a key weak (`~`) or in need of a capital (`!`): {@link keysOf}. */
type Mark = (key: string, place: Row) => '' | '~' | '!';

function weakNames(entries: readonly Entry[], words: ReadonlyMap<string, Use>): Mark {
  const listed = new Set(
    readTable('weak-names.txt')
      .flatMap(([names = '']) => names.split(/\s+/))
      .flatMap(keysOf),
  );
  const chinese = new Set(
    entries.filter((entry) => /^[a-z]/.test(entry.pinyin)).map((entry) => entry.simplified),
  );
  return (key, place) => {
    if (/^[~^]|#/.test(key)) return '';
    if (/\p{Script=Han}/u.test(key)) return isWeakChinese(key, place, chinese) ? '~' : '';
    if (place.kind === 'country' && /^[a-z]/.test(key)) return isEnglishWord(key, words) ? '!' : '';
    if (place.weight >= 6 && isChinese(place)) return '';
    return listed.has(key) || isEnglishWord(key, words) ? '~' : '';
  };
}

function isChinese(place: Row): boolean {
  return /^\d/.test(place.id);
}

/** A county's short name that is also a word (和平, peace), and names that every city has (城区, 市中区). */
function isWeakChinese(key: string, place: Row, words: ReadonlySet<string>): boolean {
  if (/^(城区|郊区|矿区|市中区|东区|西区|城中区|城关区)$/u.test(key)) return true;
  if (key.length > 2 || place.kind === 'country' || place.kind === 'province') return false;
  return key !== place.chinese && words.has(key) && place.weight <= 5;
}

function line(place: Row, mark: Mark): string {
  const { id, name, kind, parent, weight, chinese } = place;
  return [id, name, kind, parent, weight, chinese, keysIn('other', place, mark)].join('\t');
}

function namesLine(place: Row, script: NameScript, mark: Mark): string[] {
  const keys = keysIn(script, place, mark);
  return keys === '' ? [] : [`${place.id}\t${keys}`];
}

function keysIn(script: NameScript, place: Row, mark: Mark): string {
  const keys = [...place.keys].filter((key) => scriptOfKey(key) === script);
  return keys.map((key) => mark(key, place) + key).join('|');
}

/** The stems of the words that are no misspelt places: those written small, and `Korean`, `Russian`, `Chinese`. */
function stems(words: ReadonlyMap<string, Use>): string[] {
  const found = new Set<string>();
  for (const [word, use] of words) {
    const isOfPeople = use.capital >= 2 && /(an|ese|ish|ic|i|ch)$/.test(word);
    if (word.length >= 4 && (use.small > 0 || isOfPeople)) found.add(stemmer(word));
  }
  return [...found].sort();
}

function traditionalPairs(entries: readonly Entry[], places: readonly Row[]): string[] {
  const used = new Set(places.flatMap((place) => [...place.keys].join('')).join(''));
  const pairs = new Map<string, string>();
  for (const { traditional, simplified } of entries) {
    if (traditional === simplified || traditional.length !== simplified.length) continue;
    for (let at = 0; at < traditional.length; at++) {
      const [one = '', other = ''] = [traditional.charAt(at), simplified.charAt(at)];
      if (one !== other && used.has(other) && !used.has(one) && !pairs.has(one)) pairs.set(one, other);
    }
  }
  return [...pairs].map(([one, other]) => one + other).sort();
}
