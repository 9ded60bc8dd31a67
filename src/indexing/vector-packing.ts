import { unitVector } from './embedders/unit-vector.ts';
import { InvalidLabelError, InvalidVectorError } from './vector-errors.ts';

const LARGEST_LABEL = 2 ** 32 - 1;

/** Numbers in one message to the worker: about a millisecond of packing on the main thread, whatever the dimension. */
const NUMBERS_A_MESSAGE = 1 << 16;

/** How many vectors go into one message; at least one. */
export function vectorsPerMessage(dimension: number): number {
  return Math.max(1, Math.floor(NUMBERS_A_MESSAGE / dimension));
}

/**
 * Vectors as rows of one array, each scaled to length 1, ready to be transferred to another thread.
 *
 * Throws InvalidVectorError for one of another dimension, and for one without direction (NaN, infinite or all zeros):
 * the library would take the first two kinds silently. `first` is the position of the first vector in the caller's array.
 */
export function packVectors(
  vectors: readonly ArrayLike<number>[],
  dimension: number,
  first = 0,
): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(vectors.length * dimension);
  for (const [i, vector] of vectors.entries()) {
    rows.set(checkedUnitVector(vector, dimension, first + i), i * dimension);
  }
  return rows;
}

/** The query scaled to length 1. Throws InvalidVectorError as `packVectors` does. */
export function packQuery(query: ArrayLike<number>, dimension: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(checkedUnitVector(query, dimension, null));
}

/** Row ids as the index keeps them. Throws InvalidLabelError for what is not a whole number from 0 to 2³² − 1. */
export function packLabels(labels: Iterable<number>): Uint32Array<ArrayBuffer> {
  const packed = [...labels];
  const wrong = packed.find((label) => !Number.isInteger(label) || label < 0 || label > LARGEST_LABEL);
  if (wrong !== undefined) throw new InvalidLabelError(`${String(wrong)} cannot be the label of a vector.`);
  return Uint32Array.from(packed);
}

function checkedUnitVector(
  vector: ArrayLike<number>,
  dimension: number,
  position: number | null,
): readonly number[] {
  if (vector.length !== dimension) {
    throw new InvalidVectorError(`has ${vector.length} numbers where ${dimension} are expected`, position);
  }
  const unit = unitVector(vector);
  if (unit === null) {
    throw new InvalidVectorError(
      'has no direction: it holds NaN, something infinite or nothing but zeros',
      position,
    );
  }
  return unit;
}
