/** The positions of the `k` vectors with the largest inner product, best first, by comparing every one: what recall is measured against. */
export function exactNearest(
  query: ArrayLike<number>,
  vectors: readonly ArrayLike<number>[],
  k: number,
): number[] {
  const scores = vectors.map((vector) => innerProduct(query, vector));
  const order = scores.map((_, at) => at);
  return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, k);
}

function innerProduct(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}
