/**
 * Looks up `key` in a text whose lines are `key<TAB>value`, sorted by UTF-16 code unit, and gives the value or null.
 *
 * A table of fifty thousand words searched this way is ready as soon as the file is read: nothing is parsed, and a
 * look-up compares some seventeen lines (binary search). Lines must end with `\n`.
 */
export function findLine(lines: string, key: string): string | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = lines.indexOf('\n', start);
    const tab = lines.indexOf('\t', start);
    const found = lines.slice(start, tab);
    if (found === key) return lines.slice(tab + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return null;
}
