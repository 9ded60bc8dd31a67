import { describe, expect, it } from 'vitest';
import { configuredSecrets } from '../../src/config/secrets.ts';
import { readConfig } from '../../src/config.ts';

const TOKEN = '123456:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0';

describe('configuredSecrets', () => {
  it('names every secret of the settings, the proxy password as it is and as it is sent', () => {
    const config = readConfig({
      EMBEDDINGS: 'openai',
      EMBEDDING_API_KEY: 'the key',
      CHAT_MODEL: 'm',
      OPENAI_API_KEY: 'another key',
      TELEGRAM_BOT_TOKEN: TOKEN,
      WEBHOOK_URL: 'https://desk.example.com',
      WEBHOOK_SECRET: 'the-secret',
      PROXY_URL: 'http://office:p%40ss@10.0.0.1',
    });
    expect(configuredSecrets(config)).toEqual([
      ...[TOKEN, 'the-secret', 'the key', 'another key', 'p@ss', 'b2ZmaWNlOnBAc3M='],
    ]);
    expect(configuredSecrets(readConfig({ PROXY_URL: 'http://office@10.0.0.1' }))).toEqual([]);
    expect(configuredSecrets(readConfig({}))).toEqual([]);
  });
});
