import type { DateMention, Place, PlaceMention, Stage, StageMention } from '../../language/meaning.ts';
import { eachMonth, eachYear, monthCount } from '../../language/periods.ts';
import type { WeightedTerm } from './lexical-index.ts';

/**
 * Terms that stand for what a passage means rather than for how it says it: places, months and stages, the same in every
 * language. Documents are indexed under them and questions look them up, so 九台, Jiutai and Цзютай meet here.
 *
 * They contain a colon, which no word of `readTerms` does, so the two never mix.
 */
const placeTerm = (id: string) => `place:${id}`;
const monthTerm = (month: string) => `month:${month}`;
const yearTerm = (year: string) => `year:${year}`;
const publishedTerm = (month: string) => `published:${month}`;
/** A month, or a day of a month, whose year no word of the document tells. */
const undatedTerm = (month: number) => `undated:${month}`;
const stageTerm = (stage: Stage) => `stage:${stage}`;

/** Any place at all, any date at all: tells a passage about another place from one that names none. */
export const ANY_PLACE = 'place:*';
export const ANY_DATE = 'date:*';

/** Periods longer than this are looked up by their years; months would make long lists of words. */
const LONGEST_IN_MONTHS = 24;

/** What the readers of meaning found in a passage and in its document's title. */
export interface PassageMeaning {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly stages: readonly StageMention[];
  readonly published: string | null;
}

/** The meaning terms a passage is indexed under; each once. */
export function meaningTerms(meaning: PassageMeaning): Set<string> {
  const terms = new Set<string>();
  for (const mention of meaning.places) addPlace(mention, terms);
  for (const date of meaning.dates) addDate(date, terms);
  for (const { stage } of meaning.stages) terms.add(stageTerm(stage));
  if (meaning.published) terms.add(publishedTerm(meaning.published.slice(0, 7)));
  return terms;
}

/** A passage in Jiutai is also one in Changchun and in Jilin Province; a name that can mean several places counts for each. */
function addPlace(mention: PlaceMention, terms: Set<string>): void {
  terms.add(ANY_PLACE);
  for (const place of mention.place ? [mention.place] : mention.candidates) {
    for (const id of place.within) terms.add(placeTerm(id));
  }
}

/** A range open at one side is found by the day it names. */
function addDate(date: DateMention, terms: Set<string>): void {
  const from = date.from ?? date.to;
  const to = date.to ?? date.from;
  if (from === null || to === null) {
    if (date.month !== undefined) terms.add(undatedTerm(date.month));
    return;
  }
  terms.add(ANY_DATE);
  for (const year of eachYear(from, to)) terms.add(yearTerm(year));
  if (monthCount(from, to) > LONGEST_IN_MONTHS) return;
  for (const month of eachMonth(from, to)) terms.add(monthTerm(month));
}

/** The ids of the places that passages name, among the terms of an index. */
export function placesAmong(terms: Iterable<string>): string[] {
  const prefix = placeTerm('');
  return [...terms]
    .filter((term) => term.startsWith(prefix) && term !== ANY_PLACE)
    .map((term) => term.slice(prefix.length));
}

/** Wordings by which passages about a place, or about somewhere inside it, are found. */
export function placeWordings(place: Place): WeightedTerm[] {
  return [{ term: placeTerm(place.id), weight: 1 }];
}

/** Wordings by which passages on what happened in a period are found: event dates first, publication as the weaker witness. */
export function periodWordings(from: string, to: string): WeightedTerm[] {
  if (monthCount(from, to) > LONGEST_IN_MONTHS) {
    return eachYear(from, to).map((year) => ({ term: yearTerm(year), weight: 1 }));
  }
  const months = eachMonth(from, to);
  const numbers = new Set(months.map((month) => Number(month.slice(5))));
  return [
    ...months.map((month) => ({ term: monthTerm(month), weight: 1 })),
    ...months.map((month) => ({ term: publishedTerm(month), weight: 0.5 })),
    ...(numbers.size <= 3 ? [...numbers].map((month) => ({ term: undatedTerm(month), weight: 0.4 })) : []),
  ];
}

/** Wordings by which passages on a step of a project are found. */
export function stageWordings(stage: Stage): WeightedTerm[] {
  return [{ term: stageTerm(stage), weight: 1 }];
}
