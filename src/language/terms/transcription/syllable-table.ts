/** A syllable of pinyin and one way another script writes it. */
export interface SyllablePair {
  readonly latin: string;
  readonly form: string;
}

const LONGEST_LATIN = 6;

/** Syllables of pinyin in another script, for words either way. A pair given earlier is the likelier one. */
export class SyllableTable {
  readonly #toLatin = new Map<string, string[]>();
  readonly #toForm = new Map<string, string>();
  readonly #longest: number;

  constructor(pairs: readonly SyllablePair[]) {
    for (const { latin, form } of pairs) {
      if (!this.#toForm.has(latin)) this.#toForm.set(latin, form);
      const same = this.#toLatin.get(form);
      if (same === undefined) this.#toLatin.set(form, [latin]);
      else if (!same.includes(latin)) same.push(latin);
    }
    this.#longest = Math.max(0, ...pairs.map(({ form }) => form.length));
  }

  /**
   * The pinyin a word of the other script may stand for, written closed, at most `limit` ways, those of the fewest
   * syllables first; empty where the word is not made of such syllables, or of one only.
   */
  latinOf(word: string, limit: number): string[] {
    const cuts = cut(word, this.#longest, (part) => this.#toLatin.get(part) ?? [], limit);
    const words = cuts.filter((parts) => parts.length > 1).map((parts) => parts.join(''));
    return [...new Set(words)];
  }

  /** How the other script writes a word of pinyin of two syllables or more, or null where it is none. */
  formOf(latin: string): string | null {
    const [parts = []] = cut(latin, LONGEST_LATIN, (part) => (this.#toForm.has(part) ? [part] : []), 1);
    return parts.length > 1 ? parts.map((part) => this.#toForm.get(part) ?? '').join('') : null;
  }
}

/** Every way to cut a word into known parts, fewest parts first, at most `limit` ways kept at each place. */
function cut(
  word: string,
  longest: number,
  readings: (part: string) => readonly string[],
  limit: number,
): string[][] {
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= word.length; end++) {
    const here: string[][] = [];
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = ways[start] ?? [];
      if (before.length === 0) continue;
      for (const reading of readings(word.slice(start, end))) {
        for (const parts of before) here.push([...parts, reading]);
      }
    }
    ways.push(here.sort((a, b) => a.length - b.length).slice(0, limit));
  }
  return ways[word.length] ?? [];
}
