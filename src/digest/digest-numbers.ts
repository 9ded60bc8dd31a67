import type { Period } from '../language/dates/calendar.ts';
import { lazy } from '../language/lazy.ts';
import type { Stage } from '../language/meaning.ts';
import { standingIn } from '../ledger/event-times.ts';
import type { Chart } from '../ledger/export/chart.ts';
import type { ChartLanguage } from '../ledger/export/chart-wording.ts';
import type { Fact } from '../ledger/fact.ts';
import { groupBy } from '../ledger/group-by.ts';
import type { LedgerTotal, TotalGroup } from '../ledger/ledger-total.ts';
import { pathContains } from '../ledger/places-agree.ts';
import type { LedgerQuery } from '../ledger/query.ts';
import { totalsOf } from '../ledger/totals.ts';
import { addDays, daysFrom } from './days.ts';
import { placesChart } from './places-chart.ts';
import type { DigestNumber, DigestPeriod, StageCount } from './story.ts';
import type { DigestTopics } from './subscription.ts';
import type { DigestWindow } from './window.ts';

/** Days that the numbers are of, at least: what one day brings is too little to compare. */
const WEEK = 7;

/** The days that are counted, and as many before them. */
export interface CountedPeriods {
  readonly now: DigestPeriod;
  readonly before: DigestPeriod;
}

/** The week that ends with the window, or the window itself where it is longer; and the same before it. */
export function countedPeriods({ from, to }: DigestWindow): CountedPeriods {
  const days = Math.max(WEEK, daysFrom(from, to));
  return {
    now: { from: addDays(to, 1 - days), to },
    before: { from: addDays(to, 1 - 2 * days), to: addDays(to, -days) },
  };
}

/** The facts that the numbers of some periods can hang on: whole threads, since only they tell what was first. */
export function factsAround(facts: readonly Fact[], { now, before }: CountedPeriods): Fact[] {
  const period = { from: before.from, to: now.to };
  return threadsWith(facts, ({ event }) => event !== null && standingIn(event, period) !== 'outside');
}

function threadsWith(facts: readonly Fact[], isMeant: (fact: Fact) => boolean): Fact[] {
  return [...groupBy(facts, ({ thread, id }) => thread ?? id).values()]
    .filter((own) => own.some(isMeant))
    .flat();
}

/** Numbers and chart of some topics. */
export interface TopicNumbers {
  readonly numbers: readonly DigestNumber[];
  /** Null where no three places have something; put together once a language. */
  readonly chart: (language: ChartLanguage) => Chart | null;
}

/**
 * What was signed, started and so on in the period, by the ledger's rules, beside the period before. Of the topics places,
 * sectors and stages apply. Plans are not counted: nothing has happened yet. `chineseName` names a place by its path.
 */
export function numbersOf(
  facts: readonly Fact[],
  topics: Pick<DigestTopics, 'places' | 'sectors' | 'stages'>,
  { now, before }: CountedPeriods,
  chineseName: (path: readonly string[]) => string,
): TopicNumbers {
  const meant = threadsWith(facts, (fact) => isOfTopics(fact, topics));
  const [current, earlier] = [now, before].map((period) =>
    totalsOf(meant, queryOf(period, null), 'stage'),
  ) as [LedgerTotal, LedgerTotal];
  const numbers = current.groups.flatMap((group) => {
    const stage = group.key as Stage;
    if (stage === 'planned' || (topics.stages.length > 0 && !topics.stages.includes(stage))) return [];
    const same = earlier.groups.find(({ key }) => key === stage);
    return [{ stage, ...countOf(group), before: same ? countOf(same) : null }];
  });
  const stages = numbers.map(({ stage }) => stage);
  const draw = (language: ChartLanguage) =>
    lazy(() => placesChart(meant, stages, now, { language, chineseName }));
  const charts = { en: draw('en'), zh: draw('zh'), ru: draw('ru') };
  return { numbers, chart: (language) => charts[language]() };
}

function isOfTopics(
  { place_path, sectors: own }: Fact,
  { places, sectors }: Pick<DigestTopics, 'places' | 'sectors'>,
): boolean {
  return (
    (places.length === 0 || places.some(({ path }) => pathContains(path, place_path))) &&
    (sectors.length === 0 || own.some((sector) => sectors.includes(sector)))
  );
}

function queryOf(period: Period, stage: Stage | null): LedgerQuery {
  return { place: null, stage, period, sector: null };
}

function countOf({ projects, projects_qualifier, amounts, rows }: TotalGroup): StageCount {
  return {
    projects: { value: projects, qualifier: projects_qualifier },
    amounts: amounts
      .filter(({ kind }) => kind === 'investment')
      .map(({ currency, value, qualifier }) => ({ currency, value, qualifier })),
    rows,
  };
}
