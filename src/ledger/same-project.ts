import { areMonthsApart } from './event-times.ts';
import { amountsAgree } from './figures-agree.ts';
import { placesAgree } from './places-agree.ts';
import { sharesName, soundAlike } from './project-names.ts';
import { haveOtherNames, type NamedFact } from './same-event.ts';

/** Facts of single projects that may tell of the same one, at whatever stage, share one of these keys. */
export function projectKeys({ fact, names }: NamedFact): string[] {
  if (fact.scope !== 'project') return [];
  const place = fact.place_path.join('/');
  const amount = fact.amount && place !== '' ? `${place}|${fact.amount.currency} ${fact.amount.value}` : null;
  return [...names.map((name) => `name ${name}`), ...(amount ? [`worth ${amount}`] : [])];
}

/**
 * How surely two facts tell of the same project: 3 by its name, 2 by investor, place and amount, 1 by names that sound
 * alike in Chinese and English with place and amount; 0 otherwise.
 */
export function projectBond(one: NamedFact, other: NamedFact): number {
  if (!maybeSameProject(one, other)) return 0;
  if (sharesName(one.names, other.names)) return 3;
  const [a, b] = [one.fact, other.fact];
  if (placesAgree(a, b) !== 'same' || amountsAgree(a.amount, b.amount) !== 'agree') return 0;
  if (sharesName(one.investors, other.investors) || isInvestorOf(one, other) || isInvestorOf(other, one))
    return 2;
  return one.names.some((x) => other.names.some((y) => soundAlike(x, y, a.place_path))) ? 1 : 0;
}

/** The investor whom one report names stands in the words of the other: 华能集团, 华能乾安风电项目. */
function isInvestorOf({ investors, names }: NamedFact, { words, investors: others }: NamedFact): boolean {
  return names.length === 0 && others.length === 0 && investors.some((firm) => standsIn(firm, words));
}

/** A firm that is called as its city is stands in no mention of the city. */
function standsIn(firm: string, words: string): boolean {
  const at = words.indexOf(firm);
  return at >= 0 && !/^[省市县縣区區州盟旗]/u.test(words.slice(at + firm.length));
}

/**
 * False where two facts cannot tell of the same project: other places or names, one of them is of many projects, or both took the same
 * step in months apart and no name says that they are one.
 */
export function maybeSameProject(one: NamedFact, other: NamedFact): boolean {
  const [a, b] = [one.fact, other.fact];
  if (a.scope !== 'project' || b.scope !== 'project') return false;
  return placesAgree(a, b) !== 'apart' && !haveOtherNames(one, other) && !tookStepTwice(one, other);
}

/** An investor may sign for the same sum in the same place in spring and in autumn: without a name these are two projects. */
function tookStepTwice(one: NamedFact, other: NamedFact): boolean {
  const [a, b] = [one.fact, other.fact];
  return a.stage === b.stage && areMonthsApart(a.event, b.event) && !sharesName(one.names, other.names);
}
