import type { Place, PlaceMention } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { FigureGroup } from './figure-groups.ts';
import type { Story, StorySentence } from './story.ts';
import {
  FULL_NAME,
  TOLD_WHERE_AFTER,
  VENUE_AFTER,
  VENUE_BEFORE,
  VENUE_MARK,
  VENUE_SENTENCE,
  WHOLE_CITY,
  WHOLE_DISTRICT,
  WHOLE_PROVINCE,
} from './words/place-words.ts';

/** Sentences before the fact's own that may lend it their place. */
const REACH = 5;

/** Where the projects of a group are; null where no one place is meant for sure. `story` lends what the sentence leaves out. */
export function placeOfGroup(
  group: FigureGroup,
  at: number,
  story: Story,
  gazetteer: Gazetteer,
): Place | null {
  const sentence = story.sentences[at];
  if (!sentence) return null;
  const around = [sentence, ...before(at, story)];
  const title = subjectPlaces(story);
  const own = ownPlace(group, sentence, title, gazetteer);
  if (own !== undefined) return own;
  const lent = lentPlace(around.slice(1), title, gazetteer);
  return widened(clauseOf(group, sentence.text), lent, around, story, gazetteer);
}

/** What the news is about: the places of its title, or of its first sentence where the title names none for sure. */
function subjectPlaces({ title, sentences }: Story): Place[] {
  const titled = meantIn(title().places, title().text);
  const lead = sentences.find(({ form }) => form === 'prose');
  return titled.length > 0 || !lead ? titled : meantIn(lead.meaning().places, lead.text);
}

function before(at: number, { sentences }: Story): StorySentence[] {
  const found: StorySentence[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const sentence = sentences[i];
    if (!sentence) break;
    found.push(sentence);
    if (sentence.form === 'heading') break;
  }
  return found;
}

/** The place of a sentence: undefined where it names none, null where it names several and none is meant for sure. */
function ownPlace(
  { span }: FigureGroup,
  { text, meaning }: StorySentence,
  title: readonly Place[],
  gazetteer: Gazetteer,
): Place | null | undefined {
  const all = meaning().places.filter((mention) => !isVenue(mention, text));
  const topics = all.filter(
    (mention) =>
      !TOLD_WHERE_AFTER.test(text.slice(mention.end)) && !isFarName(mention, text, title, gazetteer),
  );
  const far = all.some((mention) => isFarName(mention, text, title, gazetteer));
  const mentions = topics.length > 0 || far ? topics : all;
  const sure = meantIn(mentions, text);
  if (sure.length === 0) return mentions.length > 0 && mentions.some(isOpen) ? null : undefined;
  const near = [chainStart(mentions, clauseStart(text, span.start), text), 0].map((from) =>
    meantIn(
      mentions.filter(({ start }) => start >= from && start <= span.start),
      text,
    ),
  );
  return theOne(near.find((places) => places.length > 0) ?? sure, title, gazetteer);
}

/** A bare name of a place elsewhere, in news of one place, is more often a firm's, a building's or where people met. */
function isFarName(
  { place, start, end }: PlaceMention,
  text: string,
  title: readonly Place[],
  gazetteer: Gazetteer,
): boolean {
  if (!place || place.kind === 'country' || FULL_NAME.test(text.slice(start, end))) return false;
  const known = title.filter(({ kind }) => kind !== 'country');
  return known.length > 0 && !known.some((one) => isRelated(one, place) || shareCity(one, place, gazetteer));
}

function shareCity(a: Place, b: Place, gazetteer: Gazetteer): boolean {
  return a.within.some((id) => b.within.includes(id) && gazetteer.place(id)?.kind === 'city');
}

/** "In Meihekou, Jilin Province, …": a comma between places is none between clauses. */
function chainStart(mentions: readonly PlaceMention[], from: number, text: string): number {
  const before = mentions.findLast(({ end }) => end <= from && /^[\s,，]*$/.test(text.slice(end, from)));
  return before ? before.start : from;
}

