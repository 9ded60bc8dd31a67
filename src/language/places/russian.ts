import { stemCyrillic } from './cyrillic.ts';
import type { Found, Reading } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { russianKind } from './kinds.ts';

const WORD = /[\p{Script=Cyrillic}\p{M}]+/gu;
const INSIDE = /^(?:[ \u00a0]{1,2}|[-‐–]|\n)$/u;
const MOST_WORDS = 5;
/** Shorter stems are too likely words: they need a capital even in a question. */
const SHORTEST_SMALL = 5;

interface Word {
  readonly written: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the Russian names in any case: `в Чанчуне`, `провинции Цзилинь`, `Туркестанской области`. */
export function findRussian(text: string, gazetteer: Gazetteer, reading: Reading): Found[] {
  const words = [...text.matchAll(WORD)].map(wordOf);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const end = runEnd(text, words, at);
    const one = findAt(words, at, end, gazetteer, reading);
    if (one !== null) found.push(one.found);
    at = one === null ? at + 1 : one.next;
  }
  return found;
}

function wordOf(match: RegExpExecArray): Word {
  const [written] = match;
  const stem = stemCyrillic(written.toLowerCase().replaceAll('ё', 'е'));
  return { written, stem, start: match.index, end: match.index + written.length };
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
  gazetteer: Gazetteer,
  reading: Reading,
): { readonly found: Found; readonly next: number } | null {
  for (let to = end; to > from; to--) {
    const part = words.slice(from, to);
    const [first, last] = [part[0], part.at(-1)];
    if (first === undefined || last === undefined) return null;
    const names = namesOf(part, gazetteer).filter((name) => isWrittenSo(first, name.weak, reading));
    if (names.length === 0) continue;
    const hint = kindAround(words, from, to, end);
    return {
      found: { ...span(first, last), names, hint, corrected: false, written: first.written },
      next: to,
    };
  }
  return null;
}

function namesOf(part: readonly Word[], gazetteer: Gazetteer): Found['names'] {
  const abbreviation = part.length === 1 ? gazetteer.names.get(`^${part[0]?.written}`) : null;
  return abbreviation ?? gazetteer.names.get(part.map(({ stem }) => stem).join(' ')) ?? [];
}

function isWrittenSo(first: Word, weak: boolean, reading: Reading): boolean {
  if (/^\p{Lu}/u.test(first.written)) return true;
  return reading.casual && !weak && first.stem.length >= SHORTEST_SMALL;
}

function kindAround(words: readonly Word[], from: number, to: number, end: number): Found['hint'] {
  const before = russianKind(words[from - 1]?.written.toLowerCase() ?? '');
  return before ?? (to < end ? russianKind(words[to]?.written.toLowerCase() ?? '') : null);
}

function span(first: Word, last: Word): { start: number; end: number } {
  return { start: first.start, end: last.end };
}
