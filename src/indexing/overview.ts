import type { Place } from '../language/meaning.ts';
import type { Gazetteer } from '../language/places.ts';
import type { DocumentNote, PublishedRange } from '../storage/passage-rows.ts';
import type { SearchIndex } from './generations/search-index.ts';
import { placesAmong, placeWordings } from './lexical/meaning-terms.ts';

/** What an index holds, at a glance. */
export interface CorpusOverview {
  readonly documents: number;
  readonly passages: number;
  readonly published: PublishedRange;
  /** Latest published first. */
  readonly newest: readonly DocumentNote[];
  /** Cities, districts and counties with the number of documents that name them or somewhere inside, most first. */
  readonly places: readonly { readonly place: Place; readonly documents: number }[];
}

const NEWEST = 5;
const PLACES = 12;
/** Places looked at: those that the most passages name. */
const PLACES_COUNTED = 60;

/** Counts what an index holds. Takes milliseconds, also with 100,000 passages: only the most frequent places are counted. */
export function overviewOf(index: SearchIndex, gazetteer: Gazetteer): CorpusOverview {
  return {
    ...index.store.counts(),
    published: index.store.publishedRange(),
    newest: index.store.newest(NEWEST),
    places: placesOf(index, gazetteer),
  };
}

function placesOf({ lexical, store }: SearchIndex, gazetteer: Gazetteer): CorpusOverview['places'] {
  return placesAmong(lexical.tables.postings.keys())
    .flatMap((id) => gazetteer.place(id) ?? [])
    .filter(({ kind }) => kind !== 'country' && kind !== 'province')
    .map((place) => ({ place, labels: placeWordings(place).flatMap(({ term }) => lexical.labelsWith(term)) }))
    .sort((a, b) => b.labels.length - a.labels.length)
    .slice(0, PLACES_COUNTED)
    .map(({ place, labels }) => ({ place, documents: store.documentsOf(labels) }))
    .sort((a, b) => b.documents - a.documents)
    .slice(0, PLACES);
}
