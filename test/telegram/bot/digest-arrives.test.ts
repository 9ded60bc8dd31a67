import { describe, expect, it } from 'vitest';
import { AZORES, buttonsOf, digestBot } from './digest-bot.ts';

const DAILY = `/digest 08:30 ${AZORES}`;

describe('a digest', () => {
  it('comes once, at its hour in the zone of the chat: ten stories, the numbers, the sources and a chart', async () => {
    const { server, ada, adaChat, next, minutesPass, digestComes } = await digestBot();
    const set = await next(adaChat, () => server.say(adaChat, ada, DAILY));
    console.log(set.text);
    await minutesPass(1);
    const digest = await digestComes(adaChat);
    console.log(digest.text, buttonsOf(digest), server.botMessagesIn(adaChat).slice(2));
    await minutesPass(120);
    expect(server.botMessagesIn(adaChat)).toHaveLength(3);
  });
});
