import { type PostingList, PostingListBuilder } from './posting-list.ts';
import { TimeSlices } from './time-slices.ts';

/** One wording of a concept: `sign` itself at weight 1, `inked` or `签约` below it. */
export interface WeightedTerm {
  readonly term: string;
  /** 0 < weight ≤ 1. */
  readonly weight: number;
}

/**
 * One thing the question asks for, in all its wordings. A passage is credited for its best wording only, so that a
 * passage that repeats synonyms does not outrank one that names two different things.
 */
export interface Concept {
  readonly wordings: readonly WeightedTerm[];
  /** How much the concept counts beside the others; 1 unless the caller knows better. */
  readonly weight: number;
}

export interface LexicalMatch {
  readonly label: number;
  /** BM25 summed over concepts; comparable within one search only. */
  readonly score: number;
}

/**
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009). `k1` in [0.5, 2]: how fast a
 * repeated word stops counting; low, because a passage is a few sentences. `b` in [0, 1]: how much length is held
 * against a passage; lowish, because passages are cut to one length.
 */
const BM25 = { k1: 0.9, b: 0.4 };

/** The frozen form of a lexical index: what is saved and searched. */
export interface LexicalTables {
  /** Passage labels by ordinal, ascending. */
  readonly labels: Uint32Array;
  /** Terms per passage by ordinal. */
  readonly lengths: Uint16Array;
  readonly postings: ReadonlyMap<string, PostingList>;
}

/**
 * Ranks passages by the concepts of a question (BM25 over posting lists held in memory).
 *
 * Kept in memory because that is what makes weighted wordings and coverage cheap, and because SQLite's FTS5, measured
 * in the bench beside it, needs several times as long for a common word. Labels are the passages' row ids.
 */
export class LexicalIndex {
  readonly #tables: LexicalTables;
  readonly #meanLength: number;

  constructor(tables: LexicalTables) {
    this.#tables = tables;
    let total = 0;
    for (const length of tables.lengths) total += length;
    this.#meanLength = tables.lengths.length === 0 ? 1 : Math.max(1, total / tables.lengths.length);
  }

  get tables(): LexicalTables {
    return this.#tables;
  }

  /** Number of passages. */
  get count(): number {
    return this.#tables.labels.length;
  }

  /** In how many passages a term occurs. */
  documentFrequency(term: string): number {
    return this.#tables.postings.get(term)?.length ?? 0;
  }

  /** The passages a term occurs in, by label, ascending. */
  labelsWith(term: string): number[] {
    const ordinals = this.#tables.postings.get(term)?.ordinals ?? [];
    return Array.from(ordinals, (ordinal) => this.#tables.labels[ordinal] ?? 0);
  }

  /** The passages that name any of the concepts, best first, at most `limit`. */
  search(concepts: readonly Concept[], limit: number): LexicalMatch[] {
    const scores = new Float32Array(this.count);
    const scratch = new Float32Array(this.count);
    for (const concept of concepts) this.#score(concept, scores, scratch);
    return best(scores, limit).map((ordinal) => ({
      label: this.#tables.labels[ordinal] ?? 0,
      score: scores[ordinal] ?? 0,
    }));
  }

  /** For each concept, the weight of the best of its wordings that the passage has; 0 where it has none. */
  strengths(label: number, concepts: readonly Concept[]): number[] {
    const ordinal = indexOf(this.#tables.labels, label);
    return concepts.map(({ wordings }) => {
      let strength = 0;
      for (const { term, weight } of wordings) {
        if (weight > strength && this.#names(ordinal, term)) strength = weight;
      }
      return strength;
    });
  }

  /** True where the passage has the term. */
  has(label: number, term: string): boolean {
    return this.#names(indexOf(this.#tables.labels, label), term);
  }

  /**
   * How telling a concept is: as rare as all its wordings together, each counted by its weight, so that a translation
   * that stands in every other passage makes a common concept of a word that stands in one.
   */
  conceptRarity({ wordings }: Concept): number {
    const passages = wordings.reduce(
      (sum, { term, weight }) => sum + weight * this.documentFrequency(term),
      0,
    );
    return this.#rarityOf(Math.min(this.count, passages));
  }

  #names(ordinal: number, term: string): boolean {
    const list = this.#tables.postings.get(term);
    return list !== undefined && ordinal >= 0 && indexOf(list.ordinals, ordinal) >= 0;
  }

  /** Adds a concept's share to `scores`; `scratch` is all zero before and after. */
  #score(concept: Concept, scores: Float32Array, scratch: Float32Array): void {
    const factor = this.conceptRarity(concept) * concept.weight;
    const lists = concept.wordings.flatMap(({ term, weight }) => {
      const list = this.#tables.postings.get(term);
      return list ? [{ list, weight }] : [];
    });
    for (const { list, weight } of lists) {
      for (let i = 0; i < list.length; i++) {
        const ordinal = list.ordinals[i] ?? 0;
        const score = factor * weight * this.#saturation(ordinal, list.frequencies[i] ?? 0);
        const before = scratch[ordinal] ?? 0;
        if (score <= before) continue;
        scores[ordinal] = (scores[ordinal] ?? 0) + score - before;
        scratch[ordinal] = score;
      }
    }
    for (const { list } of lists) for (const ordinal of list.ordinals) scratch[ordinal] = 0;
  }

  /** Robertson and Sparck Jones' weight: ln(2 + 2N) for a word that stands nowhere, near 0 for one that stands everywhere. */
  #rarityOf(passages: number): number {
    return Math.log(1 + (this.count - passages + 0.5) / (passages + 0.5));
  }

