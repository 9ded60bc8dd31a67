import type { Metrics } from '../../operations/metrics.ts';
import {
  TelegramAbortedError,
  TelegramRefusedError,
  TelegramUnreachableError,
} from '../sending/telegram-errors.ts';
import type { TelegramPort } from '../sending/telegram-port.ts';

/** The same port; polls that fail are counted by the reason. */
export function countingPolls(port: TelegramPort, metrics: Pick<Metrics, 'pollingFailed'>): TelegramPort {
  return {
    call: async (method, payload, options) => {
      try {
        return await port.call(method, payload, options);
      } catch (error) {
        const reason = method === 'getUpdates' ? reasonOf(error) : null;
        if (reason !== null) metrics.pollingFailed(reason);
        throw error;
      }
    },
  };
}

/** Null for a poll that was ended on purpose. */
function reasonOf(error: unknown): string | null {
  if (error instanceof TelegramAbortedError) return null;
  if (error instanceof TelegramUnreachableError) return 'unreachable';
  if (!(error instanceof TelegramRefusedError)) return 'mistake';
  if (error.code === 409) return 'conflict';
  return error.code === 429 ? 'limited' : 'refused';
}
