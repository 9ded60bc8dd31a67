import { rename, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewsDocument } from '../../../src/corpus/news-document.ts';
import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import type { Embedder } from '../../../src/indexing/embedders/embedder.ts';
import type { Span } from '../../../src/language/span.ts';
import { articleAbout, contradictionsIn, findSubject, makeDeskFolders } from './desk-folders.ts';

const NOTHING = { added: [], changed: [], removed: [], skipped: [] };
/** Each run of the indexer starts two or three threads. */
const TIMEOUT = 20_000;

describe('updateIndex', { timeout: TIMEOUT }, () => {
  it('makes an index in which every document is found by its words and by its vectors, and then leaves it alone', async () => {
    const folders = await makeDeskFolders('brewery', 'tannery');
    await folders.write('deep/down/九台.txt', articleAbout('creamery'));
    const { index, report, notices, progress } = await folders.update();
    expect(report).toEqual({
      ...NOTHING,
      added: ['brewery.txt', 'deep/down/九台.txt', 'tannery.txt'],
      documents: 3,
      passages: 3,
    });
    expect(await findSubject(index, 'breweri')).toEqual({ byWord: ['brewery.txt'], byVector: 'brewery.txt' });
    expect(await findSubject(index, 'creameri')).toMatchObject({ byWord: ['deep/down/九台.txt'] });
    expect(await contradictionsIn(index)).toEqual([]);
    expect(notices).toEqual([]);
    expect(progress).toEqual([0, 1, 2, 3].map((done) => [done, 3]));
    expect(index.manifest).toMatchObject({
      rules: 'rules 1',
      documents: 3,
      made: '2026-11-22T08:00:00.000Z',
    });

    const second = await folders.update();
    expect(second.report).toEqual({ ...NOTHING, documents: 3, passages: 3 });
    expect([second.notices, second.progress]).toEqual([[], []]);
    expect(second.index.folder).toBe(index.folder);
  });

  it('adds, changes, moves and removes in one run, and takes a file that was only touched for the same', async () => {
    const folders = await makeDeskFolders('brewery', 'tannery', 'refinery', 'bakery');
    const before = (await folders.update()).index;
    const [touched, changed] = [before.store.labelsOf('brewery.txt'), before.store.labelsOf('tannery.txt')];
    await utimes(join(folders.corpus, 'brewery.txt'), 1, 1_000_000_000);
    await folders.write('creamery.txt', articleAbout('creamery'));
    await folders.write('tannery.txt', articleAbout('cannery'));
    await folders.remove('refinery.txt');
    await rename(join(folders.corpus, 'bakery.txt'), join(folders.corpus, 'moved.txt'));

    const { index, report, progress } = await folders.update();
    expect(report).toEqual({
      added: ['creamery.txt', 'moved.txt'],
      changed: ['tannery.txt'],
      removed: ['bakery.txt', 'refinery.txt'],
      skipped: [],
      documents: 4,
      passages: 4,
    });
    expect(progress.at(-1)).toEqual([4, 4]);
    expect(index.store.labelsOf('brewery.txt')).toEqual(touched);
    for (const [subject, path] of [
      ['breweri', 'brewery.txt'],
      ['creameri', 'creamery.txt'],
      ['canneri', 'tannery.txt'],
      ['bakeri', 'moved.txt'],
    ] as const) {
      expect(await findSubject(index, subject)).toEqual({ byWord: [path], byVector: path });
    }
    for (const gone of ['tanneri', 'refineri']) expect(index.lexical.labelsWith(gone)).toEqual([]);
    expect(index.store.passages(changed)).toEqual([]);
    const everything = await index.vectors.nearest(
      await new HashedEmbeddings().embedQuery('the tannery'),
      99,
    );
    expect(everything.map(({ label }) => label)).not.toContain(changed[0]);
    expect(await contradictionsIn(index)).toEqual([]);
  });

  it('keeps what the reader of facts finds, and takes out and puts in the facts of changed documents', async () => {
    const folders = await makeDeskFolders('brewery', 'tannery');
    let loaded = 0;
    const openFacts = async () => {
      loaded++;
      return ({ path, hash }: NewsDocument, passages: readonly Span[]) => [
        { id: `${path} ${hash.slice(0, 8)}`, passages: passages.length },
      ];
    };
    const paths = async () => {
      const { index } = await folders.update({ openFacts });
      return index.store.facts().map((fact) => (JSON.parse(fact) as { id: string }).id.split(' ')[0]);
    };
    expect(await paths()).toEqual(['brewery.txt', 'tannery.txt']);
    expect(await paths()).toEqual(['brewery.txt', 'tannery.txt']);
    expect(loaded).toBe(1);
    await folders.remove('tannery.txt');
    await folders.write('brewery.txt', articleAbout('creamery'));
    await folders.write('ferry.txt', articleAbout('ferry'));
    expect(await paths()).toEqual(['brewery.txt', 'ferry.txt']);
    const { index } = await folders.update();
    expect(index.store.facts()).toHaveLength(2);
    expect(index.store.facts().every((fact) => fact.includes('"passages":1'))).toBe(true);
  });

  it('skips what it cannot read, with the reason, in every run until it can', async () => {
    const folders = await makeDeskFolders('brewery', 'tannery');
    await folders.write('empty.txt', '');
    await folders.write('broken.pdf', '%PDF-1.7 nothing more');
    await folders.write('photo.jpg', 'JFIF');
    const first = await folders.update();
    expect(first.report).toMatchObject({ added: ['brewery.txt', 'tannery.txt'], documents: 2 });
    expect(first.report.skipped).toEqual([
      { path: 'broken.pdf', reason: expect.stringMatching(/\w/) },
      { path: 'empty.txt', reason: expect.stringContaining('empty') },
      { path: 'photo.jpg', reason: expect.stringContaining('.jpg') },
    ]);
    const second = await folders.update();
    expect(second.report).toEqual({ ...first.report, added: [] });
    expect(second.index.folder).toBe(first.index.folder);

    await folders.write('empty.txt', articleAbout('creamery'));
    await folders.remove('photo.jpg');
    await folders.write('tannery.txt', '');
    const { report, index } = await folders.update();
    expect(report).toMatchObject({
      added: ['empty.txt'],
      changed: [],
      removed: ['tannery.txt'],
      documents: 2,
    });
    expect(report.skipped.map(({ path }) => path)).toEqual(['broken.pdf', 'tannery.txt']);
    expect(await findSubject(index, 'creameri')).toMatchObject({ byWord: ['empty.txt'] });
    expect(await findSubject(index, 'tanneri')).toMatchObject({ byWord: [] });
    expect(await contradictionsIn(index)).toEqual([]);
  });

  it('keeps an index of a folder that was emptied', async () => {
    const folders = await makeDeskFolders('brewery');
    await folders.update();
    await folders.remove('brewery.txt');
    const { report, index } = await folders.update();
    expect(report).toEqual({ ...NOTHING, removed: ['brewery.txt'], documents: 0, passages: 0 });
    expect(await findSubject(index, 'breweri')).toEqual({ byWord: [], byVector: undefined });
  });

  it('makes the index anew where the rules are others, with a notice, and where it is told to, without one', async () => {
    const folders = await makeDeskFolders('brewery');
    await folders.update();
    const other = await folders.update({ rules: 'rules 2' });
    expect(other.notices).toEqual([
      'The index is rebuilt from the documents: it was made by other rules or another embedder.',
    ]);
    expect(other.report).toMatchObject({ added: ['brewery.txt'], documents: 1 });
    expect(other.index.manifest.rules).toBe('rules 2');

    const forced = await folders.update({ rules: 'rules 2', rebuild: true });
    expect(forced.notices).toEqual([]);
    expect(forced.report).toMatchObject({ added: ['brewery.txt'], removed: [], documents: 1 });
    expect(await folders.generations()).toEqual(['generation-00000002', 'generation-00000003']);
  });

  it('leaves the index in use where embedding fails, and takes up the work in the next run', async () => {
    const folders = await makeDeskFolders('brewery');
    const before = (await folders.update()).index;
    await folders.write('tannery.txt', articleAbout('tannery'));
    const builtin = new HashedEmbeddings();
    const failing: Embedder = {
      identity: builtin.identity,
      embedQuery: (question) => builtin.embedQuery(question),
      embedDocuments: () => Promise.reject(new Error('The embedding server is gone.')),
    };
    await expect(folders.update({ embedder: failing })).rejects.toThrow('The embedding server is gone.');

    const { index, report, notices } = await folders.update();
    expect(notices).toEqual([]);
    expect(report).toMatchObject({ added: ['tannery.txt'], documents: 2 });
    expect(await folders.generations()).toEqual([before, index].map(({ folder }) => basename(folder)));
  });

  it('lets two runs at once both end well', async () => {
    const folders = await makeDeskFolders('brewery', 'tannery');
    const runs = await Promise.all([folders.update(), folders.update()]);
    expect(runs.flatMap(({ notices }) => notices)).toEqual([
      'Another process is updating the index; waiting for it.',
    ]);
    expect(runs.map(({ report }) => report.added.length).sort()).toEqual([0, 2]);
    for (const { index } of runs) expect(await contradictionsIn(index)).toEqual([]);
  });

  it('says what to do where the folder of the index cannot be made', async () => {
    const folders = await makeDeskFolders('brewery');
    const indexFolder = join(folders.corpus, 'brewery.txt', 'index');
    await expect(folders.update({ indexFolder })).rejects.toMatchObject({
      name: 'FileWriteError',
      remedy: expect.stringContaining('--data'),
    });
  });
});
