import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChatUnavailableError } from '../../src/models/chat-unavailable-error.ts';
import { type ComposedChatOptions, composeChatModel } from '../../src/models/compose-chat-model.ts';
import { type ChatPlay, startChatServer } from '../support/chat-server.ts';
import * as plays from '../support/chat-server-plays.ts';
import { requestOf } from '../support/scripted-model.ts';

async function setUp(play: ChatPlay, options: Partial<ComposedChatOptions> = {}) {
  const server = await startChatServer(play);
  onTestFinished(() => server.close());
  const seen: string[] = [];
  const ask = composeChatModel({
    ...{ baseUrl: server.baseUrl, apiKey: null, model: 'm', sleep: async () => {} },
    ...{ budget: { person: 0, chat: 0, all: 0 }, now: () => new Date(0), today: () => '1970-01-01' },
    watch: {
      answered: ({ promptTokens }) => seen.push(`answered ${promptTokens}`),
      failed: ({ reason }) => seen.push(reason),
    },
    ...options,
  });
  const askTimes = async (count: number) => {
    for (let at = 0; at < count; at++) await ask(requestOf('q')).catch((_: ChatUnavailableError) => {});
  };
  return { server, seen, askTimes };
}

describe('composeChatModel', () => {
  it('tells how each request has ended, and leaves a failing server alone', async () => {
    const { server, seen, askTimes } = await setUp(plays.status(401, 'no'));
    await askTimes(5);
    expect(seen).toEqual(['refused', 'refused', 'refused', 'resting', 'resting']);
    expect(server.requests).toHaveLength(3);
  });

  it('asks nothing once the budget of the day is spent, and does not count that against the server', async () => {
    const usage = { prompt_tokens: 150, completion_tokens: 1 };
    const budget = { person: 0, chat: 0, all: 200 };
    const { server, seen, askTimes } = await setUp(plays.says('Fifteen.', { usage }), { budget });
    await askTimes(5);
    expect(seen).toEqual(['answered 150', ...new Array(4).fill('over_budget')]);
    expect(server.requests).toHaveLength(1);
  });

  it('gives back what was set aside for requests that the resting server never got', async () => {
    const budget = { person: 0, chat: 0, all: 150 };
    const { seen, askTimes } = await setUp(plays.status(401, 'no'), { budget });
    await askTimes(6);
    expect(seen.slice(3)).toEqual(['resting', 'resting', 'resting']);
  });
});
