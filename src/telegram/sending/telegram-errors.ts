/** Telegram answered, and the answer is no. */
export class TelegramRefusedError extends Error {
  override readonly name = 'TelegramRefusedError';
  readonly method: string;
  /** Telegram's `error_code`, an HTTP status below 500. */
  readonly code: number;
  readonly description: string;
  /** Seconds to wait, where Telegram says so. */
  readonly retryAfter: number | null;
  /** The number of the supergroup that the group became, where Telegram says so. */
  readonly migrateTo: number | null;

  constructor(refusal: {
    readonly method: string;
    readonly code: number;
    readonly description: string;
    readonly retryAfter?: number | null;
    readonly migrateTo?: number | null;
  }) {
    super(`${refusal.method}: ${refusal.code} ${refusal.description}`);
    this.method = refusal.method;
    this.code = refusal.code;
    this.description = refusal.description;
    this.retryAfter = refusal.retryAfter ?? null;
    this.migrateTo = refusal.migrateTo ?? null;
  }
}

/** No answer of Telegram's came: no connection, none in time, a broken one, or that of a server in trouble. */
export class TelegramUnreachableError extends Error {
  override readonly name = 'TelegramUnreachableError';
  readonly method: string;
  /** False only where the request surely never arrived. */
  readonly mayHaveHappened: boolean;
  /** The status of an answer 5xx; null where there was no such answer. */
  readonly status: number | null;

  /** `what` says what went wrong; it must hold no address, for that has the token in it. */
  constructor(method: string, what: string, mayHaveHappened: boolean, status: number | null = null) {
    super(`${method}: ${what}`);
    this.method = method;
    this.mayHaveHappened = mayHaveHappened;
    this.status = status;
  }
}

/** The caller's signal ended the call; nobody knows whether it happened. */
export class TelegramAbortedError extends Error {
  override readonly name = 'TelegramAbortedError';
  readonly method: string;

  constructor(method: string) {
    super(`${method}: ended before the answer came`);
    this.method = method;
  }
}
