import type { Span } from '../language/span.ts';

/** A line of a text without the white space around it; `text.slice(start, end) === content`. */
export interface Line extends Span {
  readonly content: string;
}

/** The lines of a text from an offset on that are not blank, with offsets into the whole text. Line ends are `\n`. */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop === -1 ? text.length : stop;
    const raw = text.slice(at, lineEnd);
    const content = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (content !== '') lines.push({ content, start, end: start + content.length });
    at = lineEnd + 1;
  }
  return lines;
}
