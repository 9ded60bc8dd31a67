import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';
import { faultsOf } from './faults-of.ts';

const LOCAL = { CHAT_MODEL: 'qwen2.5:7b', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' };

describe('readConfig for a chat model', () => {
  it('has none unless one is named', () => {
    expect(readConfig({ OPENAI_API_KEY: 'k', CHAT_TIME_LIMIT: '5' }).chat).toBeNull();
  });

  it('needs a model and a key, or a server on this machine', () => {
    expect(readConfig({ CHAT_MODEL: 'gpt-4.1-mini', OPENAI_API_KEY: 'k' }).chat).toEqual({
      baseUrl: 'https://api.openai.com/v1',
      model: 'gpt-4.1-mini',
      apiKey: 'k',
      timeLimitMs: 60_000,
      budget: { person: 200_000, chat: 500_000, all: 2_000_000 },
      prices: null,
    });
    expect(readConfig(LOCAL).chat).toMatchObject({ baseUrl: LOCAL.OPENAI_BASE_URL, apiKey: null });
  });

  it('reads limits and prices, of which 0 is one', () => {
    const set = {
      ...{ CHAT_TIME_LIMIT: '20', CHAT_BUDGET_PERSON: '0', CHAT_BUDGET_CHAT: '5', CHAT_BUDGET_ALL: '7' },
      ...{ CHAT_PRICE_IN: '0', CHAT_PRICE_OUT: '1.25' },
    };
    expect(readConfig({ ...LOCAL, ...set }).chat).toMatchObject({
      timeLimitMs: 20_000,
      budget: { person: 0, chat: 5, all: 7 },
      prices: { prompt: 0, answer: 1.25 },
    });
  });

  it.each<[string, Environment, string]>([
    ['a server elsewhere without a key', { CHAT_MODEL: 'm' }, 'CHAT_MODEL needs OPENAI_API_KEY'],
    ['no time at all', { CHAT_TIME_LIMIT: '0' }, 'CHAT_TIME_LIMIT must be whole seconds'],
    ['a time with its unit', { CHAT_TIME_LIMIT: '30s' }, 'CHAT_TIME_LIMIT must be whole seconds'],
    ['a negative budget', { CHAT_BUDGET_PERSON: '-1' }, 'CHAT_BUDGET_PERSON must be a whole number'],
    ['a budget in words', { CHAT_BUDGET_ALL: 'lots' }, 'CHAT_BUDGET_ALL must be a whole number'],
    [
      'a price with its currency',
      { CHAT_PRICE_IN: '$2', CHAT_PRICE_OUT: '3' },
      'CHAT_PRICE_IN must be the price',
    ],
    ['half of the prices', { ...LOCAL, CHAT_PRICE_IN: '2' }, 'CHAT_PRICE_IN and CHAT_PRICE_OUT go together'],
  ])('refuses %s', (_, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringContaining(fault)]);
  });
});
