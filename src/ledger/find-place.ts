import type { Place, PlaceMention } from '../language/meaning.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import { pathContains } from './places-agree.ts';

/**
 * The place a person names, as a question would: `Jiutai`, `九台区`, `Chaoyang District, Changchun`. Where the name can mean
 * several, the one that the ledger holds, or holds something in; `heldPaths` are the paths of its rows. A fault says what
 * is wrong, and names what can be meant.
 */
export function findPlace(
  name: string,
  gazetteer: Gazetteer,
  heldPaths: readonly (readonly string[])[],
): Place | { readonly fault: string } {
  const mentions = readPlaces(name, gazetteer);
  const mention = smallestOfChain(mentions);
  if (mention === null) {
    const fault =
      mentions.length === 0 ? `No place is known as "${name}".` : `"${name}" names several places.`;
    return { fault };
  }
  if (mention.place) return mention.place;
  const held = mention.candidates.filter(({ path }) => heldPaths.some((one) => pathContains(path, one)));
  const meant = held.length > 0 ? held : mention.candidates;
  const [only] = meant;
  if (only && meant.length === 1) return only;
  return { fault: `"${name}" can mean ${meant.slice(0, 5).map(writePath).join('; ')}.` };
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
