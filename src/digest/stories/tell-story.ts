import { createHash } from 'node:crypto';
import type { Citation } from '../../answering/result.ts';
import type { Place, Stage } from '../../language/meaning.ts';
import type { Gazetteer } from '../../language/places.ts';
import type { Span } from '../../language/span.ts';
import { indexTerms } from '../../language/terms.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import { amountsAgree, countsAgree } from '../../ledger/figures-agree.ts';
import { groupBy } from '../../ledger/group-by.ts';
import { readSectors } from '../../ledger/read-facts/read-sectors.ts';
import { bestSentence } from './best-sentence.ts';
import { type News, SENTENCES_READ, wordsAt } from './news.ts';
import type { NewsStory, Report } from './news-story.ts';
import { type ToldFact, tellFact } from './told-fact.ts';
import type { NewsUnit } from './units.ts';

/** A unit with what is quoted of it. */
interface ToldUnit {
  readonly unit: NewsUnit;
  readonly told: ToldFact | null;
  readonly citations: readonly Citation[];
}

/** Puts together what the units of one story tell: what agrees is one report, what differs is shown beside it. */
export function tellStory(units: readonly NewsUnit[], gazetteer: Gazetteer): Omit<NewsStory, 'isOld'> {
  const told = cite(
    [...units]
      .sort(byPublished)
      .map((unit) => tellUnit(unit, gazetteer))
      .sort((one, other) => Number(other.told !== null) - Number(one.told !== null)),
  );
  const reports = reportsOf(told);
  const [first] = told as [ToldUnit];
  const main = reports[0]?.told.fact ?? null;
  const meanings = told.flatMap(({ unit, citations }) => meaningsOf(unit.news, citations));
  const citations = told.flatMap((one) => one.citations);
  const inReports = new Set(reports.flatMap(({ markers }) => markers));
  const stages = stagesOf(told, meanings);
  return {
    id: idOf(main?.id ?? first.unit.main?.id ?? first.unit.news.source.document),
    title: first.unit.news.source.title,
    reports,
    also: citations.map(({ n }) => n).filter((n) => !inReports.has(n)),
    citations,
    documents: [...new Set(told.map(({ unit }) => unit.news.source.document))],
    stage: main?.stage ?? stages[0] ?? null,
    stages: new Set(stages),
    places: main && main.place !== null ? [{ name: main.place, path: main.place_path }] : placesOf(meanings),
    event: main?.event ?? null,
    projects: main?.projects ?? null,
    amount: main?.amount ?? null,
    sectors: sectorsOf(told),
    terms: new Set(told.flatMap(({ unit }) => termsOf(unit.news))),
    newsDay: newsDayOf(told),
  };
}

/** A line that says neither where nor what is no news: there the words are quoted. */
function tellUnit(
  { news, main, facts }: NewsUnit,
  gazetteer: Gazetteer,
): Omit<ToldUnit, 'citations'> & { spans: readonly Span[] } {
  const unit = { news, main, facts };
  if (main) {
    const told = tellFact(main, news, gazetteer);
    const tells = told.name !== null || ((told.projects !== null || told.amount !== null) && told.tellsPlace);
    return { unit, told: tells ? told : null, spans: told.quotes };
  }
  const sentence = bestSentence(news);
  return { unit, told: null, spans: sentence ? [sentence.span] : [] };
}

/** Numbers the quotes of a story from 1 on. */
function cite(units: readonly ReturnType<typeof tellUnit>[]): ToldUnit[] {
  const numbers = { next: 1 };
  return units.map(({ unit, told, spans }) => ({
    unit,
    told,
    citations: spans.map(({ start, end }) => ({
      n: numbers.next++,
      ...unit.news.source,
      quote: wordsAt(unit.news, { start, end }) ?? unit.main?.quote ?? '',
      start,
      end,
    })),
  }));
}

/** What most documents say first; of those that say alike the clearest leads. */
function reportsOf(units: readonly ToldUnit[]): Report[] {
  const groups: { readonly lead: ToldFact; readonly members: ToldUnit[] }[] = [];
  for (const unit of clearestFirst(units)) {
    if (!unit.told) continue;
    const group = groups.find(({ lead }) => unit.told !== null && agree(lead, unit.told));
    if (group) group.members.push(unit);
    else groups.push({ lead: unit.told, members: [unit] });
  }
  return groups
    .sort((one, other) => other.members.length - one.members.length)
    .map(({ lead, members }) => ({
      told: lead,
      markers: members.flatMap(({ citations }) => citations.map(({ n }) => n)).sort((a, b) => a - b),
    }));
}

