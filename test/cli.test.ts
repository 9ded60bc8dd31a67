import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

const JIUTAI = `15 Projects with a Total Investment over RMB 20 Billion Settled in Jiutai District, Changchun

Updated : 2022-09-21Source : CCFAO

On September 18, fifteen autumn investment promotion projects were signed in a centralized way in Jiutai District, Changchun, with a total investment of over RMB 20 billion.
`;
const SONGYUAN = `A Brewery Starts Work in Songyuan

Updated : 2023-04-03Source : CCFAO

On April 1, construction of a brewery worth RMB 300 million was started in Songyuan.
`;
const QUESTION = 'How many projects were signed in Jiutai in September 2022?';

let root = '';
let common: string[] = [];

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'desk-cli-')));
  await mkdir(join(root, 'corpus'));
  await mkdir(join(root, 'nothing'));
  await writeFile(join(root, 'corpus/jiutai.txt'), JIUTAI);
  await writeFile(join(root, 'corpus/songyuan.txt'), SONGYUAN);
  await writeFile(join(root, 'corpus/empty.txt'), '');
  common = ['--corpus', join(root, 'corpus'), '--data', join(root, 'data'), '--today', '2026-11-22'];
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line in an empty folder, so that no .env is found. */
function start(...args: string[]): ChildProcessWithoutNullStreams {
  const { PATH = '', HOME = '' } = process.env;
  const cli = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), CLI, ...args], {
    cwd: join(root, 'nothing'),
    env: { PATH, HOME, TIME_ZONE: 'UTC' },
  });
  onTestFinished(() => void cli.kill('SIGKILL'));
  return cli;
}

async function run(...args: string[]): Promise<Ended> {
  const cli = start(...args);
  cli.stdin.end();
  const [[code], out, err] = await Promise.all([once(cli, 'exit'), text(cli.stdout), text(cli.stderr)]);
  return { code, out, err };
}

const linesOf = (out: string) => out.trimEnd().split('\n');

