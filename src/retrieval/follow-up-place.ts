import type { Place } from '../language/meaning.ts';
import { placeName } from '../language/places/relations.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import { type FollowUpContext, placesMeant, type TurnReading } from './follow-up-reading.ts';
import { AREA } from './follow-up-words.ts';

/**
 * The question with the places it names told apart by those spoken of before: after Jiutai, "Chaoyang" is the one of
 * Changchun and becomes "Chaoyang (Changchun)". A name that means the same with and without the conversation stays.
 */
export function placedBy(now: TurnReading, before: TurnReading, context: FollowUpContext): string {
  const { gazetteer, heldPlaces = [] } = context;
  const spoken = placesMeant(before).flatMap(({ within }) => within.filter((id) => !id.startsWith('cc:')));
  if (spoken.length === 0 || now.places.length === 0) return now.text;
  const told = readPlaces(now.text, gazetteer, { prefer: [...heldPlaces, ...spoken] });
  let text = now.text;
  for (const { place, start, end } of told.toReversed()) {
    const alone = now.places.find((mention) => mention.start === start)?.place;
    const outer = place && place.id !== alone?.id ? parentOf(place, gazetteer) : null;
    if (outer) text = `${text.slice(0, end)} (${nameFor(outer, text, gazetteer)})${text.slice(end)}`;
  }
  return text;
}

/**
 * What contains the one place spoken of, where the question names an area the gazetteer does not know ("the automobile
 * zone" after Lvyuan: in Changchun), as the question's language writes it; null where it names none.
 */
export function unknownAreaWithin(
  now: TurnReading,
  before: TurnReading,
  gazetteer: Gazetteer,
): string | null {
  if (now.places.length > 0 || !namesArea(now)) return null;
  const [place, other] = placesMeant(before);
  const outer = place && !other ? parentOf(place, gazetteer) : null;
  return outer ? nameFor(outer, now.text, gazetteer) : null;
}

/** A kind of area with a name: another word beside it ("automobile zone") or, in one word, before it (汽车区). */
function namesArea({ text, words }: TurnReading): boolean {
  const areas = words.filter(({ start, end }) => AREA.test(text.slice(start, end)));
  const others = words.filter((word) => !areas.includes(word) && !word.isSide);
  return areas.some(({ start, end }) => others.length > 0 || ONE_WORD_AREA.test(text.slice(start, end)));
}

const ONE_WORD_AREA = /^\p{Script=Han}{3,}$|^\p{Script=Hangul}{3,}$/u;

function parentOf(place: Place, gazetteer: Gazetteer): Place | null {
  const parent = place.within.at(-2);
  return parent === undefined || parent.startsWith('cc:') ? null : gazetteer.place(parent);
}

function nameFor(place: Place, text: string, gazetteer: Gazetteer): string {
  return placeName(gazetteer, place, /\p{Script=Han}/u.test(text) ? 'zh' : 'en');
}
