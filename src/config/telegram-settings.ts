import { isHttpUrl, isLoopback } from './addresses.ts';
import { readPort } from './port.ts';
import type { SettingName, Settings } from './settings.ts';

/** How to reach Telegram, and who may ask there from the start. */
export interface TelegramSettings {
  readonly token: string;
  /** Such as `https://api.telegram.org`. */
  readonly apiRoot: string;
  /** Ids of people. */
  readonly admins: readonly number[];
  /** Ids of chats: positive for people, negative for groups. */
  readonly allowedChats: readonly number[];
  /** Null: updates are polled. */
  readonly webhook: WebhookSettings | null;
}

/** Where Telegram sends updates, and where they arrive here. */
export interface WebhookSettings {
  /** As Telegram sees it. */
  readonly url: string;
  /** Telegram repeats it with each update. */
  readonly secret: string;
  /** Of this machine. */
  readonly port: number;
}

const TELEGRAM_API_ROOT = 'https://api.telegram.org';
/** One of the ports that Telegram sends to. */
const WEBHOOK_PORT = 8443;

/** The shape of the tokens that BotFather gives: the number of the bot, a colon, 35 characters (30 are asked for). */
const TOKEN = /^\d{6,}:[A-Za-z0-9_-]{30,}$/;
/** `secret_token` of setWebhook in the Bot API. */
const SECRET = /^[A-Za-z0-9_-]{1,256}$/;

/** The settings of the bot, null without a token. Give it settings without faults. */
export function readTelegramSettings(settings: Settings): TelegramSettings | null {
  const token = settings.TELEGRAM_BOT_TOKEN;
  if (token === null) return null;
  return {
    token,
    apiRoot: settings.TELEGRAM_API_ROOT ?? TELEGRAM_API_ROOT,
    admins: readIds(settings.TELEGRAM_ADMINS),
    allowedChats: readIds(settings.TELEGRAM_ALLOWED_CHATS),
    webhook: readWebhookSettings(settings),
  };
}

function readWebhookSettings({ WEBHOOK_URL: url, ...settings }: Settings): WebhookSettings | null {
  const secret = settings.WEBHOOK_SECRET;
  if (url === null || secret === null) return null;
  return { url, secret, port: readPort(settings.WEBHOOK_PORT) ?? WEBHOOK_PORT };
}

/** What is wrong with the settings of the bot. A token, a secret or an address is never repeated. */
export function telegramFaults(settings: Settings): string[] {
  return [
    ...tokenFaults(settings.TELEGRAM_BOT_TOKEN),
    ...idFaults('TELEGRAM_ADMINS', settings, isPersonId, 'a person (a whole number above 0, no @name)'),
    ...idFaults('TELEGRAM_ALLOWED_CHATS', settings, isChatId, 'a chat (a whole number, below 0 for a group)'),
    ...webhookFaults(settings),
  ];
}

function tokenFaults(token: string | null): string[] {
  if (token === null || TOKEN.test(token)) return [];
  return ['TELEGRAM_BOT_TOKEN is not a token as @BotFather gives it: a number, a colon, 35 characters.'];
}

function idFaults(
  name: SettingName,
  settings: Settings,
  isRight: (id: number) => boolean,
  what: string,
): string[] {
  const wrong = entriesOf(settings[name]).flatMap((entry, index) =>
    isRight(readId(entry)) ? [] : [index + 1],
  );
  if (wrong.length === 0) return [];
  return [`${name} must list ids apart by commas; number ${wrong.join(', ')} is not the id of ${what}.`];
}

function webhookFaults({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }: Settings): string[] {
  const faults: string[] = [];
  if (url !== null && !isWebhookUrl(url)) {
    faults.push('WEBHOOK_URL must be an https address (http only on this machine).');
  }
  if (url !== null && secret === null) faults.push('WEBHOOK_URL needs WEBHOOK_SECRET.');
  if (secret !== null && !SECRET.test(secret)) {
    faults.push('WEBHOOK_SECRET must be 1 to 256 of the characters A-Z, a-z, 0-9, _ and -.');
  }
  return faults;
}

function isWebhookUrl(url: string): boolean {
  return isHttpUrl(url) && (new URL(url).protocol === 'https:' || isLoopback(url));
}

function readIds(list: string | null): number[] {
  return [...new Set(entriesOf(list).map(readId))];
}

function entriesOf(list: string | null): string[] {
  return (list ?? '').split(/[,，]/).flatMap((entry) => entry.trim() || []);
}

/** NaN for what is no whole number. */
function readId(entry: string): number {
  return /^-?\d+$/.test(entry) ? Number(entry) : Number.NaN;
}

/** Ids have up to 52 bits, as the Bot API says. */
function isChatId(id: number): boolean {
  return Number.isSafeInteger(id) && id !== 0;
}

function isPersonId(id: number): boolean {
  return isChatId(id) && id > 0;
}
