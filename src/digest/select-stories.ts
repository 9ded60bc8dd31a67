import { expandTerms, readTerms } from '../language/terms.ts';
import { pathContains } from '../ledger/places-agree.ts';
import { daysFrom } from './days.ts';
import type { NewsStory } from './stories/news-story.ts';
import type { DigestTopics } from './subscription.ts';
import type { DigestWindow } from './window.ts';

/** Topics with their words made ready for many stories. */
export interface ReadyTopics {
  readonly topics: DigestTopics;
  readonly words: readonly WordForms[];
  readonly unwanted: readonly WordForms[];
}

/** For each term of a phrase the wordings of which a text must have one. */
export type WordForms = readonly (readonly string[])[];

/** Another wording counts where it likely means the same. */
const SURE_WORDING = 0.6;

/** What a text must have for a phrase: of each of its terms one wording, in whatever language. Takes some milliseconds. */
export function formsOf(phrase: string): WordForms {
  const terms = readTerms(phrase);
  const wordings = expandTerms(phrase, terms);
  const whole = terms.filter(
    ({ start, end }, at) =>
      !terms.some(
        (other, i) =>
          i !== at && other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
  return whole.map((term) => {
    const others = wordings.filter(({ of, weight }) => terms[of] === term && weight >= SURE_WORDING);
    return [term.term, ...others.map((wording) => wording.term)];
  });
}

/** What the words of a subscription weigh beside the rest of a rank, each: wanted ones lift, unwanted ones sink further. */
const WANTED = 2;
const UNWANTED = 4;
/** What it adds that more than one document tells a story. */
const SEVERAL = 0.3;

/** A story with what it ranks by itself, whatever a chat asks for. */
export interface WeighedStory {
  readonly story: NewsStory;
  readonly weight: number;
}

/** Weighs the stories of a window, once for all its digests: by money, step, freshness, and whether several tell it. */
export function weighStories(stories: readonly NewsStory[], window: DigestWindow): WeighedStory[] {
  return stories.map((story) => ({
    story,
    weight:
      moneyRank(story) +
      stageRank(story) +
      freshness(story, window) +
      (story.documents.length > 1 ? SEVERAL : 0),
  }));
}

/**
 * The stories that fit topics, the best first.
 *
 * What does not lie in one of the places, is of none of the sectors or reached none of the stages is left out, and so is what does not
 * say it: a chat that asked for Changchun wants no news of the whole province, nor of a place nobody names. A story without
 * a date stays. Of money only what states less of the same currency is left out. Old news ranks below all new.
 */
export function selectStories(
  stories: readonly WeighedStory[],
  { topics, words, unwanted }: ReadyTopics,
): NewsStory[] {
  return stories
    .filter(({ story }) => fits(story, topics))
    .map(({ story, weight }) => ({ story, rank: weight + fitOf(story, words, unwanted) }))
    .sort(
      (one, other) =>
        Number(one.story.isOld) - Number(other.story.isOld) ||
        other.rank - one.rank ||
        (one.story.id < other.story.id ? -1 : 1),
    )
    .map(({ story }) => story);
}

function fits(story: NewsStory, { places, sectors, stages, least }: DigestTopics): boolean {
  return (
    (places.length === 0 ||
      story.places.some(({ path }) => places.some((asked) => pathContains(asked.path, path)))) &&
    (sectors.length === 0 || story.sectors.some((sector) => sectors.includes(sector))) &&
    (stages.length === 0 || stages.some((stage) => story.stages.has(stage))) &&
    (least === null || !isLess(story, least))
  );
}

function isLess({ amount }: NewsStory, least: NonNullable<DigestTopics['least']>): boolean {
  return amount !== null && amount.currency === least.currency && amount.value < least.value;
}

function fitOf({ terms }: NewsStory, words: readonly WordForms[], unwanted: readonly WordForms[]): number {
  const has = (forms: WordForms) =>
    forms.length > 0 && forms.every((wordings) => wordings.some((term) => terms.has(term)));
  return WANTED * words.filter(has).length - UNWANTED * unwanted.filter(has).length;
}

/** Units of a currency that buy about what a dollar does, to the order of magnitude: for ranking, never for adding up. */
const PER_DOLLAR: Readonly<Record<string, number>> = {
  ...{ USD: 1, EUR: 1, GBP: 1, CNY: 7, HKD: 8, RUB: 90, JPY: 150, KZT: 480, KRW: 1300, UZS: 12_000 },
  ...{ VND: 25_000, IDR: 16_000 },
};
/** Ten million dollars rank nothing, a hundred million 1, a billion 2. */
const SMALL = 7;

function moneyRank({ amount }: NewsStory): number {
  if (amount === null || amount.value <= 0) return 0;
  return Math.min(4, Math.max(0, Math.log10(amount.value / (PER_DOLLAR[amount.currency] ?? 1)) - SMALL));
}

/** What is done counts more than what is spoken of; what tells of no step counts least. */
const STAGE_RANKS = {
  planned: 0.4,
  negotiating: 0.6,
  signed: 1.2,
  settled: 1.2,
  started: 1.2,
  resumed: 0.8,
  in_production: 1.2,
};

function stageRank({ stage, reports }: NewsStory): number {
  const isTotal = reports[0]?.told.fact.scope === 'running_total';
  return stage === null ? 0 : STAGE_RANKS[stage] * (isTotal ? 0.6 : 1);
}

/** 1 for news of the last day, 0 for news of a month ago or without a date. */
function freshness({ newsDay }: NewsStory, { to }: DigestWindow): number {
  if (newsDay === null) return 0;
  return Math.max(0, 1 - (Math.max(1, daysFrom(newsDay, to)) - 1) / 30);
}
