import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../src/commands/show-document.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXT = `A Brewery Starts Work in Songyuan

Updated : 2023-04-03Source : CCFAO

On April 1, construction of a brewery was started in Songyuan.
`;

describe('describeDocument', () => {
  it('shows what the readers make of a file, with offsets', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), TEXT);
    const sentence = 'On April 1, construction of a brewery was started in Songyuan.';
    const start = TEXT.indexOf(sentence);
    const shown = await describeDocument(folder, 'a.txt');
    expect(shown.split('\n')).toEqual([
      'title      A Brewery Starts Work in Songyuan',
      'publisher  CCFAO',
      'published  2023-04-03',
      'language   en',
      'url        not stated',
      '',
      `[${start}–${start + sentence.length}] ${sentence}`,
      '',
    ]);
  });

  it.each(['none.txt', '../a.txt', 'a.exe'])('refuses %s with the reason', async (path) => {
    await expect(describeDocument(await temporaryFolder(), path)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^\S+: \w/),
    });
  });
});
