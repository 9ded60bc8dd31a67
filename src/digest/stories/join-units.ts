import { type Bond, joinClusters, pairsByKey } from '../../ledger/clusters.ts';
import { timesAgree } from '../../ledger/event-times.ts';
import { amountsAgree, countsAgree } from '../../ledger/figures-agree.ts';
import { groupBy } from '../../ledger/group-by.ts';
import { placesAgree } from '../../ledger/places-agree.ts';
import type { News } from './news.ts';
import { type NewsPrint, printOf } from './news-print.ts';
import { printKeys, sameNewsBond } from './same-news.ts';
import type { NewsUnit } from './units.ts';

/** How sure what joins two units is: the ledger compared all they state, a reprint its words, the rest a few figures. */
const BY_THREAD = 3;

/**
 * Joins the units that tell one piece of news: the ledger takes them for one event, or their documents are reprints of one
 * another or tell the same in other words. Two of one document are never joined, nor what contradicts anything of the other.
 */
export function joinUnits(units: readonly NewsUnit[]): NewsUnit[][] {
  const clusters = joinClusters(
    units.map((_, at) => [at]),
    [...threadBonds(units), ...printBonds(units)],
    (one, other) => mayBeOne(units[one], units[other]),
  );
  return clusters.map((members) => members.flatMap((at) => units[at] ?? []));
}

function threadBonds(units: readonly NewsUnit[]): Bond[] {
  const keys = units.map(({ main }) => (main?.thread ? [`${main.thread}|${main.stage}`] : []));
  return [...pairsByKey(keys)].map(([one, other]) => ({ one, other, strength: BY_THREAD }));
}

/** Documents are compared once, however many units they have. */
function printBonds(units: readonly NewsUnit[]): Bond[] {
  const byNews = groupBy(
    units.map((_, at) => at),
    (at) => (units[at] as NewsUnit).news,
  );
  const documents = [...byNews].map(([news, at]) => ({ print: printOf(news), at }));
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

function mayBeOne(one: NewsUnit | undefined, other: NewsUnit | undefined): boolean {
  if (!one || !other || isOfOneDocument(one.news, other.news)) return false;
  const [a, b] = [one.main, other.main];
  if (!a || !b) return true;
  if (a.thread !== null && a.thread === b.thread) return a.stage === b.stage;
  return (
    a.stage === b.stage &&
    placesAgree(a, b) !== 'apart' &&
    timesAgree(a.event, b.event) !== 'apart' &&
    amountsAgree(a.amount, b.amount) !== 'differ' &&
    countsAgree(a.projects, b.projects) !== 'differ'
  );
}

function isOfOneDocument(one: News, other: News): boolean {
  return one.source.document === other.source.document;
}
