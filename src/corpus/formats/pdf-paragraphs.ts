import type { PdfLine } from './pdf-lines.ts';

/** A line this much further down than the font size belongs to the next paragraph. */
const PARAGRAPH_GAP = 1.25;
/** A change of font size by this part starts a new paragraph (headline, caption). */
const OTHER_SIZE = 0.12;
/** A line that ends this far (in font sizes) before the right margin ends its paragraph. */
const SHORT_LINE = 4;
/** A line indented by this many font sizes starts a paragraph. */
const INDENT = 0.8;
const WIDE_SPACING = 2.2;

/**
 * Joins the lines of pages into paragraphs.
 *
 * A paragraph ends at a gap, a change of font size, an indent, or a line that stops short of the margin after the end
 * of a sentence; one whose sentence is not done runs on over a page's end. Rows of a table stay lines of their own. Wrapped lines are joined
 * with a space, without one between Chinese characters, and a word parted by a hyphen is put together again.
 */
export function joinParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const paragraphs: string[] = [];
  let previous: PdfLine | null = null;
  for (const page of pages) {
    const margin = rightMargin(page);
    const spacing = usualSpacing(page);
    for (const line of page) {
      const joint: Joint | null = previous ? jointOf(previous, line, margin, spacing) : null;
      if (joint === null) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = appendLine(paragraphs.at(-1) ?? '', line.text, joint);
      previous = line;
    }
  }
  return paragraphs.join('\n\n');
}

/** Between rows of a table a line break; elsewhere nothing or a space, as the letters want it. */
type Joint = 'row' | 'wrap';

/** What joins two lines; null starts a new paragraph. */
function jointOf(above: PdfLine, line: PdfLine, margin: number, spacing: number): Joint | null {
  const isRow = (each: PdfLine) => each.text.includes(' | ');
  if (isRow(above) && isRow(line)) return 'row';
  if (isRow(above) || isRow(line)) return null;
  const size = Math.max(above.size, line.size, 1);
  if (Math.abs(above.size - line.size) > size * OTHER_SIZE) return null;
  const drop = above.y - line.y;
  const isSamePageFlow = drop > 0;
  if (isSamePageFlow && drop > Math.max(spacing * PARAGRAPH_GAP, size)) return null;
  if (isSamePageFlow && line.x - above.x > size * INDENT && line.x < above.right) return null;
  const isShort = above.right < margin - size * SHORT_LINE;
  const endsSentence = /[.!?。！？:：]["'”’）)]*$/u.test(above.text);
  return endsSentence && (isShort || !isSamePageFlow) ? null : 'wrap';
}

function appendLine(paragraph: string, line: string, joint: Joint): string {
  if (joint === 'row') return `${paragraph}\n${line}`;
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(paragraph) && /^\p{Ll}/u.test(line)) {
    return joinHyphenated(paragraph, line);
  }
  const isHan =
    /[\p{Script=Han}，。、；：！？）”]$/u.test(paragraph) &&
    /^[\p{Script=Han}，。、；：！？（“\d]/u.test(line);
  return paragraph + (isHan ? '' : ' ') + line;
}

/** The hyphen of a line end goes, that of a compound (`state-` / `owned-enterprise`) cannot be told and goes too. */
function joinHyphenated(paragraph: string, line: string): string {
  return paragraph.slice(0, -1) + line;
}

/** Where most long lines of a page end. */
function rightMargin(page: readonly PdfLine[]): number {
  const ends = page.map((line) => line.right).sort((one, other) => one - other);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

/** The usual distance between base lines that belong together: the lower quartile of those that are near. */
function usualSpacing(page: readonly PdfLine[]): number {
  const drops = page.flatMap((line, index) => {
    const above = page[index - 1];
    const drop = above ? above.y - line.y : 0;
    return drop > 0 && drop < line.size * WIDE_SPACING ? [drop] : [];
  });
  drops.sort((one, other) => one - other);
  return drops[Math.floor(drops.length / 4)] ?? 0;
}
