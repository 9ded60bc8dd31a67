import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OpenedIndex, openIndex } from '../../../src/indexing/generations/open-index.ts';
import { contradictionsIn, findSubject, makeDeskFolders } from './desk-folders.ts';

type Damage = (path: string) => Promise<void>;

const flip: Damage = async (path) => {
  const bytes = await readFile(path);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
};
const cut: Damage = async (path) => truncate(path, (await readFile(path)).length >> 1);
const empty: Damage = (path) => truncate(path, 0);
const remove: Damage = (path) => rm(path, { recursive: true });

const POINTER = /^CURRENT, which names the generation in use, is missing or was changed$/;
const MANIFEST = /^its manifest is missing or was changed$/;
const VECTORS = /^vectors\/\S+ .*\w$/;

/** Every way in which a file of an index is damaged below, and what is said of it. */
const DAMAGES: readonly (readonly [string, Damage, RegExp])[] = [
  ['passages.sqlite', flip, /^the content of passages\.sqlite was changed$/],
  ['passages.sqlite', cut, /^passages\.sqlite has \d+ bytes instead of \d+$/],
  ['passages.sqlite', remove, /^passages\.sqlite is missing$/],
  ['terms.bin', flip, /^the content of terms\.bin was changed$/],
  ['terms.bin', empty, /^terms\.bin has 0 bytes instead of \d+$/],
  ['terms.bin', remove, /^terms\.bin is missing$/],
  ['manifest.json', flip, MANIFEST],
  ['manifest.json', cut, MANIFEST],
  ['manifest.json', remove, MANIFEST],
  ['CURRENT', cut, POINTER],
  ['CURRENT', empty, POINTER],
  ['CURRENT', remove, POINTER],
];

async function openAt(folder: string, rules = 'rules 1'): Promise<OpenedIndex> {
  const opened = await openIndex(folder, rules);
  if (opened.kind === 'open') onTestFinished(() => opened.index.close());
  return opened;
}

/** Damages one file, opens the index, and puts the file back as it was. */
async function openDamaged(folder: string, path: string, damage: Damage): Promise<OpenedIndex> {
  const whole = await readFile(path);
  await damage(path);
  const opened = await openAt(folder);
  await writeFile(path, whole);
  return opened;
}

async function largestFileIn(folder: string): Promise<string> {
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const sizes = await Promise.all(files.map(async (file) => (await readFile(file)).length));
  return files[sizes.indexOf(Math.max(...sizes))] ?? '';
}

describe('openIndex', { timeout: 20_000 }, () => {
  it('opens a whole index, and says what is damaged of any other', async () => {
    const folders = await makeDeskFolders('brewery');
    const generation = (await folders.update()).index.folder;
    for (const [name, damage, reason] of DAMAGES) {
      const path = join(name === 'CURRENT' ? folders.index : generation, name);
      const found = await openDamaged(folders.index, path, damage);
      expect(found, `${name} ${damage.name}`).toEqual({
        kind: 'damaged',
        reason: expect.stringMatching(reason),
      });
    }
    const graph = await largestFileIn(join(generation, 'vectors'));
    for (const damage of [flip, cut, remove]) {
      const found = await openDamaged(folders.index, graph, damage);
      expect(found).toEqual({ kind: 'damaged', reason: expect.stringMatching(VECTORS) });
    }
    expect(await openAt(folders.index)).toMatchObject({ kind: 'open' });
    expect(await openAt(folders.index, 'rules 2')).toMatchObject({ kind: 'outdated' });
  });

  it('takes an empty folder, one that is not there, and one with a half-made index for none', async () => {
    const folders = await makeDeskFolders('brewery');
    expect(await openAt(folders.index)).toEqual({ kind: 'absent' });
    const { index } = await folders.update();
    await remove(join(folders.index, 'CURRENT'));
    await remove(join(index.folder, 'manifest.json'));
    expect(await openAt(folders.index)).toEqual({ kind: 'absent' });
  });
});

describe('a damaged index', { timeout: 20_000 }, () => {
  it.each([['vectors'], ['../CURRENT']])(
    'that lacks %s is rebuilt from the documents, with a notice that says why, once',
    async (part) => {
      const folders = await makeDeskFolders('brewery', 'tannery');
      const before = (await folders.update()).index;
      await before.close();
      await remove(join(before.folder, part));
      const { index, report, notices } = await folders.update();
      expect(notices).toEqual([expect.stringMatching(/^The index is rebuilt from the documents: .*\w\.$/)]);
      expect(report).toMatchObject({ added: ['brewery.txt', 'tannery.txt'], documents: 2, passages: 2 });
      expect(await findSubject(index, 'breweri')).toEqual({
        byWord: ['brewery.txt'],
        byVector: 'brewery.txt',
      });
      expect(await contradictionsIn(index)).toEqual([]);
      expect((await folders.update()).notices).toEqual([]);
    },
  );
});
