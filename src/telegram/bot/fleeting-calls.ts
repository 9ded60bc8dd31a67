import type { Logger } from 'pino';
import { TelegramRefusedError } from '../sending/telegram-errors.ts';
import type { TelegramPort } from '../sending/telegram-port.ts';

/** Milliseconds that such a call may take. */
const TIME_LIMIT = 5000;

/**
 * Calls that are worth something at this moment only: answers to presses of buttons and to inline queries, "typing…",
 * drafts. They go straight to Telegram, are never tried again, and a failure is a line in the log.
 */
export class FleetingCalls {
  readonly #telegram: TelegramPort;
  readonly #log: Pick<Logger, 'warn'>;
  readonly #unknownMethods = new Set<string>();

  constructor(telegram: TelegramPort, log: Pick<Logger, 'warn'>) {
    this.#telegram = telegram;
    this.#log = log;
  }

  /** Makes a call and gives its result; null where it failed. Never rejects. */
  async call(method: string, payload: object): Promise<unknown> {
    try {
      return await this.#telegram.call(method, payload, { timeLimit: TIME_LIMIT });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      this.#log.warn({ method, fault }, 'a fleeting call failed');
      if (error instanceof TelegramRefusedError && error.code === 404) this.#unknownMethods.add(method);
      return null;
    }
  }

  /** The same for a method that older servers do not know: once one has said so, it is not called again. */
  async callIfKnown(method: string, payload: object): Promise<unknown> {
    return this.#unknownMethods.has(method) ? null : this.call(method, payload);
  }
}
