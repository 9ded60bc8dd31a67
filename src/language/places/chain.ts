import type { Found } from './found.ts';
import type { Named } from './load-tables.ts';

/**
 * Joins Chinese and Korean names that stand together without a space, each inside the one before: 吉林省长春市九台区 is one
 * mention of Jiutai. `found` sorted, not overlapping.
 */
export function joinChains(found: readonly Found[]): Found[] {
  const joinedUp: Found[] = [];
  for (const one of found) {
    const last = joinedUp.at(-1);
    const chain = last !== undefined && last.end === one.start ? joinTwo(last, one) : null;
    if (chain === null) joinedUp.push(one);
    else joinedUp[joinedUp.length - 1] = chain;
  }
  return joinedUp;
}

function joinTwo(outer: Found, inner: Found): Found | null {
  const names = inner.names.filter((name) => outer.names.some((one) => isInside(name, one)));
  if (names.length === 0) return null;
  const strong = names.map((name) => ({ ...name, weak: false }));
  return { ...inner, start: outer.start, names: strong, corrected: outer.corrected || inner.corrected };
}

function isInside(inner: Named, outer: Named): boolean {
  const { id } = outer.known.place;
  return inner.known.place.id !== id && inner.known.place.within.includes(id);
}
