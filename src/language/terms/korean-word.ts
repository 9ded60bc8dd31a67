import { ENDINGS_OF_VERBS, PARTICLES } from './korean-endings.ts';
import type { Piece } from './pieces.ts';
import type { Term } from './term.ts';

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_RIEUL = 8;
const SHORTEST = 2;

/**
 * The stem of a Korean word: without the particle (조사) or the ending of 하다 / 되다 that is written onto it.
 * `길림성의` is `길림성`, `투자유치를` is `투자유치`, `체결했다` is `체결`.
 *
 * A particle with one form after consonants and one after vowels is dropped only where the sound before it fits, so
 * that `전문가` keeps its `가`; at least two syllables stay. Without a dictionary some nouns lose a syllable all the same
 * (a noun that ends in 의 or 도); documents and questions lose it alike.
 */
export function koreanStem(word: string): string {
  const verb = ENDINGS_OF_VERBS.find((ending) => endsWith(word, ending));
  if (verb !== undefined) return word.slice(0, -verb.length);
  const particle = PARTICLES.find(
    ({ form, after }) => endsWith(word, form) && fits(word, form.length, after),
  );
  return particle === undefined ? word : word.slice(0, -particle.form.length);
}

/** Two-syllable slices of a stem of three syllables or more: Korean writes compounds in one word. */
export function syllablePairs(stem: string): string[] {
  if (stem.length < 3) return [];
  return Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(at, at + 2));
}

function endsWith(word: string, ending: string): boolean {
  return word.length - ending.length >= SHORTEST && word.endsWith(ending);
}

function fits(word: string, length: number, after: 'consonant' | 'vowel' | 'either'): boolean {
  if (after === 'either') return true;
  const final = (word.charCodeAt(word.length - length - 1) - FIRST_SYLLABLE) % FINALS;
  const consonant = final !== 0 && !(word.endsWith('로') && final === FINAL_RIEUL);
  return consonant === (after === 'consonant');
}

/** Terms of one Korean word: its stem and, where that is long, its pairs of syllables. */
export function koreanTerms(piece: Piece): Term[] {
  const stem = koreanStem(piece.text);
  const start = piece.start;
  const pairs = syllablePairs(stem).map((term, at) => ({ term, start: start + at, end: start + at + 2 }));
  return [{ term: stem, start, end: piece.end }, ...pairs];
}
