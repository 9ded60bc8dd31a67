import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbeddingAnswer } from '../../src/models/embedding-answer.ts';

describe('readEmbeddingAnswer', () => {
  it('takes any JSON value without throwing, and says yes only to as many equal lists as texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (answer, count) => {
        const read = readEmbeddingAnswer(answer, count);
        if ('fault' in read) expect(read.fault).not.toBe('');
        else expect(read.vectors).toHaveLength(count);
      }),
    );
  });

  it('gives back the vectors of a right answer in any order of its entries', () => {
    const vectors = fc.uniqueArray(fc.array(fc.integer(), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(vectors, fc.infiniteStream(fc.nat()), (given, keys) => {
        const entries = given.map((embedding, index) => ({ index, embedding, key: keys.next().value }));
        const data = entries.sort((a, b) => a.key - b.key);
        expect(readEmbeddingAnswer({ data }, given.length)).toEqual({ vectors: given });
      }),
    );
  });

  it.each([
    ['undefined', undefined],
    ['a list', []],
    ['data that is no list', { data: { embedding: [1] } }],
    ['entries that are no objects', { data: [[1, 2]] }],
    ['an empty vector', { data: [{ index: 0, embedding: [] }] }],
    ['no vector', { data: [{ index: 0 }] }],
    ['an index that is no number', { data: [{ index: 'first', embedding: [1] }] }],
  ])('finds fault with %s', (_, answer) => {
    expect(readEmbeddingAnswer(answer, 1)).toHaveProperty('fault');
  });
});
