import { describe, expect, it } from 'vitest';
import { AZORES, buttonsOf, digestBot } from './digest-bot.ts';

describe('a digest', () => {
  it('comes once, at its hour in the zone of the chat, with what is new', async () => {
    const { server, ada, adaChat, next, newsCome, minutesPass } = await digestBot();
    await next(adaChat, () => server.say(adaChat, ada, `/digest 08:30 ${AZORES}`));
    await newsCome();
    await minutesPass(20);
    expect(server.botMessagesIn(adaChat)).toHaveLength(1);
    await minutesPass(10);
    await server.waitFor(() => server.botMessagesIn(adaChat)[1]);
    const [, digest, chart] = server.botMessagesIn(adaChat);
    console.log(digest?.text, JSON.stringify(digest?.entities), buttonsOf(digest), chart);
    await minutesPass(120);
    expect(server.botMessagesIn(adaChat)).toHaveLength(2);
  });
});
