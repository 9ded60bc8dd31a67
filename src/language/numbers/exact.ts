/** Decimal digits that a double always holds (IEEE 754: 53 bits of significand, floor(52 · log₁₀ 2) = 15). */
const DIGITS = 15;

/**
 * A number times its scale without the dust of binary fractions: 94.753 × 10⁹ is 94753000000, 575.6 × 10¹² is
 * 575600000000000. Right for every number written with up to 15 significant digits; a whole number that has no scale is
 * given back as it is.
 */
export function exactProduct(value: number, scale: number): number {
  return scale === 1 && Number.isInteger(value) ? value : Number((value * scale).toPrecision(DIGITS));
}
