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
 * language; one that stands beside a carried place that it contains ("Jiutai District of Changchun") or is the country of one is carried too.
 */
export function uncarriedPlaces(claim: TextMeaning, cited: readonly Cited[]): Reason[] {
  const { text } = claim;
  const places = namedPlaces(claim);
  const held = cited.flatMap(heldPlaces);
  const ids = new Set(held.map(({ id }) => id));
  const countries = new Set(held.map(({ within }) => within[0]));
  const isHeld = (mention: PlaceMention) =>
    meanings(mention).some(({ id }) => ids.has(id) || countries.has(id));
  const carried = new Set<PlaceMention>(places.filter(isHeld));
  for (const mention of [...places, ...[...places].reverse()])
    if ([...carried].some((inner) => standsAround(mention, inner, text))) carried.add(mention);
  return places
    .filter((mention) => !carried.has(mention))
    .map(({ start, end }) => ({ kind: 'place', detail: text.slice(start, end) }));
}

/** The places that a text names; the US of "долл. США" is none. */
export function namedPlaces({ places, amounts }: TextMeaning): PlaceMention[] {
  return places.filter((place) => !amounts.some(({ start, end }) => place.start < end && place.end > start));
}

/** What may stand between a place and what it lies in. */
const BESIDE = /^[\s,，、()（）]*(?:(?:of|in|the|'s|’s|города?|в|на|의|的)\s*)*[\s,，]*$/iu;

function standsAround(outer: PlaceMention, inner: PlaceMention, text: string): boolean {
  const contains = meanings(outer).some(({ id }) =>
    meanings(inner).some(({ within }) => within.includes(id)),
  );
  const between = text.slice(Math.min(outer.end, inner.end), Math.max(outer.start, inner.start));
  return contains && BESIDE.test(between);
}

/** True where one contains the other, or they are the same. */
export function areRelated(one: PlaceMention, other: PlaceMention): boolean {
  return meanings(one).some((a) =>
    meanings(other).some((b) => a.within.includes(b.id) || b.within.includes(a.id)),
  );
}

/** Without those that only say where another lies: of "Chaoyang District of Changchun", Chaoyang. */
export function innermost({ text, places }: TextMeaning): readonly PlaceMention[] {
  return places.filter(
    (outer) =>
      !places.some(
        (inner) => inner !== outer && standsAround(outer, inner, text) && !isSamePlace(outer, inner),
      ),
  );
}

function isSamePlace(one: PlaceMention, other: PlaceMention): boolean {
  return meanings(one).some((a) => meanings(other).some((b) => a.id === b.id));
}
