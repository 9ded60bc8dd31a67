import type { Place } from '../language/meaning.ts';
import { placeName } from '../language/places/relations.ts';
import { type Gazetteer, readPlaces } from '../language/places.ts';
import { type FollowUpContext, placesMeant, type TurnReading } from './follow-up-reading.ts';
import { AREA } from './follow-up-words.ts';

/**
 * The question with the places it names told apart by those spoken of before: after Jiutai, "Chaoyang" is the one of
 * Changchun and becomes "Chaoyang (Changchun)". A name that means the same without the conversation stays.
 */
export function placedBy(now: TurnReading, before: TurnReading, context: FollowUpContext): string {
  const { gazetteer, known } = context;
  const spoken = placesMeant(before).flatMap(({ within }) => within.filter((id) => !id.startsWith('cc:')));
  if (spoken.length === 0 || now.places.length === 0) return now.text;
  const told = readPlaces(now.text, gazetteer, { prefer: spoken, ...(known ? { known } : {}) });
  let text = now.text;
  for (const { place, start, end } of told.toReversed()) {
    const isNews = !now.places.some((mention) => mention.start === start && mention.place?.id === place?.id);
    const outer = place && isNews ? parentOf(place, gazetteer) : null;
    if (outer) text = `${text.slice(0, end)} (${nameFor(outer, text, gazetteer)})${text.slice(end)}`;
  }
  return text;
}

/**
 * Where an area lies that the gazetteer does not know: "the automobile zone" after Lvyuan or Changchun is in Changchun.
 * As the question's language writes it; null where it names no area.
 */
export function unknownAreaWithin(
  now: TurnReading,
  before: TurnReading,
  gazetteer: Gazetteer,
): string | null {
  if (now.places.length > 0 || !namesArea(now)) return null;
  const [place, other] = placesMeant(before);
  const outer = place && !other ? around(place, gazetteer) : null;
  return outer ? nameFor(outer, now.text, gazetteer) : null;
}

/** A kind of area with a name: another word right before it ("automobile zone") or, in one word, before it (汽车区). */
function namesArea({ text, words }: TurnReading): boolean {
  return words.some((area, at) => {
    const written = text.slice(area.start, area.end);
    if (!AREA.test(written)) return false;
    const before = words[at - 1];
    const isNamed =
      before !== undefined && !before.isSide && /^\s*$/u.test(text.slice(before.end, area.start));
    return isNamed || ONE_WORD_AREA.test(written);
  });
}

const ONE_WORD_AREA = /^\p{Script=Han}{3,}$|^\p{Script=Hangul}{3,}$/u;

/** An area asked about after a city or a province lies in it; after a district, beside it. */
function around(place: Place, gazetteer: Gazetteer): Place | null {
  return place.kind === 'city' || place.kind === 'province' ? place : parentOf(place, gazetteer);
}

function parentOf(place: Place, gazetteer: Gazetteer): Place | null {
  const parent = place.within.at(-2);
  return parent === undefined || parent.startsWith('cc:') ? null : gazetteer.place(parent);
}

function nameFor(place: Place, text: string, gazetteer: Gazetteer): string {
  return placeName(gazetteer, place, /\p{Script=Han}/u.test(text) ? 'zh' : 'en');
}
