import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCorpusFiles, MAX_FILE_BYTES } from '../../src/corpus/corpus-files.ts';
import { makeCorpusFolder } from './corpus-folder.ts';

const pathsOf = (files: readonly { readonly path: string }[]) => files.map((file) => file.path);

describe('listCorpusFiles', () => {
  it('lists files at any depth, sorted, with `/` between folders', async () => {
    await using folder = await makeCorpusFolder({ 'b.txt': '12345', 'a/z.md': '1', 'a/c/d.HTML': '1' });
    const { files, skipped } = await listCorpusFiles(folder.root);
    expect(pathsOf(files)).toEqual(['a/c/d.HTML', 'a/z.md', 'b.txt']);
    expect(files[2]).toMatchObject({ bytes: 5, modified: expect.any(Number) });
    expect(skipped).toEqual([]);
  });

  it('ignores dotfiles and a README at the top, but lists a README below', async () => {
    await using folder = await makeCorpusFolder({
      '.DS_Store': 'x',
      '.git/a.txt': 'x',
      'README.md': 'x',
      'sub/README.md': 'x',
    });
    const { files, skipped } = await listCorpusFiles(folder.root);
    expect(pathsOf(files)).toEqual(['sub/README.md']);
    expect(skipped).toEqual([]);
  });

  it('skips unknown formats and files over the limit with a reason', async () => {
    await using folder = await makeCorpusFolder({ 'sheet.xlsx': 'x', noextension: 'x', 'big.txt': 'x' });
    await truncate(join(folder.root, 'big.txt'), MAX_FILE_BYTES + 1);
    const { files, skipped } = await listCorpusFiles(folder.root);
    expect(files).toEqual([]);
    expect(skipped.map(({ path, reason }) => [path, reason.split(':')[0]])).toEqual([
      ['big.txt', 'The file is too large (51 MB, the limit is 50 MB)'],
      ['noextension', 'Files of the kind "no extension" are not read'],
      ['sheet.xlsx', 'Files of the kind ".xlsx" are not read'],
    ]);
  });

  it('follows links inside the folder once and ends at loops', async () => {
    await using folder = await makeCorpusFolder({ 'real/a.txt': 'x' });
    await symlink(join(folder.root, 'real'), join(folder.root, 'again'));
    await symlink(folder.root, join(folder.root, 'real', 'loop'));
    const { files, skipped } = await listCorpusFiles(folder.root);
    expect(pathsOf(files)).toEqual(['real/a.txt']);
    expect(skipped).toEqual([]);
  });

  it('skips links that lead out of the folder or nowhere', async () => {
    await using outside = await makeCorpusFolder({ 'secret.txt': 'x' });
    await using folder = await makeCorpusFolder();
    await symlink(join(outside.root, 'secret.txt'), join(folder.root, 'out.txt'));
    await symlink(join(folder.root, 'nothing.txt'), join(folder.root, 'dead.txt'));
    const { files, skipped } = await listCorpusFiles(folder.root);
    expect(files).toEqual([]);
    expect(skipped).toEqual([
      { path: 'dead.txt', reason: expect.stringContaining('nowhere') },
      { path: 'out.txt', reason: expect.stringContaining('out of the corpus folder') },
    ]);
  });

  it('throws where the corpus folder itself is missing', async () => {
    await expect(listCorpusFiles('/no/such/folder')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
