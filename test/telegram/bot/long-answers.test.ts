import { describe, expect, it } from 'vitest';
import type { DeskPort } from '../../../src/telegram/bot/desk-port.ts';
import type { Message } from '../../support/telegram-server/telegram-types.ts';
import { answerOf, citation } from '../outgoing/answers.ts';
import { instead, runningBot } from './running-bot.ts';

/** A desk whose answer has as many parts as the question says, of some 3,000 characters each. */
const inParts = (behind: DeskPort) =>
  instead(behind, {
    ask: async ({ question }) => {
      const numbers = Array.from({ length: Number(question) }, (_, at) => at + 1);
      const citations = numbers.map((n) =>
        citation({
          n,
          document: `${n}.txt`,
          title: `Document ${n}`,
          quote: `Quote ${n}. ${'word '.repeat(600)}end.`,
        }),
      );
      return answerOf({ question, citations });
    },
  });

const partsOf = (messages: readonly Message[]) =>
  messages.map(({ text = '', reply_markup: buttons }) => [
    text.match(/Quote \d+/g)?.join() ?? '',
    buttons?.inline_keyboard !== undefined,
  ]);

describe('an answer too long for one message', () => {
  it('comes in parts, in order, with its buttons under the last', async () => {
    const { server, ada, adaChat, settled } = await runningBot({ desk: inParts });
    server.say(adaChat, ada, '3');
    await settled();
    expect(partsOf(server.botMessagesIn(adaChat))).toEqual([
      ['Quote 1', false],
      ['Quote 2', false],
      ['Quote 3', true],
    ]);
  });

  it('loses parts and gets new ones as its question is edited, and its buttons go with the last', async () => {
    const { server, ada, adaChat, settled, stores } = await runningBot({ desk: inParts });
    const asked = server.say(adaChat, ada, '3');
    await settled();
    const [first] = server.botMessagesIn(adaChat);
    server.edit(asked, '1');
    await settled();
    expect(partsOf(server.botMessagesIn(adaChat))).toEqual([['Quote 1', true]]);
    server.edit(asked, '2');
    await settled();
    expect(partsOf(server.botMessagesIn(adaChat))).toEqual([
      ['Quote 1', false],
      ['Quote 2', true],
    ]);
    expect(server.botMessagesIn(adaChat)[0]?.message_id).toBe(first?.message_id);
    expect(stores.answers.ofQuestion(adaChat.id, asked.message_id)?.question).toBe('2');
    expect(stores.outbox.counts().failed).toBe(0);
  });
});
