import type { NewsDocument } from '../../../src/corpus/news-document.ts';
import { type Passage, passageOf } from '../../../src/corpus/passage.ts';
import { cutPassages } from '../../../src/corpus/passages.ts';
import { lazy } from '../../../src/language/lazy.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import type { Fact } from '../../../src/ledger/fact.ts';
import { createFactReader } from '../../../src/ledger/read-facts/read-facts.ts';
import { withThreads } from '../../../src/ledger/threads.ts';
import type { Article } from './articles.ts';

export const gazetteer = lazy(createGazetteer);
const reader = lazy(() => createFactReader(gazetteer()));

/** A corpus of articles as the desk would have it: passages by document, and the ledger. */
export interface ReadArticles {
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly facts: readonly Fact[];
}

/** Reads articles as documents named as they are. */
export function readArticles(articles: Readonly<Record<string, Article>>): ReadArticles {
  const documents = Object.entries(articles).map(([path, article]) => documentOf(path, article));
  const cut = documents.map((document) => ({ document, spans: cutPassages(document) }));
  return {
    passages: new Map(
      cut.map(({ document, spans }) => [
        document.path,
        spans.map((span, at) => passageOf(document, span, at + 1)),
      ]),
    ),
    facts: withThreads(cut.flatMap(({ document, spans }) => reader()(document, spans) as Fact[])),
  };
}

function documentOf(path: string, { title, published, text }: Article): NewsDocument {
  const body = text === '' ? [] : [{ start: 0, end: text.length }];
  return {
    path,
    hash: path,
    text,
    body,
    title,
    publisher: 'Test News',
    published,
    language: 'en',
    url: null,
  };
}
