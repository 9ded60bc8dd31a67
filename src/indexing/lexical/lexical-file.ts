import { LexicalIndex, type LexicalTables } from './lexical-index.ts';
import { PostingList } from './posting-list.ts';

/** Changes with the layout below; a file of another version is rebuilt from the documents. */
export const LEXICAL_FILE_VERSION = 1;

/** Bytes before the sections: version, passages, terms, postings, bytes of the term list (each a 32-bit little-endian number). */
const HEADER = 5;

/**
 * Lays an index out as bytes: header, then labels, posting ends, ordinals (32 bit each), lengths (16 bit), frequencies
 * (8 bit), and last the terms in UTF-8, parted by line feeds. Whole-number sections come first, so that each is aligned and read without copying.
 */
export function serializeLexicalIndex(index: LexicalIndex): Uint8Array {
  const { labels, lengths, postings } = index.tables;
  const terms = [...postings.keys()];
  const lists = [...postings.values()];
  const ends = Uint32Array.from(runningTotals(lists.map((list) => list.length)));
  const words = new TextEncoder().encode(terms.join('\n'));
  const header = Uint32Array.of(
    LEXICAL_FILE_VERSION,
    labels.length,
    terms.length,
    ends.at(-1) ?? 0,
    words.length,
  );
  const sections = [
    header,
    labels,
    ends,
    ...lists.map((l) => l.ordinals),
    lengths,
    ...lists.map((l) => l.frequencies),
    words,
  ];
  return concatenate(sections);
}

/**
 * Reads what `serializeLexicalIndex` wrote; null where the bytes are not such a file of this version.
 *
 * Sizes, order and counts are checked, so that no bytes whatever make a search fail; a changed figure inside a posting
 * is for the checksum of the manifest to find.
 */
export function parseLexicalIndex(bytes: Uint8Array): LexicalIndex | null {
  if (bytes.byteLength < HEADER * 4) return null;
  const reader = new SectionReader(aligned(bytes));
  const [version, passages = 0, termCount = 0, postingCount = 0, wordBytes = 0] = reader.uint32(HEADER);
  const size = HEADER * 4 + passages * 6 + termCount * 4 + postingCount * 5 + wordBytes;
  if (version !== LEXICAL_FILE_VERSION || size !== bytes.byteLength) return null;
  const labels = reader.uint32(passages);
  const ends = reader.uint32(termCount);
  const ordinals = reader.uint32(postingCount);
  const lengths = reader.uint16(passages);
  const frequencies = reader.uint8(postingCount);
  const words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.uint8(wordBytes));
  const terms = termCount === 0 ? [] : words.split('\n');
  if (terms.length !== termCount || (ends.at(-1) ?? 0) !== postingCount) return null;
  if (!isAscending(ends) || !isAscending(labels)) return null;
  return new LexicalIndex({ labels, lengths, postings: postingsOf(terms, ends, ordinals, frequencies) });
}

/** The bytes where 32-bit numbers can be read in place; a buffer cut from a pool may start anywhere. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}

function isAscending(numbers: Uint32Array): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}

function postingsOf(
  terms: readonly string[],
  ends: Uint32Array,
  ordinals: Uint32Array,
  frequencies: Uint8Array,
): LexicalTables['postings'] {
  const postings = new Map<string, PostingList>();
  let start = 0;
  for (const [i, term] of terms.entries()) {
    const end = ends[i] ?? start;
    postings.set(term, new PostingList(ordinals.subarray(start, end), frequencies.subarray(start, end)));
    start = end;
  }
  return postings;
}

function* runningTotals(lengths: readonly number[]): Generator<number> {
  let total = 0;
  for (const length of lengths) {
    total += length;
    yield total;
  }
}

type Section = Uint8Array | Uint16Array | Uint32Array;

function concatenate(sections: readonly Section[]): Uint8Array {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + section.byteLength, 0));
  let at = 0;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += section.byteLength;
  }
  return bytes;
}

class SectionReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  uint32(count: number): Uint32Array {
    return new Uint32Array(this.#bytes.buffer, this.#take(count * 4), count);
  }

  uint16(count: number): Uint16Array {
    return new Uint16Array(this.#bytes.buffer, this.#take(count * 2), count);
  }

  uint8(count: number): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#take(count), count);
  }

  #take(bytes: number): number {
    const at = this.#bytes.byteOffset + this.#at;
    this.#at += bytes;
    return at;
  }
}
