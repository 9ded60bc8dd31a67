/** Buttons in rows of at most so many. */
export function inRows<T>(items: readonly T[], most: number): T[][] {
  const rows = Math.ceil(items.length / most);
  return Array.from({ length: rows }, (_, row) => items.slice(row * most, (row + 1) * most));
}
