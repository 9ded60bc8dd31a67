/**
 * Fuses rankings by reciprocal rank: an item scores Σ weight / (k + rank) over the lists that hold it.
 *
 * Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods"
 * (SIGIR 2009), with their k = 60. Ranks compare across lists where scores do not. Each list is best first; ties in the
 * result keep the order of the first list that holds the item. Scores are scaled so that first place in every list is 1.
 */
export function fuseRanks<T>(
  rankings: readonly { readonly items: readonly T[]; readonly weight: number }[],
): { item: T; score: number }[] {
  const k = 60;
  const whole = rankings.reduce((sum, { weight }) => sum + weight / (k + 1), 0);
  const scores = new Map<T, number>();
  for (const { items, weight } of rankings) {
    for (const [rank, item] of items.entries()) {
      scores.set(item, (scores.get(item) ?? 0) + weight / (k + 1 + rank) / whole);
    }
  }
  return [...scores].map(([item, score]) => ({ item, score })).sort((a, b) => b.score - a.score);
}
