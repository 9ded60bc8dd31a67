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

interface ReadArticle {
  readonly passages: readonly Passage[];
  readonly facts: readonly Fact[];
}

/** Every article is read once, however many pairs it is in. */
const known = new Map<string, ReadArticle>();

function readArticle(path: string, article: Article): ReadArticle {
  const key = JSON.stringify([path, article]);
  const read = known.get(key) ?? readAnew(documentOf(path, article));
  known.set(key, read);
  return read;
}

function readAnew(document: NewsDocument): ReadArticle {
  const spans = cutPassages(document);
  return {
    passages: spans.map((span, at) => passageOf(document, span, at + 1)),
    facts: reader()(document, spans) as Fact[],
  };
}

/** Reads articles as documents named as they are. */
export function readArticles(articles: Readonly<Record<string, Article>>): ReadArticles {
  const read = Object.entries(articles).map(([path, article]) => [path, readArticle(path, article)] as const);
  return {
    passages: new Map(read.map(([path, { passages }]) => [path, passages])),
    facts: withThreads(read.flatMap(([, { facts }]) => facts)),
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
