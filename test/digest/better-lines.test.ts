import { describe, expect, it } from 'vitest';
import { withBetterLines } from '../../src/digest/better-lines.ts';
import { lineStands } from '../../src/digest/stories/line-stands.ts';
import type { Digest } from '../../src/digest/story.ts';
import { EVERYTHING } from '../../src/digest/subscription.ts';
import { compose, composerOf, EVER } from './compose.ts';
import { ARTICLES } from './near-duplicates/articles.ts';
import { gazetteer } from './near-duplicates/open-articles.ts';

const digest = compose({ jiutai: ARTICLES.jiutai, lvyuan: ARTICLES.lvyuan });
const citations = digest.stories[0]?.citations ?? [];

describe('lineStands', () => {
  it.each([
    [
      'told in other words',
      'Jiutai closed contracts for 15 projects, worth over RMB 20 billion, on 18 September 2022 [1]',
      true,
    ],
    ['in another language', '九台区9月18日签约15个项目，总投资超过200亿元。[1]', true],
    ['a number in a word', 'Fifteen projects for Jiutai [1]', true],
    ['another number', '16 projects worth over RMB 20 billion in Jiutai [1]', false],
    ['another sum', '15 projects worth over RMB 21 billion [1]', false],
    ['a sum that has lost its "over"', '15 projects worth RMB 20 billion [1]', false],
    ['another currency', '15 projects worth over USD 20 billion [1]', false],
    ['another day', '15 projects were signed on 19 September 2022 [1]', false],
    ['a number of something else', '15 projects with 3,000 jobs [1]', false],
    ['a marker of nothing', '15 projects [2]', false],
    ['no marker', '15 projects', false],
  ])('judges a line %s', (_, line, stands) => {
    expect(lineStands(line, citations, gazetteer())).toBe(stands);
  });

  it('lets the lines of the desk itself stand, in every language', () => {
    const composer = composerOf({
      jiutai: ARTICLES.jiutai,
      hydrogen: ARTICLES.energyHydrogen,
      start: ARTICLES.dalian,
      fair: ARTICLES.fair,
    });
    for (const language of ['en', 'zh', 'ru', 'ko'] as const)
      for (const { text, citations: own } of composer.compose(EVER, EVERYTHING, language).stories)
        expect(lineStands(text, own, gazetteer()), text).toBe(true);
  });
});

describe('withBetterLines', () => {
  const own = digest.stories.map(({ text }) => text);
  const better = (lines: readonly string[], first = 10) =>
    withBetterLines(
      digest,
      async (stories) => new Map(stories.map((story, at) => [story, lines[at] ?? ''])),
      { first, gazetteer: gazetteer() },
    );
  const textsOf = ({ stories }: Digest) => stories.map(({ text }) => text);

  it('takes a line that stands, and keeps its own where the other one does not', async () => {
    const good = 'Jiutai signs 15 projects, over RMB 20 billion [1]';
    expect(textsOf(await better([` ${good}\n`, '15 projects, RMB 99 billion [1]']))).toEqual([good, own[1]]);
  });

  it('keeps its own where nothing comes, where writing fails, and beyond the first', async () => {
    const failing = await withBetterLines(digest, () => Promise.reject(new Error('no server')), {
      first: 10,
      gazetteer: gazetteer(),
    });
    expect(textsOf(failing)).toEqual(own);
    expect(textsOf(await better([]))).toEqual(own);
    expect(textsOf(await better(['Good news [1]', 'Good news [1]'], 1))).toEqual(['Good news [1]', own[1]]);
  });
});
