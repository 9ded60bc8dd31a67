import type { Logger } from 'pino';
import { DeskError } from '../../errors.ts';
import { growingWait } from '../sending/backoff.ts';
import type { Clock } from '../sending/clock.ts';
import { TelegramRefusedError, TelegramUnreachableError } from '../sending/telegram-errors.ts';

export interface Patience {
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Ends the trying. */
  readonly signal: AbortSignal;
}

/** How long another process that polls is left alone, at least. */
const AFTER_CONFLICT = 5000;

/**
 * Tries until it succeeds, with growing waits and one log line for each failure; null where the signal ended it.
 *
 * Throws a `DeskError` where trying again cannot help: Telegram does not know the bot.
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  { clock, log, signal }: Patience,
): Promise<T | null> {
  for (let failures = 0; !signal.aborted; ) {
    try {
      const result = await attempt();
      if (failures > 0) log.info({ failures }, 'updates can be received again');
      return result;
    } catch (error) {
      if (signal.aborted) break;
      if (isUnknownBot(error)) throw unknownBot(error);
      failures += 1;
      const wait = waitAfter(error, failures);
      logFailure(log, error, wait);
      await clock.sleep(wait, signal);
    }
  }
  return null;
}

/** Milliseconds to wait after the first, second … failure in a row: what Telegram asks for, but never less than grows. */
export function waitAfter(error: unknown, failures: number): number {
  return Math.max(growingWait(failures), demandedWait(error));
}

function demandedWait(error: unknown): number {
  if (!(error instanceof TelegramRefusedError)) return 0;
  return error.code === 409 ? AFTER_CONFLICT : (error.retryAfter ?? 0) * 1000;
}

/** 401 is a token that was revoked, 404 one that never was, or another server than Telegram's. */
function isUnknownBot(error: unknown): error is TelegramRefusedError {
  return error instanceof TelegramRefusedError && (error.code === 401 || error.code === 404);
}

function unknownBot(cause: TelegramRefusedError): DeskError {
  return new DeskError(
    `Telegram does not know this bot (${cause.message}).`,
    'Compare TELEGRAM_BOT_TOKEN with the token that @BotFather shows, and TELEGRAM_API_ROOT if it is set.',
    { cause },
  );
}

function logFailure(log: Patience['log'], error: unknown, wait: number): void {
  if (error instanceof TelegramUnreachableError) {
    log.warn({ fault: error.message, wait }, 'Telegram cannot be reached');
  } else if (error instanceof TelegramRefusedError) {
    log.warn({ fault: error.message, wait }, meaningOf(error));
  } else {
    log.error({ err: error, wait }, 'updates cannot be received');
  }
}

function meaningOf({ code, description }: TelegramRefusedError): string {
  if (code === 429) return 'Telegram wants to be asked less often';
  if (code !== 409) return 'Telegram refuses a call';
  return /webhook/i.test(description)
    ? 'a webhook has been set for this token: updates go there, and not to this process'
    : 'another process polls with this token: each takes the updates from the other, so stop one of them';
}
