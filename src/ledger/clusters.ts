/** Two members, by their positions, that belong together, and how sure that is: larger is surer. */
export interface Bond {
  readonly one: number;
  readonly other: number;
  readonly strength: number;
}

/**
 * Every pair of positions that share a key, once. Comparing only these keeps a ledger of many thousand rows from being
 * compared row by row with itself.
 */
export function* pairsByKey(keys: readonly (readonly string[])[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  for (const members of positionsByKey(keys).values()) {
    for (let i = 1; i < members.length; i++)
      for (let j = 0; j < i; j++) {
        const [one, other] = [members[j] ?? 0, members[i] ?? 0];
        const pair = one * keys.length + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
  }
}

function positionsByKey(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  keys.forEach((own, at) => {
    for (const key of new Set(own)) {
      const members = positions.get(key);
      if (members) members.push(at);
      else positions.set(key, [at]);
    }
  });
  return positions;
}

/**
 * Joins clusters along bonds, the surest first, and only where every member of one may stand with every member of the
 * other: a row without a place never draws two places together. Clusters keep the order of their first members.
 */
export function joinClusters(
  clusters: readonly (readonly number[])[],
  bonds: readonly Bond[],
  mayStandTogether: (one: number, other: number) => boolean,
): number[][] {
  const clusterOf = new Map<number, number[]>();
  for (const cluster of clusters) {
    const members = [...cluster];
    for (const member of members) clusterOf.set(member, members);
  }
  const surestFirst = [...bonds].sort(
    (a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other,
  );
  for (const { one, other } of surestFirst) {
    const [first, second] = [clusterOf.get(one), clusterOf.get(other)];
    if (!first || !second || first === second) continue;
    if (!first.every((a) => second.every((b) => mayStandTogether(a, b)))) continue;
    first.push(...second);
    for (const member of second) clusterOf.set(member, first);
  }
  return [...new Set(clusterOf.values())].map((members) => members.sort((a, b) => a - b));
}
