import type { Place, PlaceMention } from '../language/meaning.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import type { PlaceFault } from './faults.ts';
import { pathContains } from './places-agree.ts';

/** Places that a fault names at most. */
const MOST_CANDIDATES = 5;

/**
 * The place a person names, as a question would: `Jiutai`, `九台区`, `Chaoyang District, Changchun`. Where the name can mean
 * several, the one that the ledger holds, or holds something in; `heldPaths` are the paths of its rows. A fault says what
 * is wrong, and names what can be meant.
 */
export function findPlace(
  name: string,
  gazetteer: Gazetteer,
  heldPaths: readonly (readonly string[])[],
): Place | { readonly fault: PlaceFault } {
  const mentions = readPlaces(name, gazetteer);
  if (mentions.length === 0) return { fault: { kind: 'unknown_place', name } };
  return meantPlace(name, mentions, heldPaths);
}

/** The same for places that were read from a text already, at least one; `name` is what a fault calls them. */
export function meantPlace(
  name: string,
  mentions: readonly PlaceMention[],
  heldPaths: readonly (readonly string[])[],
): Place | { readonly fault: PlaceFault } {
  const mention = smallestOfChain(mentions);
  if (mention === null) return { fault: { kind: 'several_places', name } };
  if (mention.place) return mention.place;
  const held = mention.candidates.filter(({ path }) => heldPaths.some((one) => pathContains(path, one)));
  const meant = held.length > 0 ? held : mention.candidates;
  const [only] = meant;
  if (only && meant.length === 1) return only;
  return { fault: { kind: 'ambiguous_place', name, candidates: meant.slice(0, MOST_CANDIDATES) } };
}

/** Of "Chaoyang District, Changchun" the district; null where the places do not lie in each other. */
function smallestOfChain(mentions: readonly PlaceMention[]): PlaceMention | null {
  const [smallest, ...others] = [...mentions].sort((one, other) => depthOf(other) - depthOf(one));
  const holds = ({ place }: PlaceMention) => place !== null && smallest?.place?.within.includes(place.id);
  return smallest && others.every(holds) ? smallest : null;
}

function depthOf({ place }: PlaceMention): number {
  return place?.path.length ?? 0;
}

/** From the smallest to the largest, as English writes it: `Jiutai, Changchun, Jilin Province`. */
export function writePath({ path }: Pick<Place, 'path'>): string {
  return [...path].reverse().join(', ');
}
