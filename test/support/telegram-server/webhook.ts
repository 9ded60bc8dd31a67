import type { Clock } from '../../../src/telegram/sending/clock.ts';
import type { Update } from './telegram-types.ts';
import type { UpdateQueue } from './update-queue.ts';

export interface WebhookSetting {
  readonly url: string;
  readonly secret_token?: string;
  readonly max_connections?: number;
}

/** One delivery of an update, for the tests to look at. `status` is null if no answer came. */
export interface Delivery {
  readonly update: Update;
  readonly status: number | null;
  readonly body: string;
}

interface WebhookTools {
  readonly queue: UpdateQueue;
  readonly clock: Clock;
  /** Milliseconds between a delivery that was not answered with 2xx and its repetition. */
  readonly retryMs: number;
  /** Whether an update that the bot has accepted is delivered once more. */
  repeats(): boolean;
  delivered(delivery: Delivery): void;
  /** Called after each update that is settled. */
  settled(): void;
}

/**
 * Posts the updates of a queue to an address until each is answered with 2xx. Updates of one chat come one after the
 * other, those of different chats at once, as the Bot API server has it.
 */
export class Webhook {
  readonly setting: WebhookSetting;
  readonly #tools: WebhookTools;
  readonly #stopped = new AbortController();
  readonly #busy = new Map<string, Promise<void>>();
  readonly #removeListener: () => void;
  lastError: string | null = null;

  constructor(setting: WebhookSetting, tools: WebhookTools) {
    this.setting = setting;
    this.#tools = tools;
    this.#removeListener = tools.queue.onAdded(() => this.#startDeliveries());
    this.#startDeliveries();
  }

  /** Resolves once no delivery is under way. What was not accepted stays in the queue. */
  async stop(): Promise<void> {
    this.#removeListener();
    this.#stopped.abort();
    await Promise.all(this.#busy.values());
  }

  #startDeliveries(): void {
    for (const update of this.#tools.queue.pending()) {
      if (this.#stopped.signal.aborted || this.#busy.size >= (this.setting.max_connections ?? 40)) return;
      const lane = laneOf(update);
      if (!this.#busy.has(lane)) this.#busy.set(lane, this.#deliverInLane(update, lane));
    }
  }

  async #deliverInLane(update: Update, lane: string): Promise<void> {
    while (!this.#stopped.signal.aborted && !(await this.#post(update))) {
      await this.#tools.clock.sleep(this.#tools.retryMs, this.#stopped.signal);
    }
    if (!this.#stopped.signal.aborted) {
      if (this.#tools.repeats()) await this.#post(update);
      this.#tools.queue.confirm(update);
      this.#tools.settled();
    }
    this.#busy.delete(lane);
    this.#startDeliveries();
  }

  async #post(update: Update): Promise<boolean> {
    const { url, secret_token: secret } = this.setting;
    const headers = {
      'content-type': 'application/json',
      ...(secret && { 'x-telegram-bot-api-secret-token': secret }),
    };
    try {
      const request = { method: 'POST', headers, body: JSON.stringify(update), signal: this.#stopped.signal };
      const response = await fetch(url, request);
      this.lastError = response.ok ? this.lastError : `Wrong response from the webhook: ${response.status}`;
      this.#tools.delivered({ update, status: response.status, body: await response.text() });
      return response.ok;
    } catch (error) {
      this.lastError = String(error);
      this.#tools.delivered({ update, status: null, body: '' });
      return false;
    }
  }
}

function laneOf(update: Update): string {
  const content = Object.values(update).find((part) => typeof part === 'object' && part !== null) as
    | { chat?: { id: number }; message?: { chat: { id: number } }; from?: { id: number } }
    | undefined;
  return String(content?.chat?.id ?? content?.message?.chat.id ?? content?.from?.id);
}
