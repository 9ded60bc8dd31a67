import { Poller, type PollerParts } from '../receiving/poller.ts';
import { registerWebhook, type WebhookAddress } from '../receiving/webhook-registration.ts';
import { WebhookServer } from '../receiving/webhook-server.ts';

/** Where updates come from. */
export interface Receiver {
  /** When Telegram last answered a poll, in milliseconds since 1970; null for not yet, and where it posts updates. */
  readonly lastAnswerAt: number | null;
  /** Receives until the signal ends it. Rejects with a `DeskError` where Telegram does not know the bot, or a port cannot be had. */
  run(signal: AbortSignal): Promise<void>;
}

/** Where Telegram posts updates, and the port of this machine where they arrive. */
export interface WebhookPlace extends WebhookAddress {
  readonly port: number;
}

type ReceivingParts = Omit<PollerParts, 'longPoll' | 'timeLimit'>;

/** Fetches updates. */
export function polling(parts: ReceivingParts): Receiver {
  const poller = new Poller(parts);
  return {
    get lastAnswerAt() {
      return poller.lastAnswerAt;
    },
    run: async (signal) => {
      const stop = () => void poller.stop();
      if (signal.aborted) return;
      signal.addEventListener('abort', stop, { once: true });
      await poller.start();
    },
  };
}

/** Lets Telegram post updates. */
export function posted({ url, secret, port }: WebhookPlace, parts: ReceivingParts): Receiver {
  const path = new URL(url).pathname;
  const server = new WebhookServer({ ...parts, secret, path, port });
  return {
    lastAnswerAt: null,
    run: async (signal) => {
      await server.start();
      try {
        await registerWebhook(parts.telegram, { url, secret }, { ...parts, signal });
        await ended(signal);
      } finally {
        await server.stop();
      }
    },
  };
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
