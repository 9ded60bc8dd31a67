import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLexicalIndex, serializeLexicalIndex } from '../../../src/indexing/lexical/lexical-file.ts';
import { type LexicalIndex, LexicalIndexBuilder } from '../../../src/indexing/lexical/lexical-index.ts';
import { conceptOf, indexOf } from './lexical-samples.ts';

const term = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('九台', 'jiutai', 'place:220113', '\ufeffa', 'цзютай', '𝒳'),
  )
  .filter((text) => !text.includes('\n'));
const passage = fc.dictionary(term, fc.integer({ min: 1, max: 300 }), { maxKeys: 8 });
const index = fc.array(passage, { maxLength: 8 }).map((passages) => {
  const builder = new LexicalIndexBuilder();
  for (const [i, terms] of passages.entries()) builder.add(i * 3 + 1, new Map(Object.entries(terms)));
  return builder.build();
});

function wholeOf(found: LexicalIndex | null): unknown {
  return found && { ...found.tables, postings: [...found.tables.postings] };
}

/** Everything a search does with an index; must not throw. */
function searchAll(found: LexicalIndex): void {
  const concepts = [...found.tables.postings.keys()].slice(0, 20).map((word) => ({
    wordings: [{ term: word, weight: 1 }],
    weight: 1,
  }));
  found.search(concepts, 5);
  for (const label of found.tables.labels) found.strengths(label, concepts);
  for (const { wordings } of concepts) found.labelsWith(wordings[0]?.term ?? '');
}

const SAMPLE = serializeLexicalIndex(indexOf({ 1: 'ink jiutai', 4: 'cheese jiutai', 9: 'road ink ink' }));

describe('serializeLexicalIndex and parseLexicalIndex', () => {
  it('give back every index as it was', () => {
    fc.assert(
      fc.property(index, (original) => {
        expect(wholeOf(parseLexicalIndex(serializeLexicalIndex(original)))).toEqual(wholeOf(original));
      }),
    );
  });

  it('give back an index that searches alike', () => {
    const found = parseLexicalIndex(SAMPLE);
    expect(found?.search([conceptOf('ink')], 5).map(({ label }) => label)).toEqual([9, 1]);
    expect(found?.labelsWith('jiutai')).toEqual([1, 4]);
  });

  it('read bytes that start anywhere in a larger buffer', () => {
    for (const offset of [1, 2, 3, 4]) {
      const larger = new Uint8Array(SAMPLE.length + offset);
      larger.set(SAMPLE, offset);
      expect(wholeOf(parseLexicalIndex(larger.subarray(offset)))).toEqual(wholeOf(parseLexicalIndex(SAMPLE)));
    }
  });

  it('give back an empty index', () => {
    expect(parseLexicalIndex(serializeLexicalIndex(indexOf({})))?.count).toBe(0);
  });
});

describe('parseLexicalIndex', () => {
  it('gives null for a file cut anywhere', () => {
    for (let size = 0; size < SAMPLE.length; size++)
      expect(parseLexicalIndex(SAMPLE.slice(0, size))).toBeNull();
  });

  it('gives null for a file that something was added to', () => {
    expect(parseLexicalIndex(Uint8Array.of(...SAMPLE, 0))).toBeNull();
  });

  it.each([
    ['of another version', 0, 99],
    ['of more passages', 4, 4],
    ['of fewer terms', 8, 3],
    ['of more postings', 12, 8],
    ['of a longer list of words', 16, 255],
    ['whose labels do not ascend', 24, 1],
    ['whose postings do not ascend', 36, 0],
  ])('gives null for a file %s', (_, at, byte) => {
    const bytes = Uint8Array.from(SAMPLE);
    expect(bytes[at]).not.toBe(byte);
    bytes[at] = byte;
    expect(parseLexicalIndex(bytes)).toBeNull();
  });

  it('gives null where two words run into one', () => {
    const bytes = Uint8Array.from(SAMPLE);
    bytes[bytes.lastIndexOf(10)] = 97;
    expect(parseLexicalIndex(bytes)).toBeNull();
  });

  it('never throws, and what it gives can be searched: foreign bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const found = parseLexicalIndex(bytes);
        if (found) searchAll(found);
      }),
    );
  });

  it('never throws, and what it gives can be searched: any byte changed', () => {
    fc.assert(
      fc.property(index, fc.nat(), fc.nat(255), (original, at, byte) => {
        const bytes = serializeLexicalIndex(original);
        bytes[at % bytes.length] = byte;
        const found = parseLexicalIndex(bytes);
        if (found) searchAll(found);
      }),
    );
  });
});
