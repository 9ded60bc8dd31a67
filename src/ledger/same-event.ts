import { eachMonth } from '../language/periods.ts';
import { daysIn, type TimeAgreement, timesAgree } from './event-times.ts';
import type { Fact } from './fact.ts';
import { amountsAgree, countsAgree, type FigureAgreement, significantDigits } from './figures-agree.ts';
import { type PlaceAgreement, placesAgree } from './places-agree.ts';
import { nameKeys, namesDiffer, plainForm, sharesName } from './project-names.ts';
import { SETS_RIGHT } from './read-facts/words/correction-words.ts';

/** A fact with the forms of its names, made once: facts are compared many times. */
export interface NamedFact {
  readonly fact: Fact;
  readonly names: readonly string[];
  readonly investors: readonly string[];
  /** Its quote, as names are compared. */
  readonly words: string;
}

export function named(fact: Fact): NamedFact {
  return {
    fact,
    names: nameKeys(fact.names),
    investors: nameKeys(fact.investors),
    words: fact.scope === 'project' ? plainForm(fact.quote) : '',
  };
}

/** How everything two facts state stands to each other. */
interface Comparison {
  readonly time: TimeAgreement;
  readonly place: PlaceAgreement;
  readonly count: FigureAgreement;
  readonly amount: FigureAgreement;
  readonly sameDocument: boolean;
}

/** Months over which an event is looked for among others; longer ones are found by their figures alone. */
const MOST_MONTHS = 12;

/** Facts that may tell of the same event share one of these keys. */
export function eventKeys({ fact, names }: NamedFact): string[] {
  const { scope, stage, projects, amount, event, place_path, document } = fact;
  const base = `${scope}|${stage}`;
  const figures = [
    ...(projects && scope !== 'project' ? [`count ${projects.value}`] : []),
    ...(amount ? [`amount ${amount.currency} ${amount.value}`] : []),
  ];
  const days =
    event?.from && event.to && daysIn(event) === 1 ? [`day ${event.from} ${place_path.join('/')}`] : [];
  return [
    ...monthsOf(fact).flatMap((month) => figures.map((figure) => `${base}|${month}|${figure}`)),
    ...(figures.length === 2 ? [`${base}|${figures.join('|')}`] : []),
    ...(amount && significantDigits(amount.value) >= 3 ? [`${base}|${figures.at(-1)}`] : []),
    ...figures.map((figure) => `${base}|${document}|${figure}`),
    ...days.map((day) => `${base}|${day}`),
    ...(scope === 'project' ? names.map((name) => `${base}|name ${name}`) : []),
  ];
}

function monthsOf({ event }: Fact): string[] {
  if (!event?.from || !event.to) return [];
  const months = eachMonth(event.from, event.to);
  return months.length <= MOST_MONTHS ? months : [];
}

/**
 * How surely two facts tell of the same event, from 1 to 4; 0 where that is not sure enough. What decides: the same stage
 * and scope, times and places that do not contradict each other, and a figure, a name or an investor in common. Figures
 * that differ are let through only between documents, where day and place are the same.
 */
export function eventBond(one: NamedFact, other: NamedFact): number {
  if (!maybeSameEvent(one, other)) return 0;
  const compared = compare(one.fact, other.fact);
  if (one.fact.scope === 'project' && sharesName(one.names, other.names)) return 4;
  const agreeing = [compared.count, compared.amount].filter((figure) => figure === 'agree').length;
  const differing = [compared.count, compared.amount].filter((figure) => figure === 'differ').length;
  if (differing > 0) return differingBond(one.fact, other.fact, compared, agreeing);
  if (agreeing === 2) return isMeantTogether(one.fact, other.fact, compared) ? 3 : 0;
  return agreeing === 1 ? oneFigureBond(one, other, compared) : noFigureBond(one, other, compared);
}

/** False where two facts cannot tell of the same event: another stage or scope, place, time, or name. */
export function maybeSameEvent(one: NamedFact, other: NamedFact): boolean {
  const [a, b] = [one.fact, other.fact];
  if (a.stage !== b.stage || a.scope !== b.scope) return false;
  if (placesAgree(a, b) === 'apart' || timesAgree(a.event, b.event) === 'apart') return false;
  return a.scope !== 'project' || !haveOtherNames(one, other);
}

/** Whether two projects are told apart by their names, or by their investors where a name is missing. */
export function haveOtherNames(one: NamedFact, other: NamedFact): boolean {
  return (
    namesDiffer(one.names, other.names) ||
    (!sharesName(one.names, other.names) && namesDiffer(one.investors, other.investors))
  );
}

function compare(one: Fact, other: Fact): Comparison {
  return {
    time: timesAgree(one.event, other.event),
    place: placesAgree(one, other),
    count: one.scope === 'project' ? 'unknown' : countsAgree(one.projects, other.projects),
    amount: amountsAgree(one.amount, other.amount),
    sameDocument: one.document === other.document,
  };
}

/** Number and amount agree. Round ones with neither day nor place in common still may be chance. */
function isMeantTogether(one: Fact, other: Fact, { time, place, sameDocument }: Comparison): boolean {
  if (sameDocument || time === 'same' || time === 'close') return true;
  const digits = Math.min(...[one, other].map(({ amount }) => significantDigits(amount?.value ?? 0)));
  return place !== 'unknown' && (time === 'loose' || digits >= 3);
}

function oneFigureBond(one: NamedFact, other: NamedFact, compared: Comparison): number {
  const { time, place, sameDocument } = compared;
  if (sameDocument && place !== 'contained') return time === 'same' || time === 'unknown' ? 2 : 0;
  if (place === 'unknown' || (time !== 'same' && time !== 'close')) return 0;
  if (one.fact.scope !== 'project') return 2;
  return place === 'same' && (time === 'same' || sharesName(one.investors, other.investors)) ? 2 : 0;
}

/** No figure to compare: the same day in the same place, of a batch; of a project, its investor too. */
function noFigureBond(one: NamedFact, other: NamedFact, { time, place, sameDocument }: Comparison): number {
  if (time !== 'same' || place !== 'same' || sameDocument) return 0;
  if (one.fact.scope === 'batch') return 1;
  return one.fact.scope === 'project' && sharesName(one.investors, other.investors) ? 2 : 0;
}

/** Up to this factor two newspapers may differ on one event; beyond it, one tells of a part of it. */
const SLIP = 1.5;

function differingBond(
  one: Fact,
  other: Fact,
  { time, place, sameDocument }: Comparison,
  agreeing: number,
): number {
  if (sameDocument || place !== 'same' || time !== 'same' || daysIn(one.event ?? OPEN) > 1) return 0;
  if (one.scope !== 'batch') return 0;
  if (agreeing === 1 || [one, other].some(({ quote }) => SETS_RIGHT.test(quote))) return 2;
  const near = (a?: number, b?: number) =>
    a === undefined || b === undefined || Math.max(a, b) <= SLIP * Math.min(a, b);
  const counts = near(one.projects?.value, other.projects?.value);
  const comparable = one.amount?.currency === other.amount?.currency;
  return counts && (!comparable || near(one.amount?.value, other.amount?.value)) ? 1 : 0;
}

const OPEN = { from: null, to: null };
