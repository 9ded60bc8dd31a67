import { describe, expect, it } from 'vitest';
import { WindowDigests } from '../../src/digest/compose-digest.ts';
import { countedPeriods } from '../../src/digest/digest-numbers.ts';
import { openNews } from '../../src/digest/stories/news.ts';
import { storiesOf } from '../../src/digest/stories/stories-of.ts';
import { type DigestTopics, EVERYTHING } from '../../src/digest/subscription.ts';
import { lazy } from '../../src/language/lazy.ts';
import type { Place } from '../../src/language/meaning.ts';
import { readPlaces } from '../../src/language/places.ts';
import { composerOf, EVER } from './compose.ts';
import { ARTICLES, type Article } from './near-duplicates/articles.ts';
import { gazetteer, readArticles } from './near-duplicates/open-articles.ts';

const placeOf = (name: string): Place => {
  const [mention] = readPlaces(name, gazetteer());
  if (!mention?.place) throw new Error(`${name} is no place`);
  return mention.place;
};
const NEWS: Readonly<Record<string, Article>> = {
  jiutai: ARTICLES.jiutai,
  lvyuan: ARTICLES.lvyuan,
  dalian: ARTICLES.dalian,
  battery: ARTICLES.battery,
  zhambyl: ARTICLES.zhambylEn,
  visit: ARTICLES.visit,
  province: {
    title: 'Jilin Province signs 120 projects',
    published: '2023-04-04',
    text: 'Jilin Province signed 120 projects on April 2, with a total investment of RMB 88 billion.',
  },
};
const composer = lazy(() => composerOf(NEWS));
const chosen = (topics: Partial<DigestTopics>) =>
  composer()
    .compose(EVER, { ...EVERYTHING, ...topics }, 'en')
    .stories.map(({ documents }) => documents[0]);

describe('selectStories', () => {
  it.each<[string, Partial<DigestTopics>, string[]]>([
    ['a city with its districts, not the province', { places: [placeOf('Changchun')] }, ['jiutai', 'lvyuan']],
    [
      'a province with its cities',
      { places: [placeOf('Jilin Province')] },
      ['battery', 'jiutai', 'lvyuan', 'province'],
    ],
    ['a country abroad', { places: [placeOf('Kazakhstan')] }, ['zhambyl']],
    ['a place without news', { places: [placeOf('Tonghua')] }, []],
    ['a sector that the sentence behind names', { sectors: ['food'] }, ['jiutai']],
    ['a stage', { stages: ['started'] }, ['dalian']],
    [
      'no sums below the least, and what states none',
      { least: { value: 50e9, currency: 'CNY' } },
      ['province', 'visit', 'zhambyl'],
    ],
  ])('keeps of %s what fits', (_, topics, documents) => {
    expect(chosen(topics).toSorted()).toEqual(documents.toSorted());
  });

  it('puts what has the words first, in any language, and leaves the rest in', () => {
    expect(chosen({ words: ['battery'] })[0]).toBe('battery');
    expect(chosen({ words: ['轨道交通'] })[0]).toBe('lvyuan');
    expect(chosen({ words: ['电池'] })[0]).toBe('battery');
    expect(chosen({ words: ['battery'] })).toHaveLength(Object.keys(NEWS).length);
  });

  it('puts what has unwanted words last', () => {
    expect(chosen({ unwanted: ['food processing'] }).at(-1)).toBe('jiutai');
    expect(chosen({ unwanted: ['аккумулятор'] }).at(-1)).toBe('battery');
  });

  it('puts large sums before small ones, and news without projects last', () => {
    const order = chosen({});
    expect(order.indexOf('jiutai')).toBeLessThan(order.indexOf('battery'));
    expect(order.at(-1)).toBe('visit');
  });
});

describe('WindowDigests', () => {
  it('composes a thousand digests of two hundred stories, each for other topics, in less than five seconds', () => {
    const window = EVER;
    const { passages, facts } = readArticles(NEWS);
    const news = new Map(
      [...passages].flatMap(([document, own]) => {
        const opened = openNews(own, gazetteer());
        return opened ? [[document, opened] as const] : [];
      }),
    );
    const some = storiesOf({ news, facts, gazetteer: gazetteer() }, window);
    const stories = Array.from(
      { length: 200 },
      (_, at) => ({ ...some[at % some.length], id: `s-${at}` }) as (typeof some)[0],
    );
    const many = Array.from(
      { length: 200 },
      (_, at) => ({ ...facts[at % facts.length], id: `f-${at}`, thread: `t-${at}` }) as (typeof facts)[0],
    );
    const digests = new WindowDigests(
      { window, stories, periods: countedPeriods(window), facts: many },
      gazetteer(),
    );
    const places = ['Changchun', 'Dalian', 'Kazakhstan'].map(placeOf);
    const started = performance.now();
    for (let at = 0; at < 1000; at++) {
      const topics = {
        ...EVERYTHING,
        places: places.filter((_, bit) => (at >> bit) & 1),
        sectors: at % 2 ? [] : ['new energy', 'food'],
        words: [`battery ${at % 100}`, 'logistics', '氢能'],
      };
      const digest = digests.compose(topics, (['en', 'zh', 'ru', 'ko'] as const)[at % 4] ?? 'en');
      expect(digest.quiet).toBe(digest.stories.length === 0);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