function clauseStart(text: string, at: number): number {
  return Math.max(...[',', '，', ';', '；', '。'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
}

function isOpen({ place }: PlaceMention): boolean {
  return place === null;
}

function isVenue({ start, end }: PlaceMention, text: string): boolean {
  const before = text.slice(0, start);
  return VENUE_BEFORE.test(before) || (VENUE_MARK.test(before) && VENUE_AFTER.test(text.slice(end)));
}

/** The places meant for sure; countries only where nothing smaller is named. */
function meantIn(mentions: readonly PlaceMention[], text: string): Place[] {
  const sure = mentions.filter((mention) => !isVenue(mention, text)).flatMap(({ place }) => place ?? []);
  const inside = sure.filter(({ kind }) => kind !== 'country');
  return inside.length > 0 ? inside : sure;
}

/** Of places that lie in one another the innermost; of neighbours those the title is about, or what holds them all. */
function theOne(places: readonly Place[], title: readonly Place[], gazetteer: Gazetteer): Place | null {
  if (places.length === 0) return null;
  const related = places.filter((place) => title.some((one) => isRelated(one, place)));
  const meant = related.length > 0 ? related : places;
  const innermost = meant.reduce((a, b) => (b.within.length > a.within.length ? b : a));
  if (meant.every(({ id }) => innermost.within.includes(id))) return innermost;
  const shared = innermost.within.filter((id) => meant.every(({ within }) => within.includes(id))).at(-1);
  const holder = shared === undefined ? null : gazetteer.place(shared);
  return holder && holder.kind !== 'country' ? holder : null;
}

function isRelated(a: Place, b: Place): boolean {
  return a.within.includes(b.id) || b.within.includes(a.id);
}

/** The place named last before, unless people only met there; else the title's. */
function lentPlace(
  around: readonly StorySentence[],
  title: readonly Place[],
  gazetteer: Gazetteer,
): Place | null {
  const titled = title.length > 0 ? theOne(title, [], gazetteer) : null;
  for (const { text, meaning } of around) {
    if (VENUE_SENTENCE.test(text)) continue;
    const places = meantIn(meaning().places, text).filter(
      (place) => title.length === 0 || title.some((one) => isRelated(one, place)),
    );
    const meant = theOne(places, title, gazetteer);
    if (meant?.kind === 'country' && title.length > 1) return titled;
    if (places.length > 0) return narrower(meant, titled);
  }
  return titled;
}

/** News on Jiutai that mentions its province is still on Jiutai. */
function narrower(lent: Place | null, titled: Place | null): Place | null {
  return lent && titled?.within.includes(lent.id) ? titled : lent;
}

function clauseOf({ span }: FigureGroup, text: string): string {
  const start = Math.max(text.lastIndexOf(';', span.start), text.lastIndexOf('；', span.start), 0);
  return text.slice(start, span.end);
}

const SCOPES = [
  [WHOLE_PROVINCE, ['province']],
  [WHOLE_CITY, ['city']],
  [WHOLE_DISTRICT, ['district', 'county', 'zone']],
] as const;

/** "Across the province", 全省: what of that level holds the place, or is named nearby. */
function widened(
  clause: string,
  place: Place | null,
  around: readonly StorySentence[],
  story: Story,
  gazetteer: Gazetteer,
): Place | null {
  const scope = SCOPES.find(([words]) => words.test(clause));
  if (!scope) return place;
  const kinds: readonly string[] = scope[1];
  const known = [
    ...(place ? [place] : []),
    ...subjectPlaces(story),
    ...around.flatMap(({ text, meaning }) => meantIn(meaning().places, text)),
  ];
  for (const one of known) {
    const found = [...one.within].reverse().find((id) => kinds.includes(kindOf(id, gazetteer) ?? ''));
    if (found) return gazetteer.place(found) ?? place;
  }
  return place;
}

function kindOf(id: string, gazetteer: Gazetteer): Place['kind'] | undefined {
  return gazetteer.place(id)?.kind;
}
