import { describe, expect, it } from 'vitest';
import { ButtonNotes } from '../../src/storage/button-notes.ts';
import { emptyDatabase } from '../support/desk-database.ts';

describe('ButtonNotes', () => {
  it('keeps what a button stands for, for its own chat, until it is pruned', async () => {
    let now = 5;
    const notes = new ButtonNotes(await emptyDatabase(), () => now);
    const old = notes.add({ chat: 7, note: { kind: 'digest', words: ['九台'] } });
    now = 9;
    const recent = notes.add({ chat: 7, note: 'later' });
    expect(notes.get(old, 7)).toEqual({ kind: 'digest', words: ['九台'] });
    expect([notes.get(old, 8), notes.get(99, 7)]).toEqual([null, null]);
    expect(notes.prune(9)).toBe(1);
    expect([notes.get(old, 7), notes.get(recent, 7)]).toEqual([null, 'later']);
  });
});
