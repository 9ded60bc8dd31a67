import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitVector } from '../../../src/indexing/embedders/unit-vector.ts';

describe('unitVector', () => {
  it.each([
    [
      [3, 4],
      [0.6, 0.8],
    ],
    [[-2], [-1]],
    [new Float64Array([0, 5, 0]), [0, 1, 0]],
  ])('scales %j to %j', (vector, unit) => {
    expect(unitVector(vector)).toEqual(unit);
  });

  it.each([[[]], [[0, 0]], [[1, Number.NaN]], [[1, Infinity]], [[-Infinity, 0]]])(
    'finds no direction in %j',
    (vector) => {
      expect(unitVector(vector)).toBeNull();
    },
  );

  it('gives length 1 to anything else, however tiny or huge', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(numbers, (vector) => {
        fc.pre(vector.some((number) => number !== 0));
        expect(Math.hypot(...(unitVector(vector) ?? []))).toBeCloseTo(1, 9);
      }),
    );
  });
});
