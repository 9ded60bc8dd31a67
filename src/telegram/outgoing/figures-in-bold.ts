import { readAmounts } from '../../language/amounts.ts';
import { readCounts } from '../../language/counts.ts';
import { bold, type FormattedText, join } from './formatted-text.ts';

/** A text with its amounts and its numbers of things in bold. */
export function figuresInBold(text: string): FormattedText {
  const spans = [...readAmounts(text), ...readCounts(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const pieces: (string | FormattedText)[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), bold(text.slice(start, end)));
    from = end;
  }
  return join([...pieces, text.slice(from)]);
}
