import { describe, expect, it } from 'vitest';
import type { DeskPort, DeskQuestion } from '../../../src/telegram/bot/desk-port.ts';
import { instead, runningBot } from './running-bot.ts';

/** A bot whose desk takes as long as the test wants: `releases` has one function for each question. */
async function withSlowDesk(asked: (question: DeskQuestion) => void = () => {}) {
  const releases: (() => void)[] = [];
  const desk = (behind: DeskPort) =>
    instead(behind, {
      ask: async (question) => {
        asked(question);
        await new Promise<void>((resolve) => releases.push(resolve));
        return behind.ask(question);
      },
    });
  return { ...(await runningBot({ desk })), releases };
}

describe('an answer that takes long', () => {
  it('shows "typing…" after 400 ms and again as long as it takes, and a draft in a private chat', async () => {
    const bot = await withSlowDesk();
    const { server, clock, ada, adaChat, until, releases } = bot;
    server.say(adaChat, ada, 'What was signed in Jiutai?');
    await until(() => releases.length === 1);
    await clock.advance(399);
    expect(server.actionsIn(adaChat)).toEqual([]);
    await clock.advance(1);
    await server.waitFor(() => server.actionsIn(adaChat).length === 1);
    const draft = await server.waitFor(() => server.draftsIn(adaChat)[0]);
    expect(draft.text).toBe('Searching the documents…');
    await clock.advance(4500);
    await server.waitFor(() => server.actionsIn(adaChat).length === 2);
    releases[0]?.();
    await server.waitFor(() => server.botMessagesIn(adaChat)[0]);
    await bot.settled();
    await clock.advance(10_000);
    expect(server.actionsIn(adaChat)).toHaveLength(2);
  });

  it('shows "typing…" in the topic of a group, and no draft', async () => {
    const bot = await withSlowDesk();
    const { server, clock, ada, admin, next, until, releases } = bot;
    const group = server.addGroup({ topics: ['Deals'], members: [ada], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const thread = server.topic(group, 'Deals');
    server.say(group, ada, '/ask What was signed in Jiutai?', { thread });
    await until(() => releases.length === 1);
    await clock.advance(400);
    const action = await server.waitFor(() => server.actionsIn(group)[0]);
    expect(action).toMatchObject({ action: 'typing', thread });
    await next(group, () => releases[0]?.());
    expect(server.requests('sendMessageDraft')).toEqual([]);
  });

  it('shows in the draft what of the answer is verified, at most once a second, and never after the answer', async () => {
    const shows: ((text: string) => void)[] = [];
    const bot = await withSlowDesk((question) => shows.push(question.onProgress ?? (() => {})));
    const { server, clock, ada, adaChat, next, until, releases } = bot;
    server.say(adaChat, ada, 'What was signed in Jiutai?');
    await until(() => releases.length === 1);
    await clock.advance(400);
    await server.waitFor(() => server.draftsIn(adaChat)[0]);
    const textNow = () => server.requests('sendMessageDraft').map(({ params }) => params.text);
    shows[0]?.('Fifteen projects were signed. [1]');
    shows[0]?.('Fifteen projects were signed. [1]\nThey are worth RMB 20 billion. [1]');
    await clock.advance(999);
    expect(textNow()).toHaveLength(1);
    await clock.advance(1);
    await server.waitFor(() => textNow().length === 2);
    expect(textNow()[1]).toBe('Fifteen projects were signed. [1]\nThey are worth RMB 20 billion. [1]');
    await clock.advance(3000);
    expect(textNow()).toHaveLength(2);
    await next(adaChat, () => releases[0]?.());
    shows[0]?.('Too late.');
    await clock.advance(30_000);
    expect(textNow()).toHaveLength(2);
  });

  it('shows no draft any more once the server has not known it', async () => {
    const bot = await withSlowDesk();
    const { server, clock, ada, adaChat, next, until, releases } = bot;
    server.forget('sendMessageDraft');
    server.say(adaChat, ada, 'What was signed in Jiutai?');
    await until(() => releases.length === 1);
    await clock.advance(400);
    await server.waitFor(() => server.requests('sendMessageDraft')[0]?.status === 404);
    await next(adaChat, () => releases[0]?.());
    server.say(adaChat, ada, 'What was signed in Lvyuan?');
    await until(() => releases.length === 2);
    await clock.advance(400);
    await server.waitFor(() => server.actionsIn(adaChat).length === 2);
    await next(adaChat, () => releases[1]?.());
    expect(server.requests('sendMessageDraft')).toHaveLength(1);
  });
});

describe('an answer that is there at once', () => {
  it('shows neither', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    await next(adaChat, () => server.say(adaChat, ada, 'What was signed in Jiutai?'));
    expect(server.requests('sendChatAction')).toEqual([]);
    expect(server.requests('sendMessageDraft')).toEqual([]);
  });
});
