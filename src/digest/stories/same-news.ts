import { parseIsoDay } from '../../language/dates/calendar.ts';
import type { Place } from '../../language/meaning.ts';
import { amountsAgree, countsAgree, type FigureAgreement } from '../../ledger/figures-agree.ts';
import type { NewsPrint } from './news-print.ts';
import { containment } from './shingles.ts';

/** Share of the shorter text that the longer one holds, from which it is a reprint, abridged or not. */
const REPRINT = 0.55;
/** Days between two reports of one piece of news, at most. */
const NEAR = 31;

/** Keys of which two documents share one wherever they may be one piece of news. */
export function printKeys({ sketch, amounts, projects, things }: NewsPrint): string[] {
  return [
    ...sketch.map((shingle) => `w${shingle}`),
    ...amounts.map(({ value, currency }) => `a${currency}${Number(value.toPrecision(2))}`),
    ...several(projects).map(({ value }) => `p${value}`),
    ...[...things].map((value) => `t${value}`),
  ];
}

/**
 * How surely two documents are one piece of news: 2 for a reprint, 1 for the same figures, place and time told anew or in another
 * language, 0 for neither. Sentences that are alike prove nothing where figures, days or places differ: offices fill in
 * last month's sentences.
 */
export function sameNewsBond(one: NewsPrint, other: NewsPrint): number {
  if (arePlacesApart(one.places, other.places) || arePublishedApart(one, other)) return 0;
  if (containment(one.shingles, other.shingles) >= REPRINT) return isReprint(one, other) ? 2 : 0;
  return tellsTheSame(one, other) ? 1 : 0;
}

/** Whether the titles and first sentences of two documents name other places, or other steps. */
export function areHeadsApart(one: NewsPrint, other: NewsPrint): boolean {
  return arePlacesApart(one.places, other.places) || areStagesApart(one, other);
}

/** Whether the shorter states nothing that the longer does not: no sum, number or time. */
function isReprint(one: NewsPrint, other: NewsPrint): boolean {
  const [short, long] = one.shingles.size <= other.shingles.size ? [one, other] : [other, one];
  return (
    short.amounts.every((amount) => long.amounts.some((held) => amountsAgree(amount, held) === 'agree')) &&
    short.projects.every((count) => long.projects.some((held) => countsAgree(count, held) === 'agree')) &&
    [...short.times].every((time) => long.times.has(time)) &&
    [...short.things].every((thing) => long.things.has(thing))
  );
}

/**
 * Whether two figures at least are the same, a sum, a number of projects and the day among them, and none of these contradicts; of news
 * without projects two other numbers and the day. Where one of them names no place that is known, one more of all these.
 */
function tellsTheSame(one: NewsPrint, other: NewsPrint): boolean {
  const days = [...one.days].filter((day) => other.days.has(day)).length;
  const areDaysApart = days === 0 && one.days.size > 0 && other.days.size > 0;
  if (areDaysApart || areStagesApart(one, other)) return false;
  const amounts = standing(one.amounts, other.amounts, amountsAgree);
  const projects = standing(several(one.projects), several(other.projects), countsAgree);
  if (amounts === 'differ' || projects === 'differ') return false;
  const things = [...one.things].filter((thing) => other.things.has(thing)).length;
  const agreeing = [amounts, projects].filter((figure) => figure === 'agree').length;
  const main = agreeing + Math.min(days, 1);
  if (!namePlaces(one, other)) return agreeing > 0 && main + Math.min(things, 1) >= 3;
  return agreeing > 0 ? main >= 2 : things >= 2 && days > 0;
}

/** Whether any of two lists of figures agree; unknown where one is empty. */
function standing<T>(one: readonly T[], other: readonly T[], agree: (a: T, b: T) => string): FigureAgreement {
  if (one.length === 0 || other.length === 0) return 'unknown';
  return one.some((a) => other.some((b) => agree(a, b) === 'agree')) ? 'agree' : 'differ';
}

/** "One project" is said of anything. */
function several(counts: NewsPrint['projects']): NewsPrint['projects'] {
  return counts.filter(({ value }) => value > 1);
}

function areStagesApart({ stages: one }: NewsPrint, { stages: other }: NewsPrint): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((stage) => other.has(stage));
}

function namePlaces(one: NewsPrint, other: NewsPrint): boolean {
  return one.places.length > 0 && other.places.length > 0;
}

/** True where both name places and none of one holds one of the other. */
function arePlacesApart(one: readonly Place[], other: readonly Place[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const [a, b] = [innermost(one), innermost(other)];
  const meets = (inner: readonly Place[], all: readonly Place[]) =>
    inner.some(({ id, within }) => all.some((held) => held.within.includes(id) || within.includes(held.id)));
  return !(meets(a, b) && meets(b, a));
}

/** Of a city and its district the district. */
function innermost(places: readonly Place[]): Place[] {
  return places.filter(({ id }) => !places.some((held) => held.id !== id && held.within.includes(id)));
}

function arePublishedApart(one: NewsPrint, other: NewsPrint): boolean {
  const [a, b] = [one, other].map(({ news }) => parseIsoDay(news.source.published ?? ''));
  return a != null && b != null && Math.abs(a - b) > NEAR;
}
