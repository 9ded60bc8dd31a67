import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  asFileWriteError,
  FileWriteError,
  flushFile,
  swapPointer,
  writeFileDurably,
} from '../../src/indexing/atomic-files.ts';
import { temporaryFolder } from './vector-samples.ts';

describe('writeFileDurably', () => {
  it('writes a file, replaces it, and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    await writeFileDurably(join(folder, 'file'), 'old');
    await writeFileDurably(join(folder, 'file'), new TextEncoder().encode('新'));
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('leaves one whole content when two write at once', async () => {
    const file = join(await temporaryFolder(), 'file');
    const contents = ['a'.repeat(100_000), 'b'.repeat(100_000)];
    await Promise.all(contents.map((content) => writeFileDurably(file, content)));
    expect(contents).toContain(await readFile(file, 'utf8'));
  });

  it('names the path that was meant where the folder is missing', async () => {
    const path = join(await temporaryFolder(), 'none', 'file');
    await expect(writeFileDurably(path, '')).rejects.toMatchObject({
      name: 'FileWriteError',
      code: 'ENOENT',
      path,
      message: `Cannot write ${path} (ENOENT).`,
    });
  });

  it('removes its temporary file where the name is taken by a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
    await expect(writeFileDurably(join(folder, 'taken'), 'x')).rejects.toThrow(FileWriteError);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('asFileWriteError', () => {
  it.skipIf(!existsSync('/dev/full'))('tells of a full disk and what to do', async () => {
    const cause = await writeFile('/dev/full', 'x').catch((error: unknown) => error);
    const error = asFileWriteError('/data/index', cause);
    expect(error.message).toBe('Cannot write /data/index (ENOSPC).');
    expect(error.remedy).toMatch(/^Free some space/);
    expect(error.cause).toBe(cause);
  });

  it.each([
    ['EACCES', /right to write/],
    ['EROFS', /read-only/],
    ['EDQUOT', /quota/],
    ['EMFILE', /Check the disk/],
  ])('has a remedy for %s', (code, remedy) => {
    expect(asFileWriteError('file', Object.assign(new Error(), { code })).remedy).toMatch(remedy);
  });

  it('keeps an error that is one already', () => {
    const error = new FileWriteError('file', 'ENOSPC');
    expect(asFileWriteError('other', error)).toBe(error);
  });
});

describe('swapPointer', () => {
  it('names the entry in use, in a file of its own', async () => {
    const folder = await temporaryFolder();
    await swapPointer(folder, 'generation-1');
    await swapPointer(folder, 'generation-2');
    expect(await readFile(join(folder, 'CURRENT'), 'utf8')).toBe('generation-2\n');
  });
});

describe('flushFile', () => {
  it('rejects where there is no file', async () => {
    const path = join(await temporaryFolder(), 'none');
    await expect(flushFile(path)).rejects.toMatchObject({ code: 'ENOENT', path });
  });
});
