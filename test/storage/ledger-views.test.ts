import { describe, expect, it } from 'vitest';
import { Chats } from '../../src/storage/chats.ts';
import { DeskDatabase } from '../../src/storage/desk-database.ts';
import { LedgerViews } from '../../src/storage/ledger-views.ts';
import { databaseFile, emptyDatabase, openDatabase } from '../support/desk-database.ts';

describe('LedgerViews', () => {
  it('keeps what a list shows through the end of the process', async () => {
    const file = await databaseFile();
    const first = DeskDatabase.open(file);
    const id = new LedgerViews(first, () => 1).add({
      chat: -5,
      filter: { place: ['九台'] },
      shown: { page: 1 },
    });
    first.close();
    const views = new LedgerViews(openDatabase(file), () => 2);
    views.change(id, { place: null }, { page: 2 });
    expect(views.get(id)).toEqual({ id, chat: -5, filter: { place: null }, shown: { page: 2 } });
    expect(views.get(id + 1)).toBeNull();
  });

  it('forgets lists that nobody turned a page of', async () => {
    let now = 0;
    const views = new LedgerViews(await emptyDatabase(), () => now);
    const [left, turned] = [1, 2].map((chat) => views.add({ chat, filter: 1, shown: 1 })) as [number, number];
    now = 10;
    views.change(turned, 1, 2);
    expect(views.prune(10)).toBe(1);
    expect([views.get(left), views.get(turned)?.shown]).toEqual([null, 2]);
  });

  it('go along with a group that becomes a supergroup', async () => {
    const database = await emptyDatabase();
    const [views, chats] = [new LedgerViews(database, () => 1), new Chats(database, () => 1)];
    chats.seen({ id: -5, title: 'Fair', kind: 'group' });
    const id = views.add({ chat: -5, filter: 1, shown: 1 });
    chats.migrate(-5, -1005);
    expect(views.get(id)?.chat).toBe(-1005);
  });
});
