import { distance } from 'fastest-levenshtein';
import { soundAlike } from '../../language/terms/pinyin.ts';
import type { LexicalIndex } from './lexical-index.ts';

/** How far a word may be from what the corpus has: none for short words, where a letter makes another word. */
function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

const LATIN_OR_CYRILLIC = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/**
 * Finds the words of the corpus that a misspelt one may stand for: as near as possible, commonest first, at most three.
 *
 * A swap of two neighbouring letters counts as one edit ("Juitai"), as in Damerau's "A technique for computer detection
 * and correction of spelling errors" (1964). The first letter must be kept unless it is part of such a swap. Figures and
 * other scripts without letters to mistype are left alone; a Chinese word is sought by its sound. Empty where nothing is near.
 */
export function nearestTerms(term: string, index: LexicalIndex): string[] {
  if (HAN.test(term)) return soundingAlike(term, index);
  const most = allowedEdits(term.length);
  if (most === 0 || !LATIN_OR_CYRILLIC.test(term)) return [];
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of index.tables.postings.keys()) {
    if (!mayBe(term, candidate)) continue;
    const edits = editsBetween(term, candidate, most);
    if (edits > 0 && edits <= most) near.push({ candidate, edits });
  }
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === fewest)
    .map(({ candidate }) => candidate)
    .sort((a, b) => index.documentFrequency(b) - index.documentFrequency(a))
    .slice(0, 3);
}

const HAN = /^\p{Script=Han}{2,6}$/u;

/** Chinese is typed by sound: a word that the corpus does not have is sought among those that share a character with it and sound like it. */
function soundingAlike(term: string, index: LexicalIndex): string[] {
  const found: string[] = [];
  for (const candidate of index.tables.postings.keys()) {
    if (candidate.length === term.length && sharesCharacter(term, candidate) && soundAlike(term, candidate))
      found.push(candidate);
  }
  return found.slice(0, 3);
}

function sharesCharacter(one: string, other: string): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] === other[at]) return true;
  return false;
}

function mayBe(term: string, candidate: string): boolean {
  return term[0] === candidate[0] || (term[0] === candidate[1] && term[1] === candidate[0]);
}

/** Endings that the stemmer takes off, and leaves on where they are misspelt: investmnet. */
const ENDINGS = ['ment', 'ments', 'tion', 'tions', 'ing', 'ings', 'ance', 'ence', 'able', 'ity', 'ers', 'ed'];

/** Edits from a misspelt term to a stem of the corpus, its ending aside; more than `most` where they are not near. */
function editsBetween(term: string, candidate: string, most: number): number {
  if (Math.abs(candidate.length - term.length) <= most) return swapDistance(term, candidate);
  const rest = candidate.length >= 4 && term.startsWith(candidate) ? term.slice(candidate.length) : '';
  return rest.length < 2 ? most + 1 : Math.min(...ENDINGS.map((ending) => swapDistance(rest, ending)));
}

/** Edit distance in which one swap of neighbours anywhere counts as one edit rather than two. */
function swapDistance(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 && plain !== 3) return plain;
  for (let i = 0; i + 1 < a.length; i++) {
    if (a[i] !== b[i + 1] || a[i + 1] !== b[i]) continue;
    const swapped = a.slice(0, i) + a[i + 1] + a[i] + a.slice(i + 2);
    const edits = 1 + distance(swapped, b);
    if (edits < plain) return edits;
  }
  return plain;
}
