import { stemsOfAnyCase } from './cyrillic.ts';
import type { Found, Reading } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { russianKind } from './kinds.ts';
import type { Named } from './load-tables.ts';
import type { NameIndex } from './name-index.ts';

const WORD = /[\p{Script=Cyrillic}\p{M}]+/gu;
const INSIDE = /^(?:[ \u00a0]{1,2}|[-‐–]|\n)$/u;
const MOST_WORDS = 5;
/** Shorter names are too likely words: they need a capital even in a question. */
const SHORTEST_SMALL = 5;
/** The adjective of a place in China: `Чанчуньский`, `Цзилиньской`. */
const OF_PLACE = /ск(?:ий|ая|ое|ие|ого|ому|ой|ую|ом|им|их|ими)$/u;

interface Word {
  readonly written: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the Russian names in any case: `в Чанчуне`, `провинции Цзилинь`, `Туркестанской области`. */
export function findRussian(text: string, gazetteer: Gazetteer, reading: Reading): Found[] {
  const words = [...text.matchAll(WORD)].map(wordOf);
  if (words.length === 0) return [];
  const names = gazetteer.russian();
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const end = runEnd(text, words, at);
    const one = findAt(words, at, end, names, reading);
    if (one !== null) found.push(one.found);
    at = one === null ? at + 1 : one.next;
  }
  return found;
}

function wordOf(match: RegExpExecArray): Word {
  const [written] = match;
  const lower = written.toLowerCase().replaceAll('ё', 'е');
  return { written, lower, start: match.index, end: match.index + written.length };
}

function runEnd(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length && end - from < MOST_WORDS) {
    if (!INSIDE.test(text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? 0))) break;
    end++;
  }
  return end;
}

function findAt(
  words: readonly Word[],
  from: number,
  end: number,
  names: NameIndex,
  reading: Reading,
): { readonly found: Found; readonly next: number } | null {
  const first = words[from];
  if (first === undefined || (!isCapital(first) && !reading.casual)) return null;
  for (const { to, named } of namesFrom(words, from, end, names)) {
    const written = named.filter((name) => isWrittenSo(first, name.weak, reading));
    if (written.length === 0) continue;
    const hint = kindAround(words, from, to, end);
    const span = { start: first.start, end: words[to - 1]?.end ?? first.end };
    return { found: { ...span, names: written, hint, corrected: false, written: first.written }, next: to };
  }
  return null;
}

interface Candidate {
  readonly to: number;
  readonly named: readonly Named[];
}

/** The names that begin with word `from`, the longest first. Each word may have several stems; names tell which. */
function namesFrom(words: readonly Word[], from: number, end: number, names: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  let beginnings = [''];
  for (let at = from; at < end && beginnings.length > 0; at++) {
    const keys = beginnings.flatMap((key) =>
      stemsOfAnyCase(words[at]?.lower ?? '').map((stem) => key + stem),
    );
    const named = keys.map((key) => names.get(key)).find((one) => one !== null) ?? null;
    if (named !== null) found.unshift({ to: at + 1, named });
    beginnings = keys.filter((key) => names.hasLonger(key)).map((key) => `${key} `);
  }
  const alone = found.length === 0 ? nameAlone(words[from], names) : null;
  return alone === null ? found : [{ to: from + 1, named: alone }];
}

/** `КНР`, `ОАЭ`; or the adjective of a Chinese place. */
function nameAlone(word: Word | undefined, names: NameIndex): readonly Named[] | null {
  if (word === undefined) return null;
  const abbreviation = names.get(`^${word.written}`);
  if (abbreviation !== null || !isCapital(word)) return abbreviation;
  const noun = word.lower.replace(OF_PLACE, '');
  if (noun === word.lower) return null;
  const named = stemsOfAnyCase(noun).map((stem) => names.get(stem));
  const chinese = named.find((one) => one !== null)?.filter(({ known }) => known.place.country === 'CN');
  return chinese !== undefined && chinese.length > 0 ? chinese : null;
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.written);
}

function isWrittenSo(first: Word, weak: boolean, reading: Reading): boolean {
  return isCapital(first) || (reading.casual && !weak && first.lower.length >= SHORTEST_SMALL);
}

function kindAround(words: readonly Word[], from: number, to: number, end: number): Found['hint'] {
  const before = russianKind(words[from - 1]?.lower ?? '');
  return before ?? (to < end ? russianKind(words[to]?.lower ?? '') : null);
}
