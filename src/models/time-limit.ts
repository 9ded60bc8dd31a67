/** Thrown by `withTimeLimit` where the limit ran out before the call ended. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';

  constructor(
    readonly limitMs: number,
    options?: ErrorOptions,
  ) {
    super(`No answer within ${limitMs} ms`, options);
  }
}

/**
 * Runs `call` with a signal that fires when `outer` does or `limitMs` milliseconds have passed, whichever is first.
 *
 * The limit covers the whole call, the body of an answer too; a client's own time-out often ends with the headers.
 * Rejects with the outer signal's reason, with TimeLimitError, or with what the call threw. Leaves no timer and no
 * listener on the outer signal; a call that does not heed its signal is left to itself.
 */
export async function withTimeLimit<T>(
  limitMs: number,
  outer: AbortSignal | undefined,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const limited = new AbortController();
  const stop = () => limited.abort(outer?.reason);
  const timer = setTimeout(() => limited.abort(new TimeLimitError(limitMs)), limitMs);
  outer?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([rejectionOf(limited.signal), call(limited.signal)]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

/** Rejects with the signal's reason when it fires. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}
