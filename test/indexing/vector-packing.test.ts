import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidLabelError, InvalidVectorError } from '../../src/indexing/vector-errors.ts';
import { packLabels, packQuery, packVectors, vectorsPerMessage } from '../../src/indexing/vector-packing.ts';

const WRONG: [string, number[]][] = [
  ['of another dimension', [1, 2]],
  ['with NaN', [1, Number.NaN, 0]],
  ['with something infinite', [1, Number.POSITIVE_INFINITY, 0]],
  ['of zeros', [0, 0, 0]],
  ['with a hole', [1, undefined as unknown as number, 0]],
  ['without numbers', []],
];

describe('packVectors', () => {
  it('lays vectors of length 1 end to end', () => {
    expect([
      ...packVectors(
        [
          [3, 4],
          [0, -2],
        ],
        2,
      ),
    ]).toEqual([Math.fround(0.6), Math.fround(0.8), 0, -1]);
  });

  it.each(WRONG)('refuses a vector %s, and says which', (_, vector) => {
    const refused = () => packVectors([[1, 2, 3], vector], 3, 100);
    expect(refused).toThrow(InvalidVectorError);
    expect(refused).toThrow(/^Vector 101 has/);
  });

  it('keeps the direction of whatever has one, however small or large', () => {
    const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 4, maxLength: 4 }), (vector) => {
        fc.pre(vector.some((x) => x !== 0));
        const packed = packVectors([vector], 4);
        expect(Math.hypot(...packed)).toBeCloseTo(1, 5);
        const largest = Math.max(...vector.map(Math.abs));
        const place = vector.findIndex((x) => Math.abs(x) === largest);
        expect(Math.sign(packed[place] as number)).toBe(Math.sign(vector[place] as number));
      }),
    );
  });
});

describe('packQuery', () => {
  it.each(WRONG)('refuses a query %s', (_, query) => {
    expect(() => packQuery(query, 3)).toThrow(/^The query vector has/);
  });
});

describe('packLabels', () => {
  it('takes every unsigned 32-bit integer', () => {
    expect([...packLabels(new Set([0, 7, 2 ** 32 - 1]))]).toEqual([0, 7, 2 ** 32 - 1]);
  });

  it.each([[-1], [1.5], [2 ** 32], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses %s', (label) => {
    expect(() => packLabels([1, label])).toThrow(InvalidLabelError);
  });
});

describe('vectorsPerMessage', () => {
  it.each([
    [256, 256],
    [1024, 64],
    [3072, 21],
    [10_000_000, 1],
  ])('of %i dimensions are %i', (dimension, expected) => {
    expect(vectorsPerMessage(dimension)).toBe(expected);
  });
});
