/**
 * The vector scaled to length 1, as a new array; null where it has no direction: a number that is not finite, or all
 * zeros. Scaled by the largest number first, so that neither tiny nor huge vectors lose their direction.
 */
export function unitVector(vector: ArrayLike<number>): number[] | null {
  const largest = largestMagnitude(vector);
  if (!(largest > 0) || !Number.isFinite(largest)) return null;
  const unit = new Array<number>(vector.length);
  let squares = 0;
  for (let i = 0; i < vector.length; i++) {
    const scaled = (vector[i] as number) / largest;
    unit[i] = scaled;
    squares += scaled * scaled;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < unit.length; i++) unit[i] = (unit[i] as number) / length;
  return unit;
}

/** NaN where any number is NaN; 0 for no numbers. */
function largestMagnitude(vector: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i] as number));
  return largest;
}
