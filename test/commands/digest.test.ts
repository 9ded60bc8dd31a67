import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { digest } from '../../src/commands/digest.ts';
import type { DigestOptions } from '../../src/commands/digest-request.ts';
import { UsageError } from '../../src/errors.ts';
import { startChatServer } from '../support/chat-server.ts';
import * as plays from '../support/chat-server-plays.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const news = (title: string, published: string, text: string) =>
  `${title}\n\nUpdated : ${published}Source : CCFAO\n\n${text}\n`;

const DOCUMENTS: Readonly<Record<string, string>> = {
  'jiutai.txt': news(
    'Jiutai signs fifteen projects',
    '2022-09-21',
    'On September 18, fifteen projects were signed in Jiutai District, Changchun, with a total investment of over RMB 20 billion.',
  ),
  'songyuan.txt': news(
    'A brewery in Songyuan',
    '2022-10-03',
    'On October 1, a brewery project worth RMB 300 million was signed in Songyuan.',
  ),
};

/** A corpus of its own on which the command is run, each time at a true time. */
async function openCorpus() {
  const root = await temporaryFolder();
  const [corpus, data] = [join(root, 'corpus'), join(root, 'data')];
  await mkdir(corpus);
  const write = (name: string, text: string) => writeFile(join(corpus, name), text);
  for (const [name, text] of Object.entries(DOCUMENTS)) await write(name, text);
  const run = async (
    options: DigestOptions,
    now = '2026-11-22T08:00:00Z',
    settings: Readonly<Record<string, string>> = {},
  ) => {
    const [out, err] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })];
    await digest(
      { corpus, data, ...options },
      {
        terminal: { out, err, watched: false },
        environment: { TIME_ZONE: 'Asia/Shanghai', ...settings },
        now: () => new Date(now),
      },
    );
    return { out: out.read() ?? '', err: err.read() ?? '' };
  };
  const json = async (options: DigestOptions, now?: string) =>
    JSON.parse((await run({ ...options, json: true }, now)).out);
  return { root, corpus, data, write, run, json };
}

