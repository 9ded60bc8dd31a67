import type { FormattedText } from './formatted-text.ts';

/** Marks of the markdown of rich messages: those of GitHub's, and `$` formulas, `==` highlights, `^` notes, `<tags>`. */
const MARKS = /[\\`*_{}[\]<>&#~|$=^!]/g;
/** What makes a list of a line that begins so. */
const LIST_START = /^(\s*)(?:([-+])|(\d+)([.)]))/;

/** A text as the markdown of rich messages, which shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKS, '\\$&');
}

/** One line as a paragraph of its own, or as the words of a heading or of a point; links are kept, other marks are not. */
export function lineMarkdown({ text, entities }: FormattedText): string {
  let written = '';
  let from = 0;
  for (const entity of entities) {
    if (entity.type !== 'text_link') continue;
    const end = entity.offset + entity.length;
    written += escapeMarkdown(text.slice(from, entity.offset));
    written += `[${escapeMarkdown(text.slice(entity.offset, end))}](${address(entity.url)})`;
    from = end;
  }
  const line = written + escapeMarkdown(text.slice(from));
  return line.replace(LIST_START, (_, blank: string, sign = '', digits = '', stop = '') =>
    sign === '' ? `${blank}${digits}\\${stop}` : `${blank}\\${sign}`,
  );
}

/** An address without what would end it early. */
function address(url: string): string {
  return new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29');
}
