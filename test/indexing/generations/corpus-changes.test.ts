import { describe, expect, it } from 'vitest';
import { findChanges, hasChanges } from '../../../src/indexing/generations/corpus-changes.ts';
import type { FileRecord } from '../../../src/storage/passage-rows.ts';

function fileOf(path: string, bytes = 10, modified = 1_000) {
  return { path, absolute: `/corpus/${path}`, bytes, modified };
}

function recordOf(path: string, more: Partial<FileRecord> = {}): FileRecord {
  return { path, bytes: 10, modified: 1_000, hash: 'h', skipped: null, ...more };
}

describe('findChanges', () => {
  it('finds nothing in a folder that is as it was recorded', () => {
    const listing = { files: [fileOf('a.txt')], skipped: [{ path: 'b.jpg', reason: 'r' }] };
    const recorded = [
      recordOf('a.txt'),
      recordOf('b.jpg', { bytes: 0, modified: 0, hash: null, skipped: 'r' }),
    ];
    const changes = findChanges(listing, recorded);
    expect(changes).toEqual({ toRead: [], removed: [], newlySkipped: [] });
    expect(hasChanges(changes)).toBe(false);
  });

  it.each([
    ['new', fileOf('a.txt'), []],
    ['of another size', fileOf('a.txt', 11), [recordOf('a.txt')]],
    ['of another time, also an earlier one', fileOf('a.txt', 10, 999.5), [recordOf('a.txt')]],
  ])('reads a file that is %s', (_, file, recorded) => {
    const changes = findChanges({ files: [file], skipped: [] }, recorded);
    expect(changes).toEqual({ toRead: [file], removed: [], newlySkipped: [] });
    expect(hasChanges(changes)).toBe(true);
  });

  it('misses what is gone, whether it was a document or skipped', () => {
    const recorded = [recordOf('a.txt'), recordOf('b.pdf', { hash: null, skipped: 'r' })];
    expect(findChanges({ files: [], skipped: [] }, recorded).removed).toEqual(['a.txt', 'b.pdf']);
  });

  it.each([
    ['that is new', []],
    ['that was a document', [recordOf('a.txt')]],
    ['that was skipped for another reason', [recordOf('a.txt', { hash: null, skipped: 'old' })]],
  ])('records a skipped file %s', (_, recorded) => {
    const changes = findChanges({ files: [], skipped: [{ path: 'a.txt', reason: 'too large' }] }, recorded);
    expect(changes.removed).toEqual([]);
    expect(changes.newlySkipped).toEqual([
      { path: 'a.txt', bytes: 0, modified: 0, hash: null, skipped: 'too large' },
    ]);
    expect(hasChanges(changes)).toBe(true);
  });

  it.each([
    ['b', ['bc/f.txt']],
    ['b/d', ['b/c.txt', 'bc/f.txt']],
  ])('takes nothing below %s for removed while it cannot be opened', (path, removed) => {
    const recorded = ['b/c.txt', 'b/d/e.txt', 'bc/f.txt'].map((one) => recordOf(one));
    const listing = { files: [], skipped: [{ path, reason: 'The folder cannot be opened' }] };
    expect(findChanges(listing, recorded).removed).toEqual(removed);
  });
});
