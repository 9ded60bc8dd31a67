import { type Bond, joinClusters, pairsByKey } from '../../ledger/clusters.ts';
import { timesAgree } from '../../ledger/event-times.ts';
import type { Fact } from '../../ledger/fact.ts';
import { amountsAgree, countsAgree } from '../../ledger/figures-agree.ts';
import { groupBy } from '../../ledger/group-by.ts';
import { placesAgree } from '../../ledger/places-agree.ts';
import { type NewsPrint, printOf } from './news-print.ts';
import { areHeadsApart, printKeys, sameNewsBond } from './same-news.ts';
import type { NewsUnit } from './units.ts';

/** How sure what joins two units is: the ledger compared all they state, a reprint its words, the rest a few figures. */
const BY_THREAD = 3;

/**
 * Joins the units that tell one piece of news: the ledger takes them for one event, or their documents are reprints of one
 * another or tell the same in other words. Two of one document are never joined, nor what contradicts anything of the other.
 */
export function joinUnits(units: readonly NewsUnit[]): NewsUnit[][] {
  const documents = [...groupBy(units.keys(), (at) => units[at]?.news)].flatMap(([news, at]) =>
    news ? [{ print: printOf(news), at }] : [],
  );
  const documentOf = new Map(documents.flatMap((document) => document.at.map((at) => [at, document])));
  const clusters = joinClusters(
    units.map((_, at) => [at]),
    [...threadBonds(units), ...printBonds(documents)],
    (one, other) => {
      const [a, b] = [units[one]?.main ?? null, units[other]?.main ?? null];
      const [left, right] = [documentOf.get(one), documentOf.get(other)];
      return left !== undefined && right !== undefined && left !== right && mayBeOne(a, b, left, right);
    },
  );
  return clusters.map((members) => members.flatMap((at) => units[at] ?? []));
}

function threadBonds(units: readonly NewsUnit[]): Bond[] {
  const keys = units.map(({ main }) => (main?.thread ? [`${main.thread}|${main.stage}`] : []));
  return [...pairsByKey(keys)].map(([one, other]) => ({ one, other, strength: BY_THREAD }));
}

/** Documents are compared once, however many units they have. */
function printBonds(documents: readonly Compared[]): Bond[] {
  const keys = withoutEverydayKeys(documents.map(({ print }) => printKeys(print)));
  const bonds: Bond[] = [];
  for (const [a, b] of pairsByKey(keys)) {
    const [one, other] = [documents[a], documents[b]] as [Compared, Compared];
    const strength = sameNewsBond(one.print, other.print);
    if (strength > 0)
      for (const left of one.at)
        for (const right of other.at) bonds.push({ one: left, other: right, strength });
  }
  return bonds;
}

/** A document with the positions of its units. */
interface Compared {
  readonly print: NewsPrint;
  readonly at: readonly number[];
}

/** What more documents share than this stands in every notice, and would have each compared with each. */
const EVERYDAY = 60;

function withoutEverydayKeys(keys: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, number>();
  for (const key of keys.flatMap((own) => [...new Set(own)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((own) => own.filter((key) => (counts.get(key) ?? 0) <= EVERYDAY));
}

/**
 * Whether two facts, or documents without any, can tell one piece of news. Sums, numbers and days decide. Place and step, which the
 * ledger reads from less, do so between documents of several pieces of news; where both documents tell one only, their
 * heads are asked.
 */
function mayBeOne(a: Fact | null, b: Fact | null, left: Compared, right: Compared): boolean {
  if (!a || !b) return true;
  if (a.thread !== null && a.thread === b.thread) return a.stage === b.stage;
  const heads = left.at.length === 1 && right.at.length === 1;
  return (
    timesAgree(a.event, b.event) !== 'apart' &&
    amountsAgree(a.amount, b.amount) !== 'differ' &&
    countsAgree(a.projects, b.projects) !== 'differ' &&
    (heads ? !areHeadsApart(left.print, right.print) : a.stage === b.stage && placesAgree(a, b) !== 'apart')
  );
}
