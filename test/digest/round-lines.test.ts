import { describe, expect, it } from 'vitest';
import type { LineUse, LineWriter } from '../../src/digest/better-lines.ts';
import { RoundLines } from '../../src/digest/round-lines.ts';
import type { Digest, Story } from '../../src/digest/story.ts';
import { compose } from './compose.ts';
import { ARTICLES } from './near-duplicates/articles.ts';
import { gazetteer } from './near-duplicates/open-articles.ts';

const digest = compose({ jiutai: ARTICLES.jiutai, lvyuan: ARTICLES.lvyuan });
const USE: LineUse = { language: 'en', payer: { person: null, chat: 7 } };
const BETTER = 'Good news [1]';

/** A round over a writer that writes the same for every story, or fails. */
function round(fails: () => boolean = () => false) {
  const asked: (readonly Story[])[] = [];
  const time = { now: 0 };
  const write: LineWriter = async (stories) => {
    asked.push(stories);
    if (fails()) throw new Error('no server');
    return new Map(stories.slice(0, 1).map((story) => [story, BETTER]));
  };
  const lines = new RoundLines({ write, gazetteer: gazetteer(), now: () => time.now });
  const improve = async (of: Digest) => (await lines.improve(of, USE)).stories.map(({ text }) => text);
  return { asked, time, improve };
}

describe('RoundLines', () => {
  const own = digest.stories.map(({ text }) => text);

  it('asks once for a story, however many digests of the round tell it', async () => {
    const { asked, improve } = round();
    expect(await improve(digest)).toEqual([BETTER, own[1]]);
    expect(await improve(digest)).toEqual([BETTER, own[1]]);
    expect(await improve({ ...digest, stories: digest.stories.slice(1) })).toEqual(own.slice(1));
    expect(asked).toEqual([digest.stories]);
  });

  it('asks again for the next digest after a failure', async () => {
    let isDown = true;
    const { asked, improve } = round(() => isDown);
    expect(await improve(digest)).toEqual(own);
    isDown = false;
    expect(await improve(digest)).toEqual([BETTER, own[1]]);
    expect(asked).toHaveLength(2);
  });

  it('asks for ten at most, and for nothing on a quiet day', async () => {
    const { asked, improve } = round();
    const [story] = digest.stories as [Story];
    const many = Array.from({ length: 12 }, (_, at) => ({ ...story, id: `s-${at}` }));
    await improve({ ...digest, stories: many });
    await improve({ ...digest, stories: [] });
    expect(asked).toEqual([many.slice(0, 10)]);
  });

  it('asks no more after two minutes, so that nobody waits for the style of others', async () => {
    const { asked, time, improve } = round();
    time.now = 120_000;
    expect(await improve(digest)).toEqual(own);
    expect(asked).toEqual([]);
  });
});
