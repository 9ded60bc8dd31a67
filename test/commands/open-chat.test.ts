import { describe, expect, it, onTestFinished } from 'vitest';
import { openChat } from '../../src/commands/open-chat.ts';
import { openUsageBook } from '../../src/commands/usage-book.ts';
import type { Environment } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';
import { ModelUsage } from '../../src/storage/model-usage.ts';
import { startChatServer } from '../support/chat-server.ts';
import * as plays from '../support/chat-server-plays.ts';
import { openDatabase } from '../support/desk-database.ts';
import { startConnectProxy } from '../support/proxy-servers.ts';
import { requestOf } from '../support/scripted-model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The 29th already in Shanghai. */
const now = () => new Date('2026-11-28T18:00:00Z');

async function serving() {
  const server = await startChatServer(
    plays.says('Fifteen.', { usage: { prompt_tokens: 90, completion_tokens: 10 } }),
  );
  onTestFinished(() => server.close());
  return server;
}

const configOf = (environment: Environment) =>
  readConfig({ CHAT_MODEL: 'm', OPENAI_API_KEY: 'k', ...environment });

describe('openChat', () => {
  it('gives none where none is set, and none where nothing may be called', async () => {
    expect(await openChat(readConfig({}), {}, { now })).toBeNull();
    expect(await openChat(configOf({}), { offline: true }, { now })).toBeNull();
  });

  it('reaches a server elsewhere through PROXY_URL, and one on this machine directly', async () => {
    const server = await serving();
    const proxy = await startConnectProxy({ names: { 'models.test': Number(new URL(server.baseUrl).port) } });
    const PROXY_URL = `http://127.0.0.1:${proxy.port}`;
    const ask = async (OPENAI_BASE_URL: string) =>
      (await openChat(configOf({ PROXY_URL, OPENAI_BASE_URL }), {}, { now }))?.(requestOf('q'));
    expect((await ask('http://models.test/v1'))?.text).toBe('Fifteen.');
    expect(proxy.asked).toEqual(['models.test:80']);
    expect((await ask(server.baseUrl))?.text).toBe('Fifteen.');
    expect(proxy.asked).toHaveLength(1);
  });

  it("keeps the budget of the desk's day in the database, where the next start finds it", async () => {
    const server = await serving();
    const config = configOf({
      ...{ DATA_DIR: await temporaryFolder(), OPENAI_BASE_URL: server.baseUrl, TIME_ZONE: 'Asia/Shanghai' },
      ...{ CHAT_BUDGET_ALL: '250', CHAT_PRICE_IN: '1', CHAT_PRICE_OUT: '2' },
    });
    const askOnce = async () => {
      const usage = openUsageBook(config, now);
      const chat = await openChat(config, {}, { ...usage, now });
      return chat?.(requestOf('q')).finally(() => usage.close());
    };
    await askOnce();
    await askOnce();
    await expect(askOnce()).rejects.toMatchObject({ reason: 'over_budget' });
    expect(new ModelUsage(openDatabase(config.databaseFile), () => 0).days('2026-01-01')).toEqual([
      { day: '2026-11-29', model: 'm', requests: 2, unsettled: 0, tokens: 200, cost: 0.00022 },
    ]);
  });
});
