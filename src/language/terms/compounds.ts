import { COMPOUNDS } from './compound-words.ts';
import { numberForm } from './number-form.ts';
import type { Piece } from './pieces.ts';
import type { Term } from './term.ts';
import { foldWord, stem } from './word-form.ts';
import type { WordMemory } from './word-memory.ts';

const HYPHENS = new Set(['', '-', '‐', '‑', '–']);
const ORDINAL_OR_DECADE = /^(?:st|nd|rd|th|s)$/i;
const CURRENCY = /^(?:rmb|cny|usd|us|hk|hkd|eur|vnd|kzt|rub|jpy|krw|inr|sgd|myr|gbp)$/;
const SCATTERED = 3;

/**
 * Terms of a chain of letter runs and numbers that hyphens or nothing at all hold together.
 *
 * `COVID-19` is covid19, covid and 19; `high-tech` is hightech, high and tech; `5G` and `B2B` are one term; `RMB31.36`
 * and `100MW` are two; `19th` and `1980s` are their number. `put-into-operation` and other chains of more than two are
 * only their parts. A spaced pair that is also written as one word (`high tech`, `hightech`) gets the same three terms.
 */
export function chainTerms(chain: readonly Piece[], words: WordMemory): Term[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first !== undefined && first === last) return pieceTerms(first, words).filter(hasText);
  const parts = chain
    .filter((piece, at) => !isOrdinalEnding(chain[at - 1], piece))
    .flatMap((piece) => pieceTerms(piece, words));
  const joined = joinedForm(chain);
  if (joined === null || first === undefined || last === undefined) return parts.filter(hasText);
  const whole = { term: joined, start: first.start, end: last.end };
  return (isCode(chain) ? [whole] : [whole, ...parts]).filter(hasText);
}

/** True where the second piece continues the chain of the first: nothing or one hyphen stands between them. */
export function continuesChain(text: string, before: Piece, piece: Piece): boolean {
  const gap = text.slice(before.end, piece.start);
  if (gap === ' ') return COMPOUNDS.has(`${before.text}${piece.text}`.toLowerCase());
  if (!HYPHENS.has(gap)) return false;
  return gap === '' || before.kind === 'word';
}

function pieceTerms({ kind, text, start, end }: Piece, words: WordMemory): Term[] {
  if (kind === 'number') return [{ term: numberForm(text), start, end }];
  const { form, parts } = words.of(text);
  const whole = { term: form, start, end };
  if (parts === null) return [whole];
  const middle = start + parts.middle;
  return [whole, { term: parts.first, start, end: middle }, { term: parts.second, start: middle, end }];
}

function hasText({ term }: Term): boolean {
  return term !== '';
}

function isOrdinalEnding(before: Piece | undefined, piece: Piece): boolean {
  return before?.kind === 'number' && before.end === piece.start && ORDINAL_OR_DECADE.test(piece.text);
}

function joinedForm(chain: readonly Piece[]): string | null {
  if (chain.length < 2 || chain.length > SCATTERED) return null;
  if (isCode(chain)) return chain.map((piece) => formOf(piece)).join('');
  const [first, second] = chain;
  if (chain.length > 2 || first === undefined || second === undefined || first.kind === 'number') return null;
  const word = foldWord(first.text);
  if (second.kind === 'number') return isSeries(word, second.text) ? word + second.text : null;
  return stem(word + foldWord(second.text));
}

/** `5G`, `H2`, `B2B`: letters and figures, glued, no two letters together. */
function isCode(chain: readonly Piece[]): boolean {
  const glued = chain.every((piece, at) => at === 0 || chain[at - 1]?.end === piece.start);
  const short = chain.every((piece) =>
    piece.kind === 'word' ? /^\p{L}$/u.test(piece.text) : !/\D/.test(piece.text),
  );
  return glued && short && chain.length > 1 && chain.length <= SCATTERED && !isDecade(chain);
}

function isDecade([first, second]: readonly Piece[]): boolean {
  return first !== undefined && second !== undefined && isOrdinalEnding(first, second);
}

/** `COVID-19`, `A320`: a number that belongs to the word before it, not an amount after its currency. */
function isSeries(word: string, figures: string): boolean {
  return /^\d{1,4}$/.test(figures) && !CURRENCY.test(word);
}

function formOf(piece: Piece): string {
  return piece.kind === 'number' ? piece.text : foldWord(piece.text);
}
