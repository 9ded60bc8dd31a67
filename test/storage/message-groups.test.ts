import { describe, expect, it } from 'vitest';
import { MessageGroups } from '../../src/storage/message-groups.ts';
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
});
