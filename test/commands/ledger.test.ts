import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/commands/ledger.ts';
import type { LedgerOptions } from '../../src/commands/ledger-request.ts';
import { DeskError, UsageError } from '../../src/errors.ts';
import type { Fact } from '../../src/ledger/fact.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DOCUMENTS: Readonly<Record<string, string>> = {
  'jiutai.txt': `15 Projects Signed in Jiutai District, Changchun

Updated : 2022-09-21Source : CCFAO

On September 18, fifteen autumn investment promotion projects were signed in a centralized way in Jiutai District, Changchun, with a total investment of over RMB 20 billion.
`,
  'jiutai-zh.txt': `九台区15个项目集中签约

发布日期：2022-09-20

9月18日，长春市九台区15个项目集中签约，总投资超过200亿元。
`,
  'songyuan.txt': `A Brewery in Songyuan

Updated : 2023-04-03Source : CCFAO

On April 1, a brewery project worth RMB 300 million was signed in Songyuan.
`,
};

interface Ran {
  readonly out: string;
  readonly err: string;
}

/** A corpus of its own, on which the command can be run several times. */
async function openCorpus() {
  const root = await temporaryFolder();
  const [corpus, data] = [join(root, 'corpus'), join(root, 'data')];
  await mkdir(corpus);
  for (const [name, text] of Object.entries(DOCUMENTS)) await writeFile(join(corpus, name), text);
  const run = async (options: LedgerOptions): Promise<Ran> => {
    const [out, err] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })];
    await ledger(
      { corpus, data, today: '2026-11-22', ...options },
      {
        terminal: { out, err, watched: false },
        environment: { TIME_ZONE: 'UTC' },
        now: () => new Date('2026-11-22T08:00:00Z'),
      },
    );
    return { out: out.read() ?? '', err: err.read() ?? '' };
  };
  const facts = async (options: LedgerOptions = {}): Promise<Fact[]> => {
    const { out } = await run({ ...options, json: true });
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  };
  return { root, corpus, data, run, facts };
}

describe('ledger', { timeout: 60_000 }, () => {
  it('prints a fact a line, with the words it was read from and one thread for one event in two languages', async () => {
    const { facts } = await openCorpus();
    const batches = (await facts({ place: 'Jiutai', stage: 'signed' })).filter(
      ({ scope }) => scope === 'batch',
    );
    expect(batches.map(({ document }) => document)).toEqual(
      expect.arrayContaining(['jiutai.txt', 'jiutai-zh.txt']),
    );
    expect(new Set(batches.map(({ thread }) => thread)).size).toBe(1);
    for (const { document, quote, start, end } of batches)
      expect(DOCUMENTS[document]?.slice(start, end)).toBe(quote);
  });

  it('adds up what it lists, each event once', async () => {
    const { run } = await openCorpus();
    const { out } = await run({ total: true, by: 'place', place: 'Changchun', json: true });
    const { groups } = JSON.parse(out);
    expect(groups.map(({ key, projects }: { key: string; projects: number }) => [key, projects])).toEqual([
      ['Changchun', 15],
      ['Jiutai', 15],
    ]);
    expect(groups[0].amounts).toMatchObject([{ currency: 'CNY', value: 20_000_000_000, qualifier: 'over' }]);
    expect((await run({ total: true, by: 'year' })).out).toMatch(/^2022 +15 +over RMB 20 billion/m);
  });

  it('lists what was signed long ago and not started', async () => {
    const { facts, run } = await openCorpus();
    expect((await facts({ stalled: '12' })).map(({ document }) => document)).toEqual(['songyuan.txt']);
    expect((await run({ stalled: '12' })).err).toMatch(/1 signing of many projects at once is not listed/);
    expect((await run({ stalled: '900' })).out).toBe('No rows.\n');
  });

  it('writes CSV, XLSX and a chart, and says so', async () => {
    const { root, run } = await openCorpus();
    const [csv, xlsx, chart] = ['a.csv', 'a.xlsx', 'a.png'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ];
    const { out, err } = await run({ csv, xlsx, chart, by: 'month', language: 'zh' });
    expect(out).toBe('');
    expect(err.match(/Written: /g)).toHaveLength(3);
    expect(await readFile(csv, 'utf8')).toContain('CCFAO');
    expect((await readFile(xlsx)).subarray(0, 2).toString()).toBe('PK');
    expect((await readFile(chart)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('keeps a correction through a new index, and takes it back', async () => {
    const { corpus, data, facts, run } = await openCorpus();
    const [brewery] = await facts({ place: 'Songyuan' });
    const id = brewery?.id ?? '';
    expect(existsSync(join(data, 'desk.db'))).toBe(false);
    await run({ correct: [id, 'amount=RMB 400 million', 'stage=started'], by: '王芳' });
    await writeFile(join(corpus, 'more.txt'), 'On May 2, 2023, two projects were signed in Jilin City.\n');
    expect(await facts({ place: 'Songyuan' })).toMatchObject([
      {
        id,
        stage: 'started',
        amount: { value: 400_000_000 },
        corrected: { by: '王芳', at: '2026-11-22T08:00:00.000Z' },
      },
    ]);
    await run({ reject: id.slice(0, 8), by: 'Li' });
    expect(await facts({ place: 'Songyuan' })).toEqual([]);
    await run({ undo: id, by: 'Li' });
    await run({ undo: id, by: 'Li' });
    expect(await facts({ place: 'Songyuan' })).toEqual([brewery]);
    await expect(run({ undo: id, by: 'Li' })).rejects.toThrow(DeskError);
  });

  it('refuses a place it does not know, a row that is not there, and files it cannot write', async () => {
    const { root, run } = await openCorpus();
    await expect(run({ place: 'Xanadu' })).rejects.toThrow(/No place is known as "Xanadu"/);
    await expect(run({ place: 'Chaoyang' })).rejects.toThrow(/can mean/);
    await expect(run({ reject: 'ffffffff', by: 'Li' })).rejects.toThrow(UsageError);
    await expect(run({ csv: join(root, 'nowhere', 'a.csv') })).rejects.toThrow(/cannot be written/);
    await expect(run({ chart: join(root, 'a.png'), stage: 'planned' })).rejects.toThrow(/nothing to draw/);
  });
});
