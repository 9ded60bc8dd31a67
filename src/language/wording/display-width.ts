/**
 * Characters that take two columns of a monospaced font: the scripts and forms of width W and F in Unicode Standard Annex
 * 11 (East Asian Width), and emoji.
 */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303e\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
/** Half-width forms belong to the same scripts. */
const HALF = /^[\uff61-\uffdc]/;

/** Columns that a text takes in a monospaced font: two for a wide character, one for any other, by characters as a reader sees them. */
export function displayWidth(text: string): number {
  return widthsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** Fills a text with blanks up to a number of columns; a text that takes as many or more comes back as it is. */
export function padTo(text: string, columns: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** A text cut to a number of columns, its end shown as `…`. */
export function clipTo(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let clipped = '';
  let width = 1;
  for (const character of widthsOf(text)) {
    width += character.width;
    if (width > columns) break;
    clipped += character.segment;
  }
  return `${clipped}…`;
}

function widthsOf(text: string): { segment: string; width: number }[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => ({ segment, width: widthOf(segment) }));
}

function widthOf(grapheme: string): number {
  return WIDE.test(grapheme) && !HALF.test(grapheme) ? 2 : 1;
}