describe('the command line', { timeout: 60_000 }, () => {
  it('indexes a folder and says what it did, the second time that nothing changed', async () => {
    const first = await run('index', ...common);
    expect(first).toEqual({ code: 0, out: expect.any(String), err: '' });
    expect(linesOf(first.out)).toEqual([
      'added    jiutai.txt',
      'added    songyuan.txt',
      expect.stringMatching(/^skipped {2}empty\.txt: The file is empty/),
      '2 documents, 2 passages: 2 added, 0 changed, 0 removed, 1 skipped',
    ]);
    const second = await run('index', ...common);
    expect(second.code).toBe(0);
    expect(linesOf(second.out).at(-1)).toBe(
      '2 documents, 2 passages: 0 added, 0 changed, 0 removed, 1 skipped',
    );
  });

  it('answers with one JSON object on one line that has every field of the contract; notices go elsewhere', async () => {
    const { code, out, err } = await run('ask', '--json', QUESTION, ...common);
    expect([code, out.endsWith('\n'), linesOf(out).length]).toEqual([0, true, 1]);
    expect(err).toMatch(/^Files that could not be read: 1\./);
    const result = JSON.parse(out);
    expect(result).toEqual({
      id: null,
      question: QUESTION,
      status: 'answered',
      answer: expect.stringContaining('[1]'),
      language: 'en',
      mode: 'extractive',
      citations: expect.any(Array),
      passages: expect.arrayContaining([{ document: 'jiutai.txt', score: expect.any(Number) }]),
      facts: expect.any(Array),
      understood: {
        from: '2022-09-01',
        to: '2022-09-30',
        places: [{ name: 'Jiutai', path: ['Jilin Province', 'Changchun', 'Jiutai'] }],
        stages: ['signed'],
        kind: 'figure',
        standalone: expect.any(String),
      },
      timings: { retrieve_ms: expect.any(Number), answer_ms: expect.any(Number) },
    });
    const [citation] = result.citations;
    expect(citation).toMatchObject({
      n: 1,
      document: 'jiutai.txt',
      title: expect.stringContaining('15 Projects'),
      publisher: 'CCFAO',
      published: '2022-09-21',
      url: null,
    });
    expect(JIUTAI.slice(citation.start, citation.end)).toBe(citation.quote);
  });

  it('answers a batch line by line in order, with an error in the place of a bad line', async () => {
    const questions = Array.from({ length: 200 }, (_, i) =>
      JSON.stringify({ id: `q${i}`, question: QUESTION }),
    );
    questions[7] = '{"id":"q7","question":';
    questions[9] = '{"id":"q9","question":"Songyuan\u2028brewery?"}';
    questions[11] = '{"id":"q11","question":"What was signed?","today":"2023-02-30"}';
    const file = join(root, 'questions.jsonl');
    await writeFile(file, `\ufeff${questions.join('\r\n')}\r\n\r\n`);
    const { code, out } = await run('ask', '--json', '--batch', file, ...common);
    expect(code).toBe(0);
    const results = linesOf(out).map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(questions.map((_, i) => (i === 7 ? null : `q${i}`)));
    expect(results[7]).toEqual({
      id: null,
      question: null,
      status: 'error',
      error: 'This line is not JSON.',
    });
    expect(results[9]).toMatchObject({ question: 'Songyuan\u2028brewery?' });
    expect(results[9].status).not.toBe('error');
    expect(results[11]).toMatchObject({ status: 'error', error: expect.stringContaining('"today"') });
    expect(results.filter(({ status }) => status === 'answered').length).toBeGreaterThanOrEqual(197);
  });

  it('answers a batch from standard input as it comes, and ends quietly when nobody reads on', async () => {
    const cli = start('ask', '--json', '--batch', '-', ...common);
    const ended = Promise.all([once(cli, 'exit'), text(cli.stderr)]);
    const question = `${JSON.stringify({ id: 'a', question: QUESTION })}\n`;
    cli.stdin.on('error', () => undefined); // it may be gone before it has read all
    cli.stdin.write(question);
    const [line] = await once(createInterface({ input: cli.stdout }), 'line');
    expect(JSON.parse(line)).toMatchObject({ id: 'a', status: 'answered' });
    cli.stdout.destroy();
    cli.stdin.end(question.repeat(20));
    const [[code], err] = await ended;
    expect(code).toBe(0);
    expect(err).not.toMatch(/EPIPE|Error/);
  });

  it('scores a set of questions', async () => {
    const file = join(root, 'gold.jsonl');
    const gold = { class: 'plain', documents: ['jiutai.txt'], facts: ['15|fifteen'], answerable: true };
    await writeFile(file, `${JSON.stringify({ id: 'a', question: QUESTION, ...gold })}\n`);
    const { code, out } = await run('eval', '--questions', file, ...common);
    expect(code).toBe(0);
    const [head, ...rows] = linesOf(out).map((row) => row.split(/\s{2,}/));
    expect(head?.slice(0, 3)).toEqual(['class', 'questions', 'hit@1']);
    expect(rows.map(([name, questions, hit]) => [name, questions, hit])).toEqual([
      ['plain', '1', '100.0 %'],
      ['all', '1', '100.0 %'],
    ]);
  });
});

describe('wrong use', { timeout: 60_000 }, () => {
  it('ends with 2 and says what to do, on stderr only', async () => {
    const cases: readonly (readonly [string[], RegExp])[] = [
      [['ask', '--jsno', 'What?'], /unknown option '--jsno'[\s\S]*--json/],
      [['ask', '--today', '2026-02-30', 'What?'], /--today[\s\S]*YYYY-MM-DD/],
      [['ask'], /What is the question\?[\s\S]*quotation marks/],
      [
        ['ask', 'What?', '--corpus', join(root, 'nothing'), '--data', join(root, 'data')],
        /There is no document to read in [\s\S]*nothing[\s\S]*\.txt/,
      ],
    ];
    const ends = await Promise.all(cases.map(([args]) => run(...args)));
    for (const [i, { code, out, err }] of ends.entries()) {
      expect([code, out], err).toEqual([2, '']);
      expect(err).toMatch(cases[i]?.[1] ?? /never/);
      expect(err).not.toMatch(/^ +at /m);
    }
  });

  it('differs from a failure, which ends with 1 and says what to do too', async () => {
    const data = join(root, 'corpus/jiutai.txt/data');
    const { code, out, err } = await run('index', '--corpus', join(root, 'corpus'), '--data', data);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/Cannot write [\s\S]*--data/);
    expect(err).not.toMatch(/^ +at /m);
  });
});
