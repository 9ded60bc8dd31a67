import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type AskOptions, ask, joinQuestion } from '../../src/commands/ask.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs `ask` without a terminal and without an environment but the one given. */
function askWith(question: string, options: AskOptions, environment = {}): Promise<void> {
  const terminal = { out: new PassThrough(), err: new PassThrough(), watched: false };
  return ask(question, options, {
    terminal,
    environment,
    now: () => new Date('2026-11-22T08:00:00Z'),
    input: new PassThrough(),
  });
}

describe('ask', () => {
  it.each<[string, string, AskOptions, RegExp]>([
    ['a question and a batch at once', 'What?', { batch: '-' }, /exclude each other/],
    ['a batch file that is not there', '', { batch: '/none/q.jsonl' }, /\/none\/q\.jsonl cannot be opened/],
    ['a folder for a batch file', '', { batch: '/' }, /cannot be opened/],
    ['no question where no person sits at a terminal', '', {}, /What is the question/],
    ['no question for --json', '', { json: true }, /What is the question/],
    [
      'a corpus folder that is not there',
      'What?',
      { corpus: '/none' },
      /corpus folder \/none cannot be opened/,
    ],
    ['a file for a corpus folder', 'What?', { corpus: import.meta.filename }, /ask\.test\.ts is a file/],
  ])('refuses %s', async (_, question, options, message) => {
    const data = join(await temporaryFolder(), 'data');
    await expect(askWith(question, { data, ...options })).rejects.toMatchObject({
      name: 'UsageError',
      exitCode: 2,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/\w/),
    });
  });

  it('refuses a faulty configuration before it does anything', async () => {
    await expect(askWith('What?', {}, { TIME_ZONE: 'Nowhere' })).rejects.toMatchObject({
      name: 'ConfigurationError',
      exitCode: 2,
    });
  });
});

describe('joinQuestion', () => {
  it('joins words to a question, also where one of them is a path', async () => {
    expect(await joinQuestion(['What', 'was', 'signed?'])).toBe('What was signed?');
    expect(await joinQuestion(['/'])).toBe('/');
  });

  it('says that -- is missing where npm has kept an option for itself', async () => {
    const folder = await temporaryFolder();
    await expect(joinQuestion([folder, 'What was signed?'])).rejects.toMatchObject({
      name: 'UsageError',
      message: `The question begins with ${folder}, which is a path.`,
      remedy: expect.stringContaining('npm run ask -- --corpus FOLDER'),
    });
  });
});
