import type { NewsDocument } from '../../../src/corpus/news-document.ts';
import { cutPassages } from '../../../src/corpus/passages.ts';
import { lazy } from '../../../src/language/lazy.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import type { Fact } from '../../../src/ledger/fact.ts';
import { createFactReader } from '../../../src/ledger/read-facts/read-facts.ts';

const reader = lazy(() => createFactReader(createGazetteer()));

export interface News {
  readonly title?: string;
  readonly published?: string | null;
}

/** News as a document that is all body. */
export function newsOf(text: string, { title = 'News', published = '2022-09-21' }: News = {}): NewsDocument {
  return {
    path: 'news.txt',
    hash: 'h',
    text,
    body: text === '' ? [] : [{ start: 0, end: text.length }],
    title,
    publisher: null,
    published,
    language: 'en',
    url: null,
  };
}

/** The facts that are read from a text. */
export function factsOf(text: string, news?: News): Fact[] {
  const document = newsOf(text, news);
  return reader()(document, cutPassages(document));
}

/** A fact in one line: stage, scope, number, sum, time, place; `-` for what it does not say. */
export function inShort({ stage, scope, projects, amount, event, place }: Fact): string {
  return [
    stage,
    scope,
    projects ? `${marked(projects.qualifier)}${projects.value}` : '-',
    amount ? `${marked(amount.qualifier)}${amount.value / 1e6}M ${amount.currency} ${amount.kind}` : '-',
    event?.from || event?.to ? `${event.from ?? ''}..${event.to ?? ''}` : '-',
    place ?? '-',
  ].join(' | ');
}

function marked(qualifier: string): string {
  return { over: '>', about: '~', up_to: '<' }[qualifier] ?? '';
}
