import { describe, expect, it, onTestFinished } from 'vitest';
import { ANSWER, type NewMessage } from '../../src/storage/outbox-message.ts';
import { openStores, pruneStores } from '../../src/storage/stores.ts';
import { databaseFile } from '../support/desk-database.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('pruneStores', () => {
  it('removes what nobody comes back to, and keeps what is recent or waits', async () => {
    let now = 0;
    const stores = openStores(await databaseFile(), () => now);
    onTestFinished(() => stores.database.close());
    const { inbox, outbox, groups, conversations, ledgerViews, modelUsage } = stores;
    const message: NewMessage = {
      updateId: null,
      chat: 1,
      thread: null,
      rank: ANSWER,
      method: 'sendMessage',
      payload: {},
    };
    const key = { chat: 1, thread: null, person: 1 };
    for (const updateId of [1, 2]) inbox.add({ updateId, lane: '1', update: {} });
    inbox.done(1);
    const [sent, waiting] = [outbox.add(message), outbox.add(message)];
    outbox.sending(sent);
    outbox.sent(sent, 7);
    groups.add('answer:1', [sent, waiting]);
    conversations.add({ ...key, questionMessage: 1, question: 'q', answer: 'a', at: 0 });
    const run = { chat: 1, thread: null, kind: 'daily', date: '2026-01-01', at: 0, state: 'quiet' } as const;
    for (const until of [1, 2])
      stores.runs.add({ ...run, date: `2026-01-0${until}`, window: { since: 0, until }, late: false });
    stores.notes.add({ chat: 1, note: 'n' });
    const view = ledgerViews.add({ chat: 1, filter: {}, shown: {} });
    modelUsage.reserve({ day: '1970-01-01', person: 1, chat: 1, model: 'm', reserved: 1 });
    now = 6 * DAY;
    const nothing = {
      ...{ updates: 0, messages: 0, turns: 0, groups: 0, digests: 0, ledgerViews: 0, notes: 0 },
      usage: 0,
    };
    expect(pruneStores(stores, now)).toEqual(nothing);
    now = 31 * DAY;
    const each = { updates: 1, messages: 1, turns: 1, groups: 1, digests: 1, ledgerViews: 1, notes: 1 };
    expect(pruneStores(stores, now)).toEqual({ ...each, usage: 0 });
    expect(ledgerViews.get(view)).toBeNull();
    expect(inbox.waitingCount()).toBe(1);
    expect(groups.rows('answer:1')).toEqual([waiting]);
    now = 401 * DAY;
    expect(pruneStores(stores, now)).toMatchObject({ usage: 1 });
  });
});
