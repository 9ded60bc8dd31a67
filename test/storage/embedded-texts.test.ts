import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EmbeddedTexts } from '../../src/storage/embedded-texts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function open(file: string): EmbeddedTexts {
  const texts = EmbeddedTexts.open(file);
  onTestFinished(() => texts.close());
  return texts;
}

const A = { hash: 'a', vector: [0.25, -0.5, 0.75] };
const B = { hash: 'b', vector: [1, 0, -1] };

describe('EmbeddedTexts', () => {
  it('keeps vectors for the next run, and gives them in the order asked for', async () => {
    const file = join(await temporaryFolder(), 'deep', 'embedded.sqlite');
    const first = open(file);
    expect(first.dimension()).toBeNull();
    first.add([A, B]);
    first.close();
    const second = open(file);
    expect(second.held(['b', 'c', 'a'])).toEqual(new Set(['a', 'b']));
    expect(second.vectors(['b', 'a']).map((vector) => [...vector])).toEqual([B.vector, A.vector]);
    expect(second.dimension()).toBe(3);
  });

  it('gives a text its newest vector', async () => {
    const texts = open(join(await temporaryFolder(), 'embedded.sqlite'));
    texts.add([A]);
    texts.add([{ ...A, vector: [3, 2, 1] }]);
    expect([...(texts.vectors(['a'])[0] ?? [])]).toEqual([3, 2, 1]);
  });

  it('looks for more hashes than are read at a time', async () => {
    const texts = open(join(await temporaryFolder(), 'embedded.sqlite'));
    const many = Array.from({ length: 1201 }, (_, at) => ({ hash: `h${at}`, vector: [at, 1] }));
    texts.add(many);
    expect(texts.held(many.map(({ hash }) => hash)).size).toBe(1201);
    expect(texts.vectors(['h1200', 'h0']).map(([first]) => first)).toEqual([1200, 0]);
  });

  it('counts a vector with a changed bit as not there', async () => {
    const file = join(await temporaryFolder(), 'embedded.sqlite');
    open(file).add([A, B]);
    const database = new Database(file);
    database.exec(`UPDATE embedded SET vector = x'000080BE000000BF0000403F' WHERE hash = 'a'`);
    database.close();
    const texts = open(file);
    expect(texts.held(['a', 'b'])).toEqual(new Set(['b']));
    texts.add([A]);
    expect(texts.held(['a', 'b'])).toEqual(new Set(['a', 'b']));
  });

  it('refuses to make up a vector', async () => {
    const texts = open(join(await temporaryFolder(), 'embedded.sqlite'));
    expect(() => texts.vectors(['a'])).toThrow('No vector is held for a');
  });

  it('names a file that is none of its own, and what to do', async () => {
    const file = join(await temporaryFolder(), 'embedded.sqlite');
    await writeFile(file, 'words, and more words than a header of SQLite has: '.repeat(20));
    expect(() => EmbeddedTexts.open(file)).toThrow(
      expect.objectContaining({
        name: 'DeskError',
        message: expect.stringContaining(file),
        remedy: expect.stringContaining('remove it'),
      }),
    );
  });
});
