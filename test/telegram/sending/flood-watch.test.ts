import { describe, expect, it } from 'vitest';
import { FloodWatch } from '../../../src/telegram/sending/flood-watch.ts';

describe('FloodWatch', () => {
  it('takes three chats refused one after another for a limit on all, until the first of them may again', () => {
    const watch = new FloodWatch();
    expect(watch.refused(1, 9000, 0)).toBeNull();
    expect(watch.refused(2, 5000, 100)).toBeNull();
    expect(watch.refused(3, 7000, 200)).toBe(5000);
  });

  it('leaves one chat that is refused again and again to itself', () => {
    const watch = new FloodWatch();
    for (let now = 0; now < 1000; now += 100) expect(watch.refused(1, 60_000, now)).toBeNull();
  });

  it('takes refusals that come slowly, or with a message accepted between, for those of single chats', () => {
    const slow = new FloodWatch();
    for (let chat = 1; chat < 9; chat++) expect(slow.refused(chat, 60_000, chat * 1500)).toBeNull();
    const mixed = new FloodWatch();
    for (let chat = 1; chat < 9; chat++) {
      expect(mixed.refused(chat, 60_000, chat)).toBeNull();
      if (chat % 2 === 0) mixed.accepted();
    }
  });
});
