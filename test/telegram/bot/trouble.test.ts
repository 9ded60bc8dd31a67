import { describe, expect, it } from 'vitest';
import type { DeskPort } from '../../../src/telegram/bot/desk-port.ts';
import { instead, runningBot, textsOf } from './running-bot.ts';

const QUESTION = 'How many projects did Jiutai sign in September 2022?';

/** A desk that fails for questions with this word. */
const failingOn = (word: string) => (behind: DeskPort) =>
  instead(behind, {
    ask: async (question) => {
      if (question.question.includes(word)) throw new Error('/srv/secret/index is broken');
      return behind.ask(question);
    },
  });

describe('a question that cannot be answered', () => {
  it('is tried three times, then given up with an honest sentence that shows nothing of the inside', async () => {
    const { server, ada, adaChat, clock, next, until, stores, lines } = await runningBot({
      desk: failingOn('poison'),
    });
    const asked = server.say(adaChat, ada, 'poison');
    const failures = () => lines.filter((line) => line.includes('the handler of an update failed')).length;
    await until(() => failures() === 1);
    await clock.advance(1000);
    await until(() => failures() === 2);
    const told = await next(adaChat, () => clock.advance(5000));
    expect(told.text).toMatch(/could not answer this question because of a fault/);
    expect(told.text).not.toMatch(/srv|index/);
    expect(told.reply_to_message?.message_id).toBe(asked.message_id);
    expect(stores.inbox.counts().failed).toBe(1);
  });

  it('holds up no other chat', async () => {
    const { server, ada, adaChat, admin, adminChat, next } = await runningBot({ desk: failingOn('poison') });
    server.say(adaChat, ada, 'poison');
    const answer = await next(adminChat, () => server.say(adminChat, admin, QUESTION));
    expect(answer.text).toContain('15 projects');
  });

  it('is told as busy where too many wait already, and those that wait are answered', async () => {
    let release: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      release = resolve;
    });
    const desk = (behind: DeskPort) =>
      instead(behind, { ask: (question) => opened.then(() => behind.ask(question)) });
    const { server, ada, adaChat, next, settled } = await runningBot({ desk });
    const busy = await next(adaChat, () => {
      for (let count = 0; count < 23; count++) server.say(adaChat, ada, QUESTION);
    });
    expect(busy.text).toMatch(/many questions waiting/);
    release();
    await settled();
    const texts = textsOf(server.botMessagesIn(adaChat));
    expect(texts.filter((text) => text?.includes('15 projects'))).toHaveLength(20);
    expect(texts.filter((text) => text === busy.text)).toHaveLength(3);
  });
});

describe('a bot that was stopped', () => {
  it('answers at its next start what was asked meanwhile, once', async () => {
    const { server, ada, adaChat, stop, start, settled } = await runningBot();
    await stop();
    server.say(adaChat, ada, QUESTION);
    start();
    await settled();
    expect(server.botMessagesIn(adaChat)).toHaveLength(1);
  });

  it('lets a running answer be made and sent before it ends', async () => {
    let release: () => void = () => undefined;
    const asked: string[] = [];
    const desk = (behind: DeskPort) =>
      instead(behind, {
        ask: async (question) => {
          asked.push(question.question);
          await new Promise<void>((resolve) => {
            release = resolve;
          });
          return behind.ask(question);
        },
      });
    const { server, ada, adaChat, stop, until } = await runningBot({ desk });
    server.say(adaChat, ada, QUESTION);
    await until(() => asked.length === 1);
    const stopped = stop();
    release();
    await stopped;
    expect(textsOf(server.botMessagesIn(adaChat))).toEqual([expect.stringContaining('15 projects')]);
  });
});

describe('the answer to a press', () => {
  it('may fail without harm', async () => {
    const { server, ada, adaChat, next, lines, until } = await runningBot();
    const answer = await next(adaChat, () => server.say(adaChat, ada, QUESTION));
    server.fail('answerCallbackQuery', { status: 400, description: 'Bad Request: query is too old' });
    const passage = await next(adaChat, () => server.press(answer, '[1]', ada));
    expect(passage.text).toContain('The projects cover');
    await until(() => lines.some((line) => line.includes('a fleeting call failed')));
  });
});