/** What has the step that most reports have, the innermost place, and tells most. The ledger errs less in most than in one. */
function clearestFirst(units: readonly ToldUnit[]): ToldUnit[] {
  const facts = units.flatMap(({ told }) => told?.fact ?? []);
  const support = new Map(
    [...groupBy(facts, ({ stage }) => stage)].map(([stage, own]) => [stage, own.length]),
  );
  const supportOf = ({ told }: ToldUnit) => (told ? (support.get(told.fact.stage) ?? 0) : 0);
  const depthOf = ({ told }: ToldUnit) => (told?.tellsPlace ? told.fact.place_path.length : 0);
  return [...units].sort(
    (one, other) =>
      supportOf(other) - supportOf(one) || depthOf(other) - depthOf(one) || tellsOf(other) - tellsOf(one),
  );
}

function tellsOf({ told }: ToldUnit): number {
  if (!told) return 0;
  return [told.projects, told.amount, told.event, told.tellsPlace || null].filter((one) => one !== null)
    .length;
}

function agree(one: ToldFact, other: ToldFact): boolean {
  return (
    countsAgree(one.projects, other.projects) !== 'differ' &&
    amountsAgree(one.amount, other.amount) !== 'differ'
  );
}

function byPublished(one: NewsUnit, other: NewsUnit): number {
  const [a, b] = [one, other].map(
    ({ news }) => `${news.source.published ?? '9999'}\t${news.source.document}`,
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** What title and quoted sentences mean. */
function meaningsOf(news: News, citations: readonly Citation[]): StatedMeaning[] {
  const quoted = news.sentences.filter(({ span }) =>
    citations.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  return [...quoted.map(({ meaning }) => meaning()), news.title()];
}

function stagesOf(units: readonly ToldUnit[], meanings: readonly StatedMeaning[]): Stage[] {
  const held = units.flatMap(({ unit }) => unit.facts.map(({ stage }) => stage));
  if (held.length > 0) return [...new Set(held)];
  return [
    ...new Set(
      meanings.flatMap(({ stages }) =>
        stages.flatMap(({ stage, modality }) => (modality === 'done' ? [stage] : [])),
      ),
    ),
  ];
}

function placesOf(meanings: readonly StatedMeaning[]): Pick<Place, 'name' | 'path'>[] {
  const places = meanings.flatMap(({ places: mentions }) => mentions.flatMap(({ place }) => place ?? []));
  const byId = new Map(places.map((place) => [place.id, place]));
  const inner = [...byId.values()].filter(
    ({ id }) => ![...byId.values()].some((other) => other.id !== id && other.within.includes(id)),
  );
  return inner.map(({ name, path }) => ({ name, path }));
}

/** Sectors of the facts, the titles, and the quoted sentences with the one behind them: "They reach from food to new energy". */
function sectorsOf(units: readonly ToldUnit[]): string[] {
  const named = units.flatMap(({ unit, citations }) => {
    const { sentences, source } = unit.news;
    const last = Math.max(...citations.map(({ end }) => end));
    const behind = sentences.find(({ span }) => span.start >= last)?.text ?? '';
    return [source.title, behind, ...citations.map(({ quote }) => quote)].flatMap(readSectors);
  });
  return [
    ...new Set([...units.flatMap(({ unit }) => unit.facts.flatMap(({ sectors }) => sectors)), ...named]),
  ];
}

function termsOf({ source, sentences }: News): string[] {
  const text = [source.title, ...sentences.slice(0, SENTENCES_READ).map((sentence) => sentence.text)].join(
    '\n',
  );
  return indexTerms(text).map(({ term }) => term);
}

/** The last day a document of it was published; else the last on which it happened. */
function newsDayOf(units: readonly ToldUnit[]): string | null {
  const published = units.flatMap(({ unit }) => unit.news.source.published ?? []);
  const happened = units.flatMap(({ unit }) => unit.main?.event?.to ?? []);
  return (published.length > 0 ? published : happened).sort().at(-1) ?? null;
}

function idOf(key: string): string {
  return `s-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}
