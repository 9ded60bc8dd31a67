import type { Place, PlaceMention } from '../../language/meaning.ts';
import type { TextMeaning } from '../sentence-meaning.ts';
import { type Cited, heldBy } from './evidence-text.ts';
import type { Reason } from './reason.ts';

/** What a mention can mean. */
export function meanings({ place, candidates }: PlaceMention): readonly Place[] {
  return place ? [place] : candidates;
}

/** Places that cited sentences name; where they name none, the text before them; and the title's, which all of a note is about. */
function heldPlaces(cited: Cited): Place[] {
  const mentions = heldBy(cited, ({ places }) => places).map(({ mention }) => mention);
  return [...mentions, ...cited.source.heading.places].flatMap(meanings);
}

/**
 * Says which places of a sentence its sources do not carry. A place is carried by its identity in the gazetteer, whatever the
 * language; one that contains a carried place of the sentence ("Jiutai District of Changchun") or is the country of one is carried too.
 */
export function uncarriedPlaces({ text, places }: TextMeaning, cited: readonly Cited[]): Reason[] {
  const held = cited.flatMap(heldPlaces);
  const ids = new Set(held.map(({ id }) => id));
  const countries = new Set(held.map(({ within }) => within[0]));
  const carried = places.flatMap(meanings).filter(({ id }) => ids.has(id));
  const around = new Set(carried.flatMap(({ within }) => within));
  return places
    .filter(
      (mention) => !meanings(mention).some(({ id }) => ids.has(id) || around.has(id) || countries.has(id)),
    )
    .map(({ start, end }) => ({ kind: 'place', detail: text.slice(start, end) }));
}

/** True where one contains the other, or they are the same. */
export function areRelated(one: PlaceMention, other: PlaceMention): boolean {
  return meanings(one).some((a) =>
    meanings(other).some((b) => a.within.includes(b.id) || b.within.includes(a.id)),
  );
}
