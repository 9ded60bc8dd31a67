import type { ChatModel } from './chat-model.ts';
import { type ChatFailure, ChatUnavailableError } from './chat-unavailable-error.ts';

export interface BreakerOptions {
  /** Milliseconds, from any start; a clock that is not set back. */
  readonly now: () => number;
  /** Failures in a row after which the server is left alone; 3 unless told. */
  readonly failures?: number;
  /** Milliseconds of the first rest; 30,000 unless told. Each rest after a failed trial is twice as long … */
  readonly restMs?: number;
  /** … up to this; 600,000 unless told. */
  readonly longestRestMs?: number;
}

/** Failures that say of a server that the next request would fail too. Of the others one request is to blame, or nobody. */
const OF_THE_SERVER: ReadonlySet<ChatFailure> = new Set([
  'unreachable',
  'refused',
  'not_found',
  'rate_limited',
  'failed',
  'bad_answer',
  'timed_out',
]);

/**
 * Leaves a model alone that fails: after some failures in a row requests are refused at once (`resting`), so that nobody waits for a
 * server that is down. After the rest one request is let through; if it gets its answer all are, if not the next rest is longer.
 */
export function withBreaker(ask: ChatModel, options: BreakerOptions): ChatModel {
  const breaker = new CircuitBreaker(options);
  return async (request) => {
    const trial = breaker.admit();
    try {
      const reply = await ask(request);
      breaker.succeeded();
      return reply;
    } catch (error) {
      if (error instanceof ChatUnavailableError && OF_THE_SERVER.has(error.reason)) breaker.failed(trial);
      else if (error instanceof ChatUnavailableError && error.reason !== 'over_budget') breaker.succeeded();
      throw error;
    } finally {
      if (trial) breaker.trialEnded();
    }
  };
}

class CircuitBreaker {
  readonly #options: Required<BreakerOptions>;
  #failures = 0;
  /** Of the rest that is on, or of the next one. */
  #restMs: number;
  /** When the rest ends; null where there is none. */
  #until: number | null = null;
  #onTrial = false;

  constructor({ now, failures = 3, restMs = 30_000, longestRestMs = 600_000 }: BreakerOptions) {
    this.#options = { now, failures, restMs, longestRestMs };
    this.#restMs = restMs;
  }

  /** Lets a request through, or throws; true where it is the trial after a rest. */
  admit(): boolean {
    if (this.#until === null) return false;
    const left = this.#until - this.#options.now();
    if (left > 0 || this.#onTrial) throw this.#resting(Math.max(0, left));
    this.#onTrial = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#until = null;
    this.#restMs = this.#options.restMs;
  }

  /** Requests that were under way when the rest began do not make it longer. */
  failed(trial: boolean): void {
    this.#failures += 1;
    const { now, failures, longestRestMs } = this.#options;
    if (trial) this.#restMs = Math.min(longestRestMs, this.#restMs * 2);
    else if (this.#until !== null || this.#failures < failures) return;
    this.#until = now() + this.#restMs;
  }

  trialEnded(): void {
    this.#onTrial = false;
  }

  #resting(left: number): ChatUnavailableError {
    const failed = `The chat server failed ${this.#failures} times in a row`;
    return new ChatUnavailableError(
      'resting',
      `${failed} and is left alone for ${Math.ceil(left / 1000)} s.`,
    );
  }
}
