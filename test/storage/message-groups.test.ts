import { describe, expect, it } from 'vitest';
import { MessageGroups } from '../../src/storage/message-groups.ts';
import { Outbox } from '../../src/storage/outbox.ts';
import { NOTICE } from '../../src/storage/outbox-message.ts';
import { emptyDatabase } from '../support/desk-database.ts';

describe('MessageGroups', () => {
  it('keeps groups apart, each message once, in order', async () => {
    const groups = new MessageGroups(await emptyDatabase());
    groups.add('answer:1', [5, 3]);
    groups.add('answer:1', [4, 5]);
    groups.add('answer:2', [5]);
    expect(groups.rows('answer:1')).toEqual([3, 4, 5]);
    groups.remove('answer:1');
    expect(groups.rows('answer:1')).toEqual([]);
    expect(groups.rows('answer:2')).toEqual([5]);
  });

  it('tells the group of a message by its number in its chat', async () => {
    const database = await emptyDatabase();
    const [groups, outbox] = [new MessageGroups(database), new Outbox(database, () => 0)];
    const message = {
      updateId: null,
      thread: null,
      rank: NOTICE,
      method: 'sendMessage',
      payload: {},
    } as const;
    const [here, there] = [outbox.add({ ...message, chat: 1 }), outbox.add({ ...message, chat: 2 })];
    for (const row of [here, there]) {
      outbox.sending(row);
      outbox.sent(row, 700);
    }
    groups.add('digest:1', [here]);
    expect(groups.ofMessage(1, 700)).toBe('digest:1');
    expect([groups.ofMessage(2, 700), groups.ofMessage(1, 701)]).toEqual([null, null]);
  });
});
