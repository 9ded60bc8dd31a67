import { describe, expect, it } from 'vitest';
import { isOverload } from '../../../src/telegram/receiving/update-intake.ts';
import { receiver, takeTexts } from './receiving.ts';

const typed = (updateId: number, chat = 7) => ({
  update_id: updateId,
  message: { message_id: updateId, chat: { id: chat, type: 'private' }, text: `${updateId}` },
});
const press = (updateId: number, chat = 7) => ({
  update_id: updateId,
  callback_query: { id: 'p', message: { message_id: 1, chat: { id: chat, type: 'private' } } },
});
const NO_LANES: ReadonlySet<string> = new Set();

describe('UpdateIntake', () => {
  it('stores what is served, once, and wakes the dispatcher once for all of it', async () => {
    const { intake, inbox, dispatcher } = await receiver();
    intake.take([
      typed(1),
      { update_id: 2, guest_message: {} },
      typed(1),
      typed(3),
      'nonsense',
      { message: {} },
    ]);
    expect(dispatcher.woken).toBe(1);
    intake.take([typed(3), { update_id: 4, channel_post: {} }]);
    expect(dispatcher.woken).toBe(1);
    expect(takeTexts(inbox)).toEqual(['1', '3']);
  });

  it('stores all that came together or nothing, and then takes all of it again', async () => {
    const { intake, inbox, dispatcher } = await receiver();
    const unwritable = { ...typed(2), toJSON: () => expect.fail('not today') };
    expect(() => intake.take([typed(1), unwritable, typed(3)])).toThrow('not today');
    expect([inbox.waitingCount(), dispatcher.woken]).toEqual([0, 0]);
    intake.take([typed(1), typed(2), typed(3)]);
    expect(takeTexts(inbox)).toEqual(['1', '2', '3']);
  });

  it('turns away what is typed where many wait in the lane, and nothing else', async () => {
    const { intake, inbox, dispatcher } = await receiver({ mostWaiting: { perLane: 2, inAll: 100 } });
    intake.take([typed(1), typed(2), typed(3), press(4), typed(5, 8), typed(6)]);
    expect(dispatcher.turnedAway).toEqual([3, 6]);
    expect(inbox.waitingIn('7')).toBe(3);
    expect(inbox.waiting(9, NO_LANES).map((row) => [row.updateId, isOverload(row)])).toEqual([
      [1, false],
      [3, true],
      [5, false],
      [6, true],
    ]);
  });

  it('turns away what is typed where many wait in all, until they are done', async () => {
    const { intake, inbox, dispatcher } = await receiver({ mostWaiting: { perLane: 100, inAll: 2 } });
    intake.take([typed(1, 1), typed(2, 2), typed(3, 3), press(4, 4)]);
    expect(dispatcher.turnedAway).toEqual([3]);
    expect(inbox.waitingCount()).toBe(4);
    for (const done of [1, 3, 4]) inbox.done(done);
    intake.take([typed(5, 5)]);
    expect(dispatcher.turnedAway).toEqual([3]);
  });

  it('takes a question that was turned away and comes again for the same one', async () => {
    const { intake, dispatcher, inbox } = await receiver({ mostWaiting: { perLane: 1, inAll: 100 } });
    intake.take([typed(1), typed(2)]);
    inbox.done(1);
    intake.take([typed(2)]);
    expect(dispatcher.turnedAway).toEqual([2]);
    expect(inbox.waitingCount()).toBe(1);
  });
});
