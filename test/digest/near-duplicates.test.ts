import { describe, expect, it } from 'vitest';
import { joinUnits } from '../../src/digest/stories/join-units.ts';
import { openNews } from '../../src/digest/stories/news.ts';
import { unitsOf } from '../../src/digest/stories/units.ts';
import { ARTICLES, type Article, type ArticleName } from './near-duplicates/articles.ts';
import { gazetteer, readArticles } from './near-duplicates/open-articles.ts';
import { FINAL_PAIRS, LAST_PAIRS, LATER_PAIRS, PAIRS, type Pair } from './near-duplicates/pairs.ts';

/** The documents of each story of a corpus. */
function storiesAmong(articles: Readonly<Record<string, Article>>): string[][] {
  const { passages, facts } = readArticles(articles);
  const units = [...passages.values()].flatMap((own) => {
    const news = openNews(own, gazetteer());
    return news
      ? unitsOf(
          news,
          facts.filter(({ document }) => document === news.source.document),
        )
      : [];
  });
  return joinUnits(units).map((story) => story.map(({ news }) => news.source.document));
}

function isJoined({ one, other }: Pair, stories: readonly (readonly string[])[]): boolean {
  return stories.some((story) => story.includes(one) && story.includes(other));
}

function scoreOf(pairs: readonly Pair[], joined: (pair: Pair) => boolean) {
  const found = pairs.filter(joined);
  const right = found.filter(({ same }) => same).length;
  return {
    precision: right / found.length,
    recall: right / pairs.filter(({ same }) => same).length,
    wrong: pairs
      .filter((pair) => joined(pair) !== pair.same)
      .map(({ one, other, why }) => `${one} ${other}: ${why}`),
  };
}

describe('joinUnits', () => {
  it('has pairs enough to be judged by', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(60);
    expect(PAIRS.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ['looked at while the rules were made', PAIRS.filter(({ heldOut }) => !heldOut)],
    ['held out', PAIRS.filter(({ heldOut }) => heldOut)],
    ['harder, written later', LATER_PAIRS],
    ['written when they had been mended', LAST_PAIRS],
    ['written last', FINAL_PAIRS],
  ])('tells one story from news that only looks alike: pairs %s', (_, pairs) => {
    const score = scoreOf(pairs, (pair) =>
      isJoined(pair, storiesAmong({ [pair.one]: ARTICLES[pair.one], [pair.other]: ARTICLES[pair.other] })),
    );
    expect(score).toEqual({ precision: 1, recall: 1, wrong: [] });
  });

  it('does so among all of them at once, where one wrong bond would draw many together', () => {
    const stories = storiesAmong(ARTICLES);
    const score = scoreOf([...PAIRS, ...LATER_PAIRS, ...LAST_PAIRS, ...FINAL_PAIRS], (pair) =>
      isJoined(pair, stories),
    );
    expect(score).toEqual({ precision: 1, recall: 1, wrong: [] });
    const names = Object.keys(ARTICLES) as ArticleName[];
    expect([...new Set(stories.flat())].sort()).toEqual([...names].sort());
  });
});
