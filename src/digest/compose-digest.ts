import type { Passage } from '../corpus/passage.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { placeByPath, placeName } from '../language/places/relations.ts';
import type { Gazetteer } from '../language/places.ts';
import type { ChartLanguage } from '../ledger/export/chart-wording.ts';
import type { Fact } from '../ledger/fact.ts';
import type { Arrival } from '../storage/document-arrivals.ts';
import type { DocumentNote } from '../storage/passage-rows.ts';
import {
  type CountedPeriods,
  countedPeriods,
  factsAround,
  numbersOf,
  type TopicNumbers,
} from './digest-numbers.ts';
import { formsOf, selectStories, type WeighedStory, type WordForms, weighStories } from './select-stories.ts';
import type { News } from './stories/news.ts';
import type { NewsStory } from './stories/news-story.ts';
import { storiesOf } from './stories/stories-of.ts';
import { writeStoryLine } from './stories/story-line.ts';
import type { Digest, Story, StoryTelling } from './story.ts';
import type { DigestTopics } from './subscription.ts';
import { type ArrivalStanding, type DigestWindow, standingOf } from './window.ts';

/** A desk as digests read it, at one moment. */
export interface DigestSource {
  documents(): readonly DocumentNote[];
  passagesOf(document: string): readonly Passage[];
  /** The ledger as it stands; the same object as long as nothing has changed. */
  ledger(): { readonly facts: readonly Fact[] };
}

/** What all digests of one window share: its stories and the facts its numbers hang on. */
export interface WindowNews {
  readonly window: DigestWindow;
  readonly stories: readonly NewsStory[];
  readonly periods: CountedPeriods;
  readonly facts: readonly Fact[];
}

/** Documents by how they stand to a window. */
export function documentsIn(
  documents: readonly DocumentNote[],
  arrivals: ReadonlyMap<string, Arrival>,
  window: DigestWindow,
): Map<string, ArrivalStanding> {
  return new Map(
    documents.map(({ document, published }) => [
      document,
      standingOf(arrivals.get(document) ?? null, published, window),
    ]),
  );
}

/** Reads what is new in a window: the dear part of a digest, done once for all chats that share the window. `open` gives a document. */
export function readWindow(
  source: Pick<DigestSource, 'ledger'>,
  standing: ReadonlyMap<string, ArrivalStanding>,
  window: DigestWindow,
  { open, gazetteer }: { readonly open: (document: string) => News | null; readonly gazetteer: Gazetteer },
): WindowNews {
  const fresh = [...standing].filter(([, how]) => how === 'new').map(([document]) => document);
  const facts = source
    .ledger()
    .facts.filter(({ document }) => (standing.get(document) ?? 'later') !== 'later');
  const news = new Map(
    fresh.flatMap((document) => {
      const opened = open(document);
      return opened ? [[document, opened] as const] : [];
    }),
  );
  const periods = countedPeriods(window);
  return {
    window,
    stories: storiesOf({ news, facts, gazetteer }, window),
    periods,
    facts: factsAround(facts, periods),
  };
}

/**
 * Composes digests of one window: for each chat only the choosing is done anew. Lines are written once a language, numbers added up
 * once for the same places, sectors and stages.
 */
export class WindowDigests {
  readonly #news: WindowNews;
  readonly #gazetteer: Gazetteer;
  readonly #lines = new Map<AnswerLanguage, Map<string, Story>>();
  readonly #numbers = new Map<string, TopicNumbers>();
  readonly #words = new Map<string, WordForms>();
  readonly #stories: readonly WeighedStory[];

  constructor(news: WindowNews, gazetteer: Gazetteer) {
    this.#news = news;
    this.#gazetteer = gazetteer;
    this.#stories = weighStories(news.stories, news.window);
  }

  /** The digest for some topics in a language: everything that fits, the best first. */
  compose(topics: DigestTopics, language: AnswerLanguage): Digest {
    const { window, periods } = this.#news;
    const [words, unwanted] = [topics.words, topics.unwanted].map((own) => this.#formsOf(own)) as [
      WordForms[],
      WordForms[],
    ];
    const chosen = selectStories(this.#stories, { topics, words, unwanted });
    const { numbers, chart } = this.#numbersFor(topics);
    return {
      from: window.from,
      to: window.to,
      stories: chosen.map((story) => this.#write(story, language)),
      numbers,
      period: periods.now,
      periodBefore: periods.before,
      chart: chart(chartLanguage(language)),
      quiet: chosen.length === 0,
    };
  }

  #formsOf(words: readonly string[]): WordForms[] {
    return words.map((word) => kept(this.#words, word, () => formsOf(word)));
  }

  #numbersFor({ places, sectors, stages }: DigestTopics): TopicNumbers {
    const key = JSON.stringify([places.map(({ id }) => id), sectors, stages]);
    return kept(this.#numbers, key, () =>
      numbersOf(this.#news.facts, { places, sectors, stages }, this.#news.periods, (path) =>
        this.#nameOf(path, 'zh'),
      ),
    );
  }

  #write(story: NewsStory, language: AnswerLanguage): Story {
    const lines = kept(this.#lines, language, () => new Map<string, Story>());
    return kept(lines, story.id, () => toStory(story, writeStoryLine(story, language, this.#gazetteer)));
  }

  #nameOf(path: readonly string[], language: AnswerLanguage): string {
    const place = placeByPath(this.#gazetteer, path);
    return place ? placeName(this.#gazetteer, place, language) : (path.at(-1) ?? '');
  }
}

/** What a map holds for a key; made and kept where it holds nothing. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

function toStory(story: NewsStory, text: string): Story {
  const { id, title, stage, places, event, projects, amount, sectors, citations, documents, newsDay, isOld } =
    story;
  const [place] = places;
  return {
    ...{ id, text, title, stage, event, projects, amount, sectors, citations, documents, newsDay, isOld },
    toldAs: tellingOf(story),
    place: place?.name ?? null,
    place_path: place?.path ?? [],
  };
}

function tellingOf({ reports: [first, ...others] }: NewsStory): StoryTelling {
  if (!first) return 'quote';
  if (others.length > 0) return 'differing';
  return first.told.fact.scope === 'running_total' ? 'running_total' : 'event';
}

/** The font of charts has no Korean. */
function chartLanguage(language: AnswerLanguage): ChartLanguage {
  return language === 'ko' ? 'en' : language;
}
