/** One way to spell a piece of a word, with how unlikely it is: 0 is the usual way, each step halves it or so. */
export interface SpellingRule {
  readonly from: string;
  readonly to: readonly string[];
}

interface Spelt {
  readonly text: string;
  readonly cost: number;
}

/** Rules by what they begin with, the longer first, made once for each table. */
export class SpellingRules {
  readonly #byFirst = new Map<string, SpellingRule[]>();

  /** Rows of `кс x ks`: a piece, then its spellings, the likeliest first; `-` is nothing. */
  constructor(rows: string) {
    for (const row of rows.split(',')) {
      const [from = '', ...to] = row.trim().split(/\s+/);
      const rule = { from, to: to.map((one) => (one === '-' ? '' : one)) };
      const same = this.#byFirst.get(from.charAt(0));
      if (same === undefined) this.#byFirst.set(from.charAt(0), [rule]);
      else same.push(rule);
    }
    for (const rules of this.#byFirst.values()) rules.sort((a, b) => b.from.length - a.from.length);
  }

  /**
   * The likeliest spellings of a lower-case word, at most `limit`, likeliest first. A letter without a rule makes the
   * word unspellable: an empty list.
   */
  spellings(word: string, limit: number): string[] {
    const ways: Spelt[][] = [[{ text: '', cost: 0 }], ...Array.from(word, () => [])];
    for (let at = 0; at < word.length; at++) {
      const here = likeliest(ways[at] ?? [], limit);
      for (const { from, to } of this.#rulesAt(word, at)) {
        const next = ways[at + from.length];
        for (const { text, cost } of here) {
          next?.push(...to.map((spelling, rank) => ({ text: text + spelling, cost: cost + rank })));
        }
      }
    }
    return likeliest(ways[word.length] ?? [], limit).map(({ text }) => text);
  }

  #rulesAt(word: string, at: number): readonly SpellingRule[] {
    return (this.#byFirst.get(word.charAt(at)) ?? []).filter(({ from }) => word.startsWith(from, at));
  }
}

/** Each text once, at its lowest cost. */
function likeliest(ways: readonly Spelt[], limit: number): Spelt[] {
  const best = new Map<string, number>();
  for (const { text, cost } of ways) best.set(text, Math.min(cost, best.get(text) ?? cost));
  return [...best]
    .map(([text, cost]) => ({ text, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit);
}
