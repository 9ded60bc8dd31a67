import fc from 'fast-check';

/** Any Unicode, and texts made of words that a reader knows, in any order. */
export function anyText(...words: readonly [string, ...string[]]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
  );
}
