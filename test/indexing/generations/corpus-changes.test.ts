import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../src/indexing/generations/corpus-changes.ts';
import type { FileRecord } from '../../../src/storage/passage-store.ts';

const record = (path: string): FileRecord => ({ path, bytes: 1, modified: 1, hash: 'h', skipped: null });
const RECORDED = ['a.txt', 'b/c.txt', 'b/d/e.txt', 'bc/f.txt'].map(record);
const listed = (path: string) => ({ path, absolute: `/${path}`, bytes: 1, modified: 1 });

describe('findChanges', () => {
  it('finds what was removed', () => {
    expect(findChanges({ files: [listed('a.txt')], skipped: [] }, RECORDED).removed).toEqual([
      'b/c.txt',
      'b/d/e.txt',
      'bc/f.txt',
    ]);
  });

  it.each([
    ['b', ['bc/f.txt']],
    ['b/d', ['b/c.txt', 'bc/f.txt']],
  ])('takes nothing below %s for removed while it cannot be opened', (path, removed) => {
    const listing = { files: [listed('a.txt')], skipped: [{ path, reason: 'The folder cannot be opened' }] };
    expect(findChanges(listing, RECORDED).removed).toEqual(removed);
  });
});
