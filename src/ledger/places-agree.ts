import type { Fact } from './fact.ts';

/** How the places of two facts stand: the same, one inside the other, apart, or unknown where one has none. */
export type PlaceAgreement = 'same' | 'contained' | 'apart' | 'unknown';

type Path = readonly string[];

/** Whether the place of `inner` is the place of `outer` or lies in it; the empty path contains nothing. */
export function pathContains(outer: Path, inner: Path): boolean {
  return outer.length > 0 && outer.length <= inner.length && outer.every((name, at) => name === inner[at]);
}

export function placesAgree(
  { place_path: one }: Pick<Fact, 'place_path'>,
  { place_path: other }: Pick<Fact, 'place_path'>,
): PlaceAgreement {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const [outer, inner] = one.length <= other.length ? [one, other] : [other, one];
  if (!pathContains(outer, inner)) return 'apart';
  return outer.length === inner.length ? 'same' : 'contained';
}

/** The path of the smallest place among facts whose places contain each other; empty where none has a place. */
export function smallestPath(facts: readonly Pick<Fact, 'place_path'>[]): Path {
  return facts.reduce<Path>(
    (path, fact) => (fact.place_path.length > path.length ? fact.place_path : path),
    [],
  );
}
