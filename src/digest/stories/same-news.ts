import { parseIsoDay } from '../../language/dates/calendar.ts';
import type { Place } from '../../language/meaning.ts';
import { amountsAgree, countsAgree } from '../../ledger/figures-agree.ts';
import type { NewsPrint } from './news-print.ts';
import { containment } from './shingles.ts';

/** Share of the shorter text that the longer one holds, from which it is a reprint, abridged or not. */
const REPRINT = 0.55;
/** Days between two reports of one piece of news, at most. */
const NEAR = 31;

/** Keys of which two documents share one wherever they may be one piece of news. */
export function printKeys({ sketch, amounts, projects }: NewsPrint): string[] {
  return [
    ...sketch.map((shingle) => `w${shingle}`),
    ...amounts.map(({ value, currency }) => `a${currency}${Number(value.toPrecision(2))}`),
    ...projects.filter(({ value }) => value > 1).map(({ value }) => `p${value}`),
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

/** Whether two figures at least are the same, or one with the day, and none of the main ones contradicts. */
function tellsTheSame(one: NewsPrint, other: NewsPrint): boolean {
  const amounts = shared(one.amounts, other.amounts, amountsAgree);
  const projects = shared(
    one.projects.filter(({ value }) => value > 1),
    other.projects.filter(({ value }) => value > 1),
    countsAgree,
  );
  const days = [...one.days].filter((day) => other.days.has(day)).length;
  if (amounts + projects === 0 || !namePlaces(one, other)) return false;
  if (days === 0 && one.days.size > 0 && other.days.size > 0) return false;
  if (![...one.stages].some((stage) => other.stages.has(stage))) return false;
  const [a, b] = [one.amounts[0] ?? null, other.amounts[0] ?? null];
  if (amountsAgree(a, b) === 'differ' && amounts === 0) return false;
  if (projects === 0 && one.projects.length > 0 && other.projects.length > 0) return false;
  return Math.min(amounts, 1) + Math.min(projects, 1) + Math.min(days, 1) >= 2;
}

function namePlaces(one: NewsPrint, other: NewsPrint): boolean {
  return one.places.length > 0 && other.places.length > 0;
}

function shared<T>(one: readonly T[], other: readonly T[], agree: (a: T, b: T) => string): number {
  return one.filter((a) => other.some((b) => agree(a, b) === 'agree')).length;
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
