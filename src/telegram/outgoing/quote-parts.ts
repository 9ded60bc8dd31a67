import type { FormattedText } from './formatted-text.ts';
import { alignedWhole } from './table.ts';
import { partsOf } from './table-in-text.ts';

/**
 * A quote as it is shown: its words as text, trimmed, and its tables as monospaced blocks, word for word. A block may not
 * stand inside a block quotation, so whoever marks the words has to leave the tables beside them.
 */
export function quoteParts(quote: string): (string | FormattedText)[] {
  const parts = partsOf(quote);
  if (parts.every(({ table }) => table === null)) return [quote];
  return parts.flatMap(({ start, end, table }): (string | FormattedText)[] => {
    const words = quote.slice(start, end).trim();
    if (table !== null) return [alignedWhole(table)];
    return words === '' ? [] : [words];
  });
}
