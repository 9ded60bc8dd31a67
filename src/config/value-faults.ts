import { isHttpUrl } from './addresses.ts';
import { LONGEST_TIME_LIMIT_SECONDS } from './chat-settings.ts';
import { readDatabaseFile } from './database-file.ts';
import { OPENAI_BASE_URL } from './embedding-settings.ts';
import { LOG_LEVELS, readLogLevel } from './log-level.ts';
import { readMinutes } from './minutes.ts';
import { readAmount, readWholeNumber } from './numbers.ts';
import { readPort } from './port.ts';
import { readProxyAddress } from './proxy-address.ts';
import type { SettingName, Settings } from './settings.ts';

const WHOLE_TOKENS = 'must be a whole number of tokens a day; 0 sets no limit.';
const PRICE = 'must be the price of a million tokens, such as 0.27.';

/** What a value must be, where it is given, and what to say where it is not. */
const CHECKS: readonly (readonly [SettingName, (value: string) => boolean, string])[] = [
  ['TIME_ZONE', isTimeZone, 'is not a time zone; use an IANA name such as Asia/Shanghai.'],
  [
    'CORPUS_CHECK_MINUTES',
    (minutes) => readMinutes(minutes) !== null,
    'must be a whole number of minutes from 0 (never) to 1440.',
  ],
  ['EMBEDDINGS', (kind) => kind === 'builtin' || kind === 'openai', 'must be builtin or openai.'],
  ['EMBEDDING_BASE_URL', isHttpUrl, 'must be an http(s) address such as http://127.0.0.1:11434/v1.'],
  ['EMBEDDING_PRICE', isAmount, 'must be what a million tokens cost, as a plain number such as 0.02.'],
  ['OPENAI_BASE_URL', isHttpUrl, `must be an http(s) address such as ${OPENAI_BASE_URL}.`],
  ['CHAT_TIME_LIMIT', isTimeLimit, `must be whole seconds from 1 to ${LONGEST_TIME_LIMIT_SECONDS}.`],
  ['CHAT_BUDGET_PERSON', isWholeNumber, WHOLE_TOKENS],
  ['CHAT_BUDGET_CHAT', isWholeNumber, WHOLE_TOKENS],
  ['CHAT_BUDGET_ALL', isWholeNumber, WHOLE_TOKENS],
  ['CHAT_PRICE_IN', isAmount, PRICE],
  ['CHAT_PRICE_OUT', isAmount, PRICE],
  [
    'DATABASE_URL',
    (url) => readDatabaseFile(url) !== null,
    'must name a file, such as file:data/desk.db; only files are served.',
  ],
  ['TELEGRAM_API_ROOT', isHttpUrl, 'must be an http(s) address such as https://api.telegram.org.'],
  ['WEBHOOK_PORT', (port) => (readPort(port) ?? 0) > 0, 'must be a port from 1 to 65535.'],
  [
    'PROXY_URL',
    (url) => readProxyAddress(url) !== null,
    'must be an http, https, socks5 or socks5h address such as socks5://127.0.0.1:1080 ' +
      '(percent-encode what is special in name and password).',
  ],
  ['LOG_LEVEL', (level) => readLogLevel(level) !== null, `must be one of ${LOG_LEVELS.join(', ')}.`],
  ['HEALTH_PORT', (port) => readPort(port) !== null, 'must be a port from 0 (any free one) to 65535.'],
];

/** What is wrong with values taken one by one; the values are not repeated, since some are secret. */
export function valueFaults(settings: Settings): string[] {
  return CHECKS.flatMap(([name, isRight, fault]) => {
    const value = settings[name];
    return value === null || isRight(value) ? [] : [`${name} ${fault}`];
  });
}

function isTimeLimit(seconds: string): boolean {
  const limit = readWholeNumber(seconds) ?? 0;
  return limit >= 1 && limit <= LONGEST_TIME_LIMIT_SECONDS;
}

function isWholeNumber(text: string): boolean {
  return readWholeNumber(text) !== null;
}

function isAmount(text: string): boolean {
  return readAmount(text) !== null;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
