import { describe, expect, it } from 'vitest';
import { Work } from '../../../src/telegram/bot/work.ts';
import { emptyDatabase } from '../../support/desk-database.ts';

async function emptyWork() {
  const database = await emptyDatabase();
  database.prepare('CREATE TABLE notes (text TEXT)').run();
  const add = database.prepare('INSERT INTO notes VALUES (:text)');
  const notes = database.prepare<{ text: string }>('SELECT text FROM notes');
  const work = new Work(database, { updateId: 1, receivedAt: 0 });
  return {
    work,
    note: (text: string) => () => void add.run({ text }),
    notes: () => notes.all().map(({ text }) => text),
  };
}

describe('Work', () => {
  it('writes nothing before it is committed, then all in order', async () => {
    const { work, note, notes } = await emptyWork();
    work.onCommit(note('a'));
    work.onCommit(note('b'));
    expect(notes()).toEqual([]);
    work.commit(note('done'));
    expect(notes()).toEqual(['a', 'b', 'done']);
  });

  it('does writes that writes add', async () => {
    const { work, note, notes } = await emptyWork();
    work.onCommit(() => work.onCommit(note('inner')));
    work.commit(note('done'));
    expect(notes()).toEqual(['inner', 'done']);
  });

  it('writes nothing where one of them fails, and begins nothing that was to follow', async () => {
    const { work, note, notes } = await emptyWork();
    const begun: string[] = [];
    work.onCommit(note('a'));
    work.afterCommit(() => begun.push('after'));
    const fail = () => {
      throw new Error('full');
    };
    expect(() => work.commit(fail)).toThrow('full');
    expect([notes(), begun]).toEqual([[], []]);
  });

  it('begins what follows once the writes are stored', async () => {
    const { work, note, notes } = await emptyWork();
    let stored: string[] = [];
    work.afterCommit(() => {
      stored = notes();
    });
    work.commit(note('done'));
    expect(stored).toEqual(['done']);
  });
});
