/**
 * Makes a table at its first use and keeps it. For tables that never change and cost too much to make for texts that do
 * not need them; the table is private to its module, so there is no state for others to see.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
