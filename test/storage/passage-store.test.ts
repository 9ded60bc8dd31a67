import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NewsDocument } from '../../src/corpus/news-document.ts';
import { passageOf } from '../../src/corpus/passage.ts';
import type { Span } from '../../src/language/span.ts';
import { PassageStore } from '../../src/storage/passage-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function documentOf(path: string, text: string): NewsDocument {
  return {
    path,
    hash: 'h',
    text,
    body: [],
    title: `Title of ${path}`,
    publisher: null,
    published: '2022-09-21',
    language: 'en',
    url: 'https://example.com/a',
  };
}

/** The words of a text. */
function wordsOf(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function add(store: PassageStore, path: string, text: string): number[] {
  return store.addDocument(documentOf(path, text), wordsOf(text));
}

async function emptyStore(): Promise<PassageStore> {
  const store = PassageStore.create(join(await temporaryFolder(), 'passages.sqlite'));
  onTestFinished(() => store.close());
  return store;
}

const textsOf = (passages: Iterable<{ pageContent: string }>) =>
  [...passages].map(({ pageContent }) => pageContent);

describe('PassageStore', () => {
  it('gives back passages as they were, in the order asked for, without those it does not hold', async () => {
    const store = await emptyStore();
    const text = 'one two three';
    const labels = add(store, 'a.txt', text);
    const [one = 0, two = 0, three = 0] = labels;
    expect(textsOf(store.passages([three, 99, one, two]))).toEqual(['three', 'one', 'two']);
    const [, span = { start: 0, end: 0 }] = wordsOf(text);
    expect(store.passages([two])).toEqual([passageOf(documentOf('a.txt', text), span, two)]);
    expect(store.passages([])).toEqual([]);
  });

  it.each(['九台区签约', '𝒳🎉', 'a\0b', 'it\'s "quoted"; DROP TABLE passages', '\ufeffa', 'é'])(
    'keeps "%s" to the letter',
    async (text) => {
      const store = await emptyStore();
      const labels = store.addDocument(documentOf(`${text}.txt`, text), [{ start: 0, end: text.length }]);
      expect(textsOf(store.passages(labels))).toEqual([text]);
    },
  );

  it('numbers passages on and on, and never uses a label again', async () => {
    const store = await emptyStore();
    const first = add(store, 'a.txt', 'one two');
    const second = add(store, 'b.txt', 'three');
    expect(store.removeDocument('b.txt')).toEqual(second);
    const third = add(store, 'c.txt', 'four five');
    const all = [...first, ...second, ...third];
    expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
    expect(textsOf(store.allPassages())).toEqual(['one', 'two', 'four', 'five']);
  });

  it('keeps the facts of documents as they are, by document, and removes them with it', async () => {
    const store = await emptyStore();
    const fact = (id: string) => ({ id, quote: 'a\0b “九台”', value: 20_000_000_000, none: null });
    add(store, 'b.txt', 'one');
    add(store, 'a.txt', 'two');
    store.addFacts('b.txt', [fact('3'), fact('2')]);
    store.addFacts('a.txt', [fact('1')]);
    store.addFacts('not-held.txt', [fact('4')]);
    const ids = () => store.facts().map((json) => (JSON.parse(json) as { id: string }).id);
    expect(store.facts().map((json) => JSON.parse(json))).toEqual([fact('1'), fact('3'), fact('2')]);
    store.removeDocument('b.txt');
    expect(ids()).toEqual(['1']);
  });

  it('removes a document with its passages and nothing else', async () => {
    const store = await emptyStore();
    const labels = add(store, 'a.txt', 'one two');
    add(store, 'b.txt', 'three');
    expect(store.labelsOf('a.txt')).toEqual(labels);
    expect(store.removeDocument('a.txt')).toEqual(labels);
    expect(store.removeDocument('a.txt')).toEqual([]);
    expect(store.labelsOf('a.txt')).toEqual([]);
    expect(store.passages(labels)).toEqual([]);
    expect(store.counts()).toEqual({ documents: 1, passages: 1 });
  });

  it('counts the documents that passages come from, each once', async () => {
    const store = await emptyStore();
    const [a = 0, b = 0] = add(store, 'a.txt', 'one two');
    const [c = 0] = add(store, 'b.txt', 'three');
    expect(store.documentsOf([a, b])).toBe(1);
    expect(store.documentsOf([a, c, 99])).toBe(2);
    expect(store.documentsOf([])).toBe(0);
  });

  it('lists the documents published last, latest first, and the days between which all were published', async () => {
    const store = await emptyStore();
    for (const [path, published] of Object.entries({
      'a.txt': '2022-09-21',
      'c.txt': '2023-03-06',
      'b.txt': '2023-03-06',
      'undated.txt': null,
      'first.txt': '1999-12-31',
    }))
      store.addDocument({ ...documentOf(path, 'one'), published }, wordsOf('one'));
    expect(store.newest(3).map(({ document }) => document)).toEqual(['b.txt', 'c.txt', 'a.txt']);
    expect(store.newest(9)).toHaveLength(4);
    expect(store.newest(1)).toEqual([
      {
        document: 'b.txt',
        title: 'Title of b.txt',
        publisher: null,
        published: '2023-03-06',
        url: 'https://example.com/a',
      },
    ]);
    expect(store.newest(0)).toEqual([]);
    expect(store.publishedRange()).toEqual({ from: '1999-12-31', to: '2023-03-06', undated: 1 });
  });

  it('knows of no days where no document has a date', async () => {
    const store = await emptyStore();
    expect(store.publishedRange()).toEqual({ from: null, to: null, undated: 0 });
    store.addDocument({ ...documentOf('a.txt', 'one'), published: null }, wordsOf('one'));
    expect(store.publishedRange()).toEqual({ from: null, to: null, undated: 1 });
    expect(store.newest(5)).toEqual([]);
  });

  it('remembers files, by path, with their times to the fraction of a millisecond', async () => {
    const store = await emptyStore();
    const good = { path: 'b.txt', bytes: 12, modified: 1732272938123.4568, hash: 'h', skipped: null };
    const bad = { path: 'a.pdf', bytes: 3, modified: 5, hash: null, skipped: 'It is damaged.' };
    store.recordFile(good);
    store.recordFile({ ...bad, skipped: 'It is empty.' });
    store.recordFile(bad);
    expect(store.files()).toEqual([bad, good]);
    expect(store.file('b.txt')).toEqual(good);
    store.forgetFile('b.txt');
    expect(store.file('b.txt')).toBeNull();
    expect(store.files()).toEqual([bad]);
  });
});

describe('a store on disk', () => {
  it('holds what was committed, also for a reader, and takes changes on top', async () => {
    const file = join(await temporaryFolder(), 'passages.sqlite');
    const made = PassageStore.create(file);
    const first = add(made, 'a.txt', 'one');
    made.commit();
    made.close();
    made.close();
    const edited = PassageStore.edit(file);
    edited.removeDocument('a.txt');
    const [second = 0] = add(edited, 'b.txt', 'two');
    edited.commit();
    edited.close();
    const store = PassageStore.open(file);
    onTestFinished(() => store.close());
    expect(textsOf(store.allPassages())).toEqual(['two']);
    expect(second).toBeGreaterThan(first[0] ?? 0);
    expect(() => add(store, 'c.txt', 'three')).toThrow(/readonly|read-only|query_only/);
  });

  it('is one file and may be moved', async () => {
    const folder = await temporaryFolder();
    const made = PassageStore.create(join(folder, 'a.sqlite'));
    add(made, 'a.txt', 'one');
    made.commit();
    made.close();
    await rename(join(folder, 'a.sqlite'), join(folder, 'b.sqlite'));
    const store = PassageStore.open(join(folder, 'b.sqlite'));
    onTestFinished(() => store.close());
    expect(store.counts()).toEqual({ documents: 1, passages: 1 });
  });

  it('loses what was not committed', async () => {
    const file = join(await temporaryFolder(), 'passages.sqlite');
    const made = PassageStore.create(file);
    made.commit();
    made.close();
    const edited = PassageStore.edit(file);
    add(edited, 'a.txt', 'one');
    edited.close();
    const store = PassageStore.open(file);
    onTestFinished(() => store.close());
    expect(store.counts()).toEqual({ documents: 0, passages: 0 });
  });

  it('that is no store throws when it is read', async () => {
    const file = join(await temporaryFolder(), 'passages.sqlite');
    await writeFile(file, 'not a database '.repeat(200));
    const store = PassageStore.open(file);
    onTestFinished(() => store.close());
    expect(() => store.counts()).toThrow(/not a database/);
  });
});
