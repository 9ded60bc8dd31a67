import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NewsDocument } from '../../src/corpus/news-document.ts';
import { viewPassage } from '../../src/indexing/passage-view.ts';
import type { Span } from '../../src/language/span.ts';
import { PassageStore } from '../../src/storage/passage-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXT = '九台 opens a mill. It is big. It is new. 🎉 Many came.';

const DOCUMENT: NewsDocument = {
  path: 'a.txt',
  hash: 'h',
  text: TEXT,
  body: [],
  title: 'A mill opens',
  publisher: 'Lake News',
  published: '2022-09-21',
  language: 'en',
  url: 'https://example.com/a',
};

function spanOf(part: string): Span {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
}

/** A store with the document of these tests, cut into passages. */
async function storeOf(...passages: readonly string[]): Promise<PassageStore> {
  const store = PassageStore.create(join(await temporaryFolder(), 'passages.sqlite'));
  onTestFinished(() => store.close());
  store.addDocument(DOCUMENT, passages.map(spanOf));
  return store;
}

const quoteOf = (quote: string) => ({ document: 'a.txt', quote, ...spanOf(quote) });

describe('viewPassage', () => {
  it('shows a quote with what stands around it, and the neighbours', async () => {
    const store = await storeOf('九台 opens a mill.', 'It is big. It is new.', '🎉 Many came.');
    expect(viewPassage(store, quoteOf('is new'))).toEqual({
      title: 'A mill opens',
      publisher: 'Lake News',
      published: '2022-09-21',
      url: 'https://example.com/a',
      before: 'It is big. It ',
      quote: 'is new',
      after: '.',
      previous: '九台 opens a mill.',
      next: '🎉 Many came.',
    });
  });

  it('has no neighbours at the head and the end of a document', async () => {
    const store = await storeOf('九台 opens a mill.', '🎉 Many came.');
    expect(viewPassage(store, quoteOf('九台 opens'))).toMatchObject({
      before: '',
      previous: null,
      next: '🎉 Many came.',
    });
    expect(viewPassage(store, quoteOf('came.'))).toMatchObject({
      after: '',
      previous: '九台 opens a mill.',
      next: null,
    });
  });

  it('shows a sentence that two passages share once', async () => {
    const store = await storeOf(
      '九台 opens a mill. It is big.',
      'It is big. It is new.',
      'It is new. 🎉 Many came.',
    );
    expect(viewPassage(store, quoteOf('It is big. It is new.'))).toMatchObject({
      previous: '九台 opens a mill.',
      next: '🎉 Many came.',
    });
  });

  it('takes a passage that is wholly inside its neighbour for no neighbour', async () => {
    const store = await storeOf('九台 opens a mill. It is big.', 'It is big.');
    expect(viewPassage(store, quoteOf('opens a mill. It'))).toMatchObject({ next: null });
  });

  it.each([
    ['another document', { document: 'b.txt' }],
    ['changed words', { quote: 'It is bad.' }],
    ['other offsets', { start: 1, end: 11 }],
    ['offsets beyond the text', { start: 900, end: 910 }],
    ['offsets the wrong way round', { start: 30, end: 20 }],
  ])('shows nothing for %s', async (_, change) => {
    const store = await storeOf('九台 opens a mill.', 'It is big. It is new.');
    expect(viewPassage(store, { ...quoteOf('It is big.'), ...change })).toBeNull();
  });
});
