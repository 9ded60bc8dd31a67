import { type Patience, persist } from '../receiving/backoff.ts';
import type { TelegramPort } from '../sending/telegram-port.ts';
import type { Me } from './read-message.ts';

const TIME_LIMIT = 15_000;

/**
 * Asks Telegram who the bot is. Tries until there is an answer; null where the signal ended it. Throws a `DeskError` where
 * Telegram does not know the bot.
 */
export async function whoAmI(telegram: TelegramPort, patience: Patience): Promise<Me | null> {
  const options = { signal: patience.signal, timeLimit: TIME_LIMIT };
  return persist(async () => readMe(await telegram.call('getMe', {}, options)), patience);
}

function readMe(answer: unknown): Me {
  const { id, username } = (answer ?? {}) as Partial<Me>;
  if (typeof id !== 'number' || typeof username !== 'string')
    throw new Error('getMe: an answer without a name');
  return { id, username };
}
