import { LexicalIndex } from './lexical-index.ts';
import { PostingList } from './posting-list.ts';
import { TimeSlices } from './time-slices.ts';

const NONE = new PostingList(new Uint32Array(0), new Uint8Array(0));

/**
 * A new index of the passages of `before` that are not `removed`, followed by those of `added`; neither index changes.
 *
 * Gives way to other work every few milliseconds, since 100,000 passages take a second. Rejects with RangeError where
 * `added` has a label that is not above all those kept. Labels in `removed` that are not held are passed over.
 */
export async function growIndex(
  before: LexicalIndex,
  removed: ReadonlySet<number>,
  added: LexicalIndex,
): Promise<LexicalIndex> {
  const kept = keepPassages(before, removed);
  const { labels, lengths, postings: more } = added.tables;
  const [first] = labels;
  if (first !== undefined && first <= (kept.labels.at(-1) ?? -1))
    throw new RangeError(`passage labels must grow: ${first}`);
  const postings = new Map<string, PostingList>();
  const slices = new TimeSlices();
  for (const [term, list] of before.tables.postings) {
    const joined = joinLists(list, kept.moved, more.get(term) ?? NONE, kept.labels.length);
    if (joined.length > 0) postings.set(term, joined);
    if (slices.over) await slices.next();
  }
  for (const [term, list] of more) {
    if (!postings.has(term)) postings.set(term, joinLists(NONE, kept.moved, list, kept.labels.length));
    if (slices.over) await slices.next();
  }
  return new LexicalIndex({
    labels: Uint32Array.from([...kept.labels, ...labels]),
    lengths: Uint16Array.from([...kept.lengths, ...lengths]),
    postings,
  });
}

interface KeptPassages {
  readonly labels: readonly number[];
  readonly lengths: readonly number[];
  /** The new ordinal of each old one, or -1. */
  readonly moved: Int32Array;
}

function keepPassages({ tables }: LexicalIndex, removed: ReadonlySet<number>): KeptPassages {
  const labels: number[] = [];
  const lengths: number[] = [];
  const moved = new Int32Array(tables.labels.length).fill(-1);
  for (const [ordinal, label] of tables.labels.entries()) {
    if (removed.has(label)) continue;
    moved[ordinal] = labels.push(label) - 1;
    lengths.push(tables.lengths[ordinal] ?? 0);
  }
  return { labels, lengths, moved };
}

/** What remains of a list at its new ordinals, and after it the list of the added passages, which come after `offset` others. */
function joinLists(old: PostingList, moved: Int32Array, added: PostingList, offset: number): PostingList {
  const ordinals = new Uint32Array(old.length + added.length);
  const frequencies = new Uint8Array(ordinals.length);
  let length = 0;
  old.forEach((ordinal, frequency) => {
    const target = moved[ordinal] ?? -1;
    if (target < 0) return;
    ordinals[length] = target;
    frequencies[length++] = frequency;
  });
  added.forEach((ordinal, frequency) => {
    ordinals[length] = offset + ordinal;
    frequencies[length++] = frequency;
  });
  if (length === ordinals.length) return new PostingList(ordinals, frequencies);
  return new PostingList(ordinals.slice(0, length), frequencies.slice(0, length));
}
