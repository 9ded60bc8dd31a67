import { describe, expect, it } from 'vitest';
import { ANSWER, DIGEST, type MessageRank, NOTICE } from '../../../src/storage/outbox-message.ts';
import { startSending, textMessage } from './start-sending.ts';

const DIGESTS = 1000;
const SECOND = 1000;
const URGENT: readonly MessageRank[] = [ANSWER, NOTICE, ANSWER];

describe('a thousand digests that wait', () => {
  it('hold up no answer, and leave at 25 a second, which leaves five for answers', async () => {
    const { server, outbox, sender, clock, counts, until } = await startSending();
    const chats = Array.from({ length: DIGESTS }, () => server.addPrivateChat());
    for (const chat of chats) outbox.add(textMessage(chat, 'digest', { rank: DIGEST }));
    const asker = server.addPrivateChat();
    const began = clock.now();
    sender.start();
    for (const [round, rank] of URGENT.entries()) {
      await until(() => counts.sent >= (round + 1) * 30);
      const [before, asked] = [counts.sent, clock.now()];
      outbox.add(textMessage(asker, `answer ${round}`, { rank }));
      sender.wake();
      await until(() => server.botMessagesIn(asker).length > round);
      expect(clock.now()).toBe(asked);
      expect(counts.sent - before).toBeLessThanOrEqual(25);
    }
    const seconds = (clock.now() - began) / SECOND;
    expect(counts.sent).toBeLessThanOrEqual(25 * (seconds + 1) + 3);
    expect(counts.limited).toBe(0);
  });
});
