/** Shorter names have too many neighbours: `Yatai`, a firm, is one letter from `Yantai`, a city. */
export const SHORTEST_CORRECTED = 6;
const TWO_MISTAKES_FROM = 8;

/** Names by first letter and length (`j6`), for finding what a misspelt word may mean. */
export type SpellingIndex = ReadonlyMap<string, readonly string[]>;

/** Groups folded names (no spaces) by their first letter, which people seldom mistake, and their length. */
export function indexSpellings(names: Iterable<string>): SpellingIndex {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const group = index.get(groupOf(name, name.length));
    if (group === undefined) index.set(groupOf(name, name.length), [name]);
    else group.push(name);
  }
  return index;
}

function groupOf(word: string, length: number): string {
  return word.charAt(0) + length;
}

/**
 * The names that a word may have been meant for: those one mistake away, or where there are none and the word has eight
 * letters or more, those two away. A mistake is a letter too many, too few, wrong, or two in the wrong order
 * (Damerau 1964). The first letter must be
 * right. Empty for words under six letters.
 */
export function nearNames(word: string, index: SpellingIndex): string[] {
  if (word.length < SHORTEST_CORRECTED) return [];
  const most = word.length >= TWO_MISTAKES_FROM ? 2 : 1;
  const near: string[][] = [[], [], []];
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const name of index.get(groupOf(word, length)) ?? []) {
      const mistakes = mistakesBetween(word, name, most);
      if (mistakes <= most) near[mistakes]?.push(name);
    }
  return near.find((names) => names.length > 0) ?? [];
}

/**
 * The optimal string alignment distance of two words, or `most + 1` where it is more than `most`. Works on rows of the
 * usual matrix and stops at the first row that is past `most` throughout.
 */
export function mistakesBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (swapped(one, other, i, j)) cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(at(above, other.length), most + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.MAX_SAFE_INTEGER;
}

function swapped(one: string, other: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every word of small Latin letters that is one mistake away from `word`, in the sense of {@link mistakesBetween}. */
export function wordsOneMistakeAway(word: string): string[] {
  const near: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 0) near.push(before + after.slice(1));
    if (after.length > 1) near.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) near.push(before + letter + after, before + letter + after.slice(1));
  }
  return near.filter((one) => one !== word);
}
