import { describe, expect, it, onTestFinished } from 'vitest';
import type { LineUse, LineWriter } from '../../src/digest/better-lines.ts';
import { DeskDigests } from '../../src/digest/desk-digests.ts';
import { EVERYTHING } from '../../src/digest/subscription.ts';
import { openStores } from '../../src/storage/stores.ts';
import { databaseFile } from '../support/desk-database.ts';
import { EVER, sourceOf } from './compose.ts';
import { ARTICLES } from './near-duplicates/articles.ts';
import { gazetteer } from './near-duplicates/open-articles.ts';

const NOW = Date.UTC(2026, 0, 1);
const REQUEST = {
  topics: EVERYTHING,
  window: { since: Date.parse(EVER.from), until: NOW },
  language: 'en' as const,
  timeZone: 'UTC',
};
const BETTER = 'Good news [1]';

/** Digests of a desk with two articles, whose lines are written so. */
async function digestsWith(writeLines: LineWriter | null): Promise<DeskDigests> {
  const stores = openStores(await databaseFile(), () => NOW);
  onTestFinished(() => stores.database.close());
  const articles = { jiutai: ARTICLES.jiutai, lvyuan: ARTICLES.lvyuan };
  const contents = Object.keys(articles).map((document) => ({ document, hash: document }));
  const desk = {
    ...{ ...sourceOf(articles), corpusFolder: '/corpus', contents: () => contents },
    ...{ gazetteer: gazetteer(), writeLines, onUpdated: () => undefined },
  };
  return new DeskDigests({ desk, arrivals: stores.arrivals, now: () => NOW });
}

describe('DeskDigests', () => {
  it('composes with the lines of the desk where no model is set', async () => {
    const compose = (await digestsWith(null)).startRound();
    const { stories } = await compose(REQUEST, { chat: 1 });
    expect(stories.map(({ place }) => place)).toEqual(['Jiutai', 'Lvyuan']);
  });

  it('has a model write the lines of a digest, in its language, paid by its chat; for several of a round once', async () => {
    const uses: LineUse[] = [];
    const { signal } = new AbortController();
    const digests = await digestsWith(async (stories, use) => {
      uses.push(use);
      return new Map(stories.map((story) => [story, BETTER]));
    });
    const compose = digests.startRound();
    for (const chat of [1, 2]) {
      const { stories } = await compose(REQUEST, { chat, signal });
      expect(stories.map(({ text }) => text)).toEqual([BETTER, BETTER]);
    }
    expect(uses).toEqual([{ language: 'en', payer: { person: null, chat: 1 }, signal }]);
    await compose({ ...REQUEST, language: 'zh' }, { chat: 3 });
    expect(uses[1]).toMatchObject({ language: 'zh', payer: { person: null, chat: 3 } });
  });
});
