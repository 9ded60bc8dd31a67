import { DeskError } from '../../errors.ts';
import { TelegramRefusedError } from '../sending/telegram-errors.ts';
import type { TelegramPort } from '../sending/telegram-port.ts';
import { ALLOWED_UPDATES } from './allowed-updates.ts';
import { type Patience, persist } from './backoff.ts';

export interface WebhookAddress {
  /** Where Telegram reaches this bot, from outside. */
  readonly url: string;
  /** 1 to 256 of A-Z, a-z, 0-9, _ and -. */
  readonly secret: string;
}

const TIME_LIMIT = 15_000;

/**
 * Makes Telegram post updates to an address, those that wait already as well. Polling is refused from then on.
 *
 * Tries until Telegram answers or the signal ends it. Throws a `DeskError` where Telegram refuses the address, or does not
 * know the bot.
 */
export async function registerWebhook(
  telegram: TelegramPort,
  { url, secret }: WebhookAddress,
  patience: Patience,
): Promise<void> {
  const payload = { url, secret_token: secret, allowed_updates: ALLOWED_UPDATES };
  const options = { signal: patience.signal, timeLimit: TIME_LIMIT };
  const attempt = () => telegram.call('setWebhook', payload, options).catch(asRefusal);
  const result = await persist(attempt, patience);
  if (result instanceof TelegramRefusedError) throw refusedAddress(result);
}

/**
 * Takes the webhook away, so that updates can be polled; what waits for it is kept. Without a webhook it does nothing.
 *
 * Tries until Telegram answers or the signal ends it. Throws a `DeskError` where Telegram does not know the bot.
 */
export async function removeWebhook(telegram: TelegramPort, patience: Patience): Promise<void> {
  const options = { signal: patience.signal, timeLimit: TIME_LIMIT };
  await persist(() => telegram.call('deleteWebhook', { drop_pending_updates: false }, options), patience);
}

/** A refusal of the request as it is; it would be refused again. */
function asRefusal(error: unknown): TelegramRefusedError {
  if (error instanceof TelegramRefusedError && error.code === 400) return error;
  throw error;
}

function refusedAddress(cause: TelegramRefusedError): DeskError {
  return new DeskError(
    `Telegram refuses the webhook (${cause.description}).`,
    'Correct WEBHOOK_URL (https, on port 443, 80, 88 or 8443) and WEBHOOK_SECRET, or unset WEBHOOK_URL to poll.',
    { cause },
  );
}
