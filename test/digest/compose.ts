import type { DigestSource } from '../../src/digest/compose-digest.ts';
import { DigestComposer } from '../../src/digest/digest-composer.ts';
import type { Digest } from '../../src/digest/story.ts';
import { type DigestTopics, EVERYTHING } from '../../src/digest/subscription.ts';
import { type DigestWindow, windowOfDays } from '../../src/digest/window.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import type { Fact } from '../../src/ledger/fact.ts';
import type { Arrival } from '../../src/storage/document-arrivals.ts';
import type { Article } from './near-duplicates/articles.ts';
import { gazetteer, readArticles } from './near-duplicates/open-articles.ts';

/** A desk that holds these articles. `correct` changes the ledger as a person would. */
export function sourceOf(
  articles: Readonly<Record<string, Article>>,
  correct: (fact: Fact) => Fact = (fact) => fact,
): DigestSource {
  const { passages, facts } = readArticles(articles);
  const ledger = { facts: facts.map(correct) };
  return {
    documents: () =>
      Object.entries(articles).map(([document, { title, published }]) => ({
        ...{ document, title, published },
        ...{ publisher: 'Test News', url: null },
      })),
    passagesOf: (document) => passages.get(document) ?? [],
    ledger: () => ledger,
  };
}

export interface Composing {
  readonly window?: DigestWindow;
  readonly topics?: Partial<DigestTopics>;
  readonly language?: AnswerLanguage;
  /** Days on which documents came; the others are stock. */
  readonly came?: Readonly<Record<string, string>>;
  readonly correct?: (fact: Fact) => Fact;
}

/** Composes digests of some articles; windows are read once. */
export function composerOf(
  articles: Readonly<Record<string, Article>>,
  { came = {}, correct }: Pick<Composing, 'came' | 'correct'> = {},
): DigestComposer {
  const arrivals = new Map(
    Object.keys(articles).map((document): [string, Arrival] => {
      const day = came[document];
      const firstSeen = Date.parse(day ?? '2026-01-01');
      return [document, { document, firstSeen, changedAt: null, isStock: day === undefined }];
    }),
  );
  return new DigestComposer({ source: sourceOf(articles, correct), arrivals, gazetteer: gazetteer() });
}

/** All there ever was. */
export const EVER = windowOfDays('2010-01-01', '2026-01-01', 'UTC');

/** The digest of some articles, by default of all there ever was. */
export function compose(articles: Readonly<Record<string, Article>>, how: Composing = {}): Digest {
  const { window = EVER, topics, language = 'en' } = how;
  return composerOf(articles, how).compose(window, { ...EVERYTHING, ...topics }, language);
}
