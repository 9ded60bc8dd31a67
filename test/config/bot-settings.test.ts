import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Environment, readSettings } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';
import { faultsOf } from './faults-of.ts';

const TOKEN = '123456:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0';

describe('readConfig for the bot', () => {
  it('needs a token only', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: TOKEN }).telegram).toEqual({
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      admins: [],
      allowedChats: [],
      webhook: null,
    });
  });

  it('reads all the rest', () => {
    const environment = {
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
      TELEGRAM_ADMINS: ' 12, 34，56,12,',
      TELEGRAM_ALLOWED_CHATS: '-1001234567890, 78',
      WEBHOOK_URL: 'https://desk.example.com/telegram',
      WEBHOOK_SECRET: 'a-secret_1',
      PROXY_URL: 'socks5h://office:secret@10.0.0.1:1080',
      LOG_LEVEL: 'DEBUG',
      HEALTH_PORT: '0',
      DATABASE_URL: 'file:data/bot.db',
    };
    expect(readConfig(environment)).toMatchObject({
      telegram: {
        token: TOKEN,
        apiRoot: 'http://127.0.0.1:8081',
        admins: [12, 34, 56],
        allowedChats: [-1001234567890, 78],
        webhook: { url: 'https://desk.example.com/telegram', secret: 'a-secret_1', port: 8443 },
      },
      proxyUrl: 'socks5h://office:secret@10.0.0.1:1080',
      logLevel: 'debug',
      healthPort: 0,
      databaseFile: 'data/bot.db',
    });
    expect(readConfig({ ...environment, WEBHOOK_PORT: '80' }).telegram?.webhook?.port).toBe(80);
  });

  it('keeps the database with the rest of the data', () => {
    expect(readConfig({ DATA_DIR: '/var/desk' }).databaseFile).toBe('/var/desk/desk.db');
  });

  it.each<[string, Environment, string]>([
    ['a token of another shape', { TELEGRAM_BOT_TOKEN: '123:abc' }, 'TELEGRAM_BOT_TOKEN is not a token'],
    ['an API root without a scheme', { TELEGRAM_API_ROOT: 'api.telegram.org' }, 'TELEGRAM_API_ROOT must be'],
    ['an admin by name', { TELEGRAM_ADMINS: '12,@li,-5' }, 'number 2, 3 is not the id of a person'],
    [
      'an admin beyond all numbers',
      { TELEGRAM_ADMINS: '9'.repeat(30) },
      'number 1 is not the id of a person',
    ],
    ['a chat by name', { TELEGRAM_ALLOWED_CHATS: '0,-100,park' }, 'number 1, 3 is not the id of a chat'],
    [
      'a webhook in clear',
      { WEBHOOK_URL: 'http://desk.example.com', WEBHOOK_SECRET: 's' },
      'WEBHOOK_URL must be',
    ],
    [
      'a webhook without a secret',
      { WEBHOOK_URL: 'https://desk.example.com' },
      'WEBHOOK_URL needs WEBHOOK_SECRET',
    ],
    ['a secret that Telegram refuses', { WEBHOOK_SECRET: 'two words' }, 'WEBHOOK_SECRET must be 1 to 256'],
    ['a secret that is too long', { WEBHOOK_SECRET: 'a'.repeat(257) }, 'WEBHOOK_SECRET must be 1 to 256'],
    ['a webhook on no port', { WEBHOOK_PORT: '0' }, 'WEBHOOK_PORT must be a port'],
    ['a health port that is none', { HEALTH_PORT: '65536' }, 'HEALTH_PORT must be a port'],
    ['a proxy of another kind', { PROXY_URL: 'ftp://10.0.0.1' }, 'PROXY_URL must be'],
    ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug'],
    ['a database that is no file', { DATABASE_URL: 'postgres://desk@db/desk' }, 'only files are served'],
  ])('refuses %s', (_, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringContaining(fault)]);
  });

  it('takes a webhook in clear on this machine', () => {
    expect(faultsOf({ WEBHOOK_URL: 'http://127.0.0.1:8443/', WEBHOOK_SECRET: 's' })).toEqual([]);
  });

  it('repeats nothing of what may be secret', () => {
    const wrong = Object.fromEntries(
      ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_ROOT', 'TELEGRAM_ADMINS', 'TELEGRAM_ALLOWED_CHATS', 'WEBHOOK_URL']
        .concat(['WEBHOOK_SECRET', 'WEBHOOK_PORT', 'PROXY_URL', 'DATABASE_URL', 'LOG_LEVEL', 'HEALTH_PORT'])
        .map((name) => [name, 'pg:// a misplaced secret']),
    );
    const faults = faultsOf(wrong);
    expect(faults).toHaveLength(Object.keys(wrong).length);
    expect(faults.join()).not.toContain('misplaced');
  });

  it('is named in full by .env.example, whose values are all right', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const settings = [...example.matchAll(/^#? ?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
    const missing = Object.keys(readSettings({})).filter(
      (name) => !settings.some(([named]) => named === name),
    );
    expect(missing).toEqual([]);
    const set = Object.fromEntries(settings);
    expect(faultsOf({ ...set, WEBHOOK_SECRET: 'one', OPENAI_API_KEY: 'one' })).toEqual([]);
  });
});
