import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  currentGeneration,
  hasFinishedGeneration,
  nextGeneration,
  sweepGenerations,
} from '../../../src/indexing/generations/index-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder with generations of these numbers; `!` marks one that was never finished. */
async function folderWith(...generations: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const number of generations) {
    const path = join(folder, nameOf(number));
    await mkdir(path);
    if (!number.endsWith('!')) await writeFile(join(path, 'manifest.json'), '{}');
  }
  return folder;
}

function nameOf(number: string): string {
  return `generation-${number.replace('!', '').padStart(8, '0')}`;
}

describe('currentGeneration', () => {
  it.each([
    ['generation-00000007\n', 'generation-00000007'],
    ['generation-00000007', 'generation-00000007'],
    ['generation-7\n', null],
    ['generation-00000007/../..\n', null],
    ['', null],
    ['\0\0\0', null],
  ])('reads the pointer %j as %s', async (pointer, name) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'CURRENT'), pointer);
    expect(await currentGeneration(folder)).toBe(name && join(folder, name));
  });

  it('is null where there is no pointer', async () => {
    expect(await currentGeneration(await temporaryFolder())).toBeNull();
  });
});

describe('nextGeneration', () => {
  it.each([
    [[], '1'],
    [['1', '2'], '3'],
    [['2', '9!', '10!'], '11'],
  ])('after %j is %s', async (there, next) => {
    const folder = await folderWith(...there);
    expect(await nextGeneration(folder)).toBe(nameOf(next));
    expect(await readdir(join(folder, nameOf(next)))).toEqual([]);
  });

  it('makes the folder they stand in', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b');
    expect(await nextGeneration(folder)).toBe(nameOf('1'));
  });
});

describe('sweepGenerations', () => {
  it.each([
    ['the old ones', ['1', '2', '3', '4'], '4', ['3', '4']],
    ['half-made ones, and keeps the last finished before them', ['1', '2', '3!', '4!', '5'], '5', ['2', '5']],
    ['half-made ones after the current', ['1', '2', '3!'], '2', ['1', '2']],
    ['nothing where there is one', ['1'], '1', ['1']],
  ])('removes %s', async (_, there, current, left) => {
    const folder = await folderWith(...there);
    await writeFile(join(folder, 'lock.sqlite'), '');
    await sweepGenerations(folder, nameOf(current));
    expect((await readdir(folder)).sort()).toEqual([...left.map(nameOf), 'lock.sqlite']);
  });
});

describe('hasFinishedGeneration', () => {
  it.each([
    [['1!', '2'], true],
    [['1!'], false],
    [[], false],
  ])('of %j is %s', async (there, finished) => {
    expect(await hasFinishedGeneration(await folderWith(...there))).toBe(finished);
  });

  it('is false for a folder that is not there', async () => {
    expect(await hasFinishedGeneration(join(await temporaryFolder(), 'none'))).toBe(false);
  });
});