describe('digest', { timeout: 60_000 }, () => {
  it('prints what was published in the time that is played, nothing of later, and says so where nothing is new', async () => {
    const { run, json } = await openCorpus();
    const { out } = await run({ since: '2022-09-01', today: '2022-10-01' });
    expect(out).toBe(`New on projects: 1 September 2022 – 1 October 2022

1. Jiutai: 15 projects · over RMB 20 billion · signed 18 September 2022 [1]
   [1] Jiutai signs fifteen projects — CCFAO, 2022-09-21

Projects by the date of the event
        2022-09-01 – 2022-10-01
──────  ─────────────────────────────────
signed  15 projects · over RMB 20 billion
“over”: at least so much.
`);
    expect(await json({ since: '2022-09-01', today: '2022-10-01' })).toMatchObject({
      from: '2022-09-01',
      to: '2022-10-01',
      stories: [
        {
          text: expect.stringContaining('15 projects'),
          stage: 'signed',
          place: 'Jiutai',
          event: { from: '2022-09-18', to: '2022-09-18' },
          amount: { value: 20e9, currency: 'CNY', qualifier: 'over' },
          citations: [{ n: 1, document: 'jiutai.txt', published: '2022-09-21' }],
        },
      ],
      more: 0,
      numbers: [{ stage: 'signed', projects: { value: 15 } }],
      quiet: false,
    });
    expect((await run({ since: '2026-11-20' })).out).toContain('Nothing new.');
    expect(await json({ since: '2026-11-20' })).toMatchObject({ stories: [], more: 0, quiet: true });
  });

  it('takes for new what comes while the desk is watched, also after the index is made anew', async () => {
    const { data, write, json, run } = await openCorpus();
    await run({ since: '2026-11-20' });
    await write(
      'old.txt',
      news(
        'Tonghua signs',
        '2021-05-04',
        'On May 3, seven projects worth RMB 1 billion were signed in Tonghua.',
      ),
    );
    const storiesOn = async (now: string) => {
      const { stories } = await json({ since: '2026-11-24' }, now);
      return stories.map((story: { place: string; is_old: boolean }) => [story.place, story.is_old]);
    };
    expect(await storiesOn('2026-11-25T08:00:00Z')).toEqual([['Tonghua', true]]);
    await rm(join(data, 'index'), { recursive: true });
    expect(await storiesOn('2026-11-27T08:00:00Z')).toEqual([['Tonghua', true]]);
  });

  it('shows ten of more stories, says how to see all, and shows all', async () => {
    const { write, run, json } = await openCorpus();
    const places = [
      'Siping',
      'Tonghua',
      'Liaoyuan',
      'Jiutai',
      'Dalian',
      'Shenyang',
      'Harbin',
      'Qingdao',
      'Yantai',
      'Weihai',
      'Jinan',
    ];
    for (const [at, place] of places.entries())
      await write(
        `${place}.txt`,
        news(
          `${place} signs`,
          '2023-02-03',
          `${place} signed ${at + 3} projects worth RMB ${at + 2} billion on February 2.`,
        ),
      );
    const asked = { since: '2023-02-01', today: '2023-02-05' };
    const { out, err } = await run(asked);
    expect(out.match(/^\d+\. /gm)).toHaveLength(10);
    expect(out).toContain('… and 1 more.');
    expect(err).toContain('--all');
    expect((await run({ ...asked, all: true })).out.match(/^\d+\. /gm)).toHaveLength(11);
    expect(await json(asked)).toMatchObject({ more: 1, stories: { length: 10 } });
  });

  it('keeps to topics and language, draws no chart of two places, and one of three', async () => {
    const { root, write, run } = await openCorpus();
    const chart = join(root, 'digest.png');
    const asked = { since: '2022-09-01', today: '2022-10-31', chart };
    const { out, err } = await run({ ...asked, topics: 'places: Songyuan', language: 'zh' });
    expect(out).toContain('1. 松原市：');
    expect(out).not.toContain('九台');
    expect(err).toContain('No chart');
    expect(existsSync(chart)).toBe(false);
    await write(
      'siping.txt',
      news(
        'Siping signs',
        '2022-09-22',
        'Siping signed four projects worth RMB 1.5 billion on September 20.',
      ),
    );
    await run({ since: '2022-09-01', today: '2022-10-31', chart }, '2022-10-01T08:00:00Z');
    expect((await readFile(chart)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('has the lines of a model where one is set, its own with --offline and where the server fails, and says why', async () => {
    const line = 'On 18 September 2022, Jiutai signed 15 projects worth over RMB 20 billion.';
    const good = plays.says(JSON.stringify({ lines: [{ story: 1, line }] }));
    const model = await startChatServer(good, plays.status(401, 'wrong key'));
    onTestFinished(() => model.close());
    const settings = { CHAT_MODEL: 'm', OPENAI_BASE_URL: model.baseUrl };
    const { run } = await openCorpus();
    const asked = { since: '2022-09-01', today: '2022-10-01' };
    const runWith = (options = {}) => run({ ...asked, ...options }, undefined, settings);
    expect(await runWith()).toEqual({ out: expect.stringContaining(`1. ${line} [1]\n`), err: '' });
    const own = (await run(asked)).out;
    expect((await runWith({ offline: true })).out).toBe(own);
    expect(model.requests).toHaveLength(1);
    expect(await runWith()).toEqual({ out: own, err: expect.stringContaining('OPENAI_API_KEY') });
  });

  it.each<[string, DigestOptions, RegExp]>([
    ['no day', {}, /Since when/],
    ['a day to come', { since: '2027-01-01' }, /is after 2026-11-22/],
    ['a language it does not speak', { since: '2022-01-01', language: 'fr' }, /fr is not known/],
    ['a chart that is no picture', { since: '2022-01-01', chart: 'x.jpg' }, /does not end in \.png/],
    [
      'a place nobody knows',
      { since: '2022-01-01', topics: 'places: Atlantis' },
      /No place is known as “Atlantis”/,
    ],
  ])('refuses %s', async (_, options, message) => {
    const { run } = await openCorpus();
    const failure = await run(options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect(String(failure)).toMatch(message);
  });
});
