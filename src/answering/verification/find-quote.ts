import type { Span } from '../../language/span.ts';

/** Every quotation mark there is, single or double, in any language. */
const QUOTATION_MARK = /["'“”„‟‘’‚‛«»‹›「」『』《》〈〉＂＇`´]/u;
const WHITE = /[\s\u200b\u2060\ufeff]/u;

interface Folded {
  readonly text: string;
  /** For each character of `text`, where it stands in the original; one more for the end. */
  readonly offsets: readonly number[];
}

/** White space runs as one space, quotation marks as one mark; letters, figures and all other signs as they are. */
function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const char = original.charAt(at);
    if (WHITE.test(char) && (text === '' || text.endsWith(' '))) continue;
    text += WHITE.test(char) ? ' ' : QUOTATION_MARK.test(char) ? '"' : char;
    offsets.push(at);
  }
  return { text, offsets: [...offsets, original.length] };
}

/**
 * Where a quote stands word for word in a text, or null where it does not.
 *
 * White space and quotation marks are normalised, because models retype them; words, figures and punctuation are not, because a
 * changed one may change the claim. A quote that begins or ends inside a word or a figure ("94" of "94.753") does not stand there.
 */
export function findQuote(quote: string, text: string): Span | null {
  const wanted = fold(quote).text.replace(/^[\s"]+|[\s"]+$/gu, '');
  if (wanted === '') return null;
  const { text: folded, offsets } = fold(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isCutWord(folded, at) || isCutWord(folded, end)) continue;
    return { start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
  }
  return null;
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;

/** True where the place between two characters lies inside a word or a figure. */
function isCutWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (WORD.test(before) && WORD.test(after)) return true;
  return /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]?\d/.test(text.slice(at, at + 2));
}
