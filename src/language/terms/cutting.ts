import { chainTerms, continuesChain } from './compounds.ts';
import { koreanTerms } from './korean-word.ts';
import { type Piece, readPieces } from './pieces.ts';
import type { Term } from './term.ts';
import { unspacedTerms } from './unspaced.ts';
import { WordMemory } from './word-memory.ts';

/** What is made of a run of Han characters: it differs between documents and questions. */
export type HanReader = (run: Piece, words: WordMemory) => Term[];

/** Cuts a text into terms, each script by its own rules, and runs of Han characters by `readHan`. */
export function cutTerms(text: string, readHan: HanReader, words = new WordMemory()): Term[] {
  return chainsOf(text).flatMap((chain) => termsOfChain(chain, readHan, words));
}

/** Groups the pieces of a text: letters and figures held together by hyphens or nothing; all else stands alone. */
function chainsOf(text: string): Piece[][] {
  const chains: Piece[][] = [];
  let last: Piece | undefined;
  for (const piece of readPieces(text)) {
    if (last !== undefined && isLatin(last) && isLatin(piece) && continuesChain(text, last, piece)) {
      chains.at(-1)?.push(piece);
    } else chains.push([piece]);
    last = piece;
  }
  return chains;
}

function isLatin({ kind }: Piece): boolean {
  return kind === 'word' || kind === 'number';
}

function termsOfChain(chain: readonly Piece[], readHan: HanReader, words: WordMemory): Term[] {
  const [piece] = chain;
  if (piece?.kind === 'han') return readHan(piece, words);
  if (piece?.kind === 'hangul') return koreanTerms(piece);
  if (piece?.kind === 'unspaced') return unspacedTerms(piece);
  return chainTerms(chain, words);
}
