import type { Place } from '../language/meaning.ts';
import { placeName } from '../language/places/relations.ts';
import type { Gazetteer } from '../language/places.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { isFavourable, placeAgreement } from './agreement.ts';
import type { Evidence } from './evidence.ts';
import { ANSWER_PHRASES } from './wording/phrases.ts';

/** Evidence for one of the places must be nearly as good as for another, for the question to be worth asking. */
const NEARLY_AS_GOOD = 0.85;

/**
 * What to ask back when a name means several places and the corpus would answer for more than one of them: which Chaoyang?
 * Null where only one of them is spoken of. `good` has passed the gate, best first.
 */
export function askWhich(
  understanding: Understanding,
  good: readonly Evidence[],
  gazetteer: Gazetteer,
): string | null {
  const [best] = good;
  const [candidates] = understanding.ambiguous;
  if (!best || !candidates || understanding.places.length > 0) return null;
  const near = good.filter(({ score }) => score >= best.score * NEARLY_AS_GOOD);
  const spokenOf = candidates.filter((place) => near.some((evidence) => isSurelyAbout(evidence, place)));
  const outermost = spokenOf.filter(
    (place) => !spokenOf.some((other) => other.id !== place.id && place.within.includes(other.id)),
  );
  if (outermost.length < 2) return null;
  const { language } = understanding;
  const names = outermost.map((place) => describe(place, language, gazetteer));
  return ANSWER_PHRASES[language].which(
    candidates[0] ? placeName(gazetteer, candidates[0], language) : '',
    names.join('; '),
  );
}

function isSurelyAbout({ sentences }: Evidence, place: Place): boolean {
  const mentions = sentences
    .flatMap((sentence) => sentence.places)
    .filter((mention) => mention.place !== null);
  return isFavourable(placeAgreement(mentions, [place]));
}

/** A place with what it lies in: Chaoyang, Changchun. */
function describe(place: Place, language: Understanding['language'], gazetteer: Gazetteer): string {
  const parent = gazetteer.place(place.within.at(-2) ?? '');
  const names = [place, ...(parent && parent.kind !== 'country' ? [parent] : [])];
  return names.map((one) => placeName(gazetteer, one, language)).join(', ');
}