  #saturation(ordinal: number, frequency: number): number {
    const length = (this.#tables.lengths[ordinal] ?? 0) / this.#meanLength;
    return (frequency * (BM25.k1 + 1)) / (frequency + BM25.k1 * (1 - BM25.b + BM25.b * length));
  }
}

/** Position of `value` in an ascending array, or -1. */
function indexOf(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Ordinals of the `limit` highest positive scores, best first; ties keep the earlier passage first. */
function best(scores: Float32Array, limit: number): number[] {
  if (limit < 1) return [];
  const top: number[] = [];
  let floor = 0;
  for (let ordinal = 0; ordinal < scores.length; ordinal++) {
    const score = scores[ordinal] ?? 0;
    if (score <= floor) continue;
    if (top.length === limit) top.pop();
    let at = top.length;
    while (at > 0 && (scores[top[at - 1] ?? 0] ?? 0) < score) at--;
    top.splice(at, 0, ordinal);
    if (top.length === limit) floor = scores[top[limit - 1] ?? 0] ?? 0;
  }
  return top;
}

/** Gathers passages and freezes them into a `LexicalIndex`. */
export class LexicalIndexBuilder {
  readonly #labels: number[] = [];
  readonly #lengths: number[] = [];
  readonly #postings = new Map<string, PostingListBuilder>();

  /**
   * Adds a passage: its terms with how often each occurs. Labels must grow from call to call.
   *
   * A frequency is kept up to 255, a length up to 65,535; neither bends the ranking of passages of a few sentences.
   */
  add(label: number, frequencies: ReadonlyMap<string, number>): void {
    if (label <= (this.#labels.at(-1) ?? -1)) throw new RangeError(`passage labels must grow: ${label}`);
    const ordinal = this.#labels.push(label) - 1;
    let length = 0;
    for (const [term, frequency] of frequencies) {
      length += frequency;
      this.#list(term).add(ordinal, Math.min(255, frequency));
    }
    this.#lengths.push(Math.min(65_535, length));
  }

  build(): LexicalIndex {
    const postings = new Map<string, PostingList>();
    for (const [term, list] of this.#postings) postings.set(term, list.build());
    return this.#freeze(postings);
  }

  /** `build`, giving way to other work every few milliseconds. Nothing may be added meanwhile. */
  async buildInSlices(): Promise<LexicalIndex> {
    const postings = new Map<string, PostingList>();
    const slices = new TimeSlices();
    for (const [term, list] of this.#postings) {
      postings.set(term, list.build());
      if (slices.over) await slices.next();
    }
    return this.#freeze(postings);
  }

  #freeze(postings: ReadonlyMap<string, PostingList>): LexicalIndex {
    return new LexicalIndex({
      labels: Uint32Array.from(this.#labels),
      lengths: Uint16Array.from(this.#lengths),
      postings,
    });
  }

  #list(term: string): PostingListBuilder {
    let list = this.#postings.get(term);
    if (!list) {
      list = new PostingListBuilder();
      this.#postings.set(term, list);
    }
    return list;
  }
}
