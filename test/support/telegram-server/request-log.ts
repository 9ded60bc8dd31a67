/** One request as it came, and what became of it. Times are milliseconds since 1970 by the server's clock. */
export interface LoggedRequest {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The chat the request names by number, or null. */
  readonly chat: number | null;
  readonly at: number;
  /** `open` until answered; `hung` and `cut` never were, but the call may have had its effect. */
  readonly outcome: 'open' | 'answered' | 'hung' | 'cut';
  /** The status of the answer, or null as long as there is none. */
  readonly status: number | null;
  /** The `result` of an answer that was "ok". */
  readonly result: unknown;
  /** The `description` of an answer that was not. */
  readonly description: string | null;
}

type Ending = Pick<LoggedRequest, 'outcome'> &
  Partial<Pick<LoggedRequest, 'status' | 'result' | 'description'>>;

interface Waiter {
  look(): void;
}

/** How many requests a failed wait shows. */
const SHOWN = 30;

/** All requests, oldest first, and those who wait for something to become true. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  readonly #waiters = new Set<Waiter>();

  /** Notes a request and returns its place, for `end`. */
  add(method: string, params: Readonly<Record<string, unknown>>, chat: number | null, at: number): number {
    const answer = { outcome: 'open', status: null, result: null, description: null } as const;
    this.#entries.push({ method, params, chat, at, ...answer });
    this.changed();
    return this.#entries.length - 1;
  }

  end(place: number, ending: Ending): void {
    const entry = this.#entries[place];
    if (entry) this.#entries[place] = { ...entry, ...ending };
    this.changed();
  }

  /** Those of one method, or all but getUpdates. */
  requests(method?: string): LoggedRequest[] {
    return this.#entries.filter((entry) =>
      method === undefined ? entry.method !== 'getUpdates' : entry.method === method,
    );
  }

  /** Lets everybody who waits look again. */
  changed(): void {
    for (const waiter of this.#waiters) waiter.look();
  }

  /**
   * Resolves with what `find` gives as soon as that is neither false, null nor undefined: now, or after the request or
   * change of state that makes it so. Rejects after `limit` milliseconds with a list of the last requests.
   */
  waitFor<T>(find: () => T | false | null | undefined, limit: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const look = () => {
        try {
          const found = find();
          if (found === false || found === null || found === undefined) return;
          leave();
          resolve(found);
        } catch (error) {
          leave();
          reject(error);
        }
      };
      const late = () => {
        leave();
        reject(
          new Error(`It did not come true in ${limit} ms: ${find}\nThe server has seen:\n${this.dump()}`),
        );
      };
      const waiter: Waiter = { look };
      const timer = setTimeout(late, limit);
      this.#waiters.add(waiter);
      look();
    });
  }

  /** The last requests, one a line, for people who look for what went wrong. */
  dump(): string {
    const lines = this.requests().slice(-SHOWN).map(lineOf);
    const polls = this.requests('getUpdates').length;
    return [...lines, `(and ${polls} times getUpdates)`].join('\n');
  }
}

function lineOf({ method, params, outcome, status, description }: LoggedRequest): string {
  const answer = outcome === 'answered' ? `${status} ${description ?? ''}` : outcome;
  return `  ${method} ${shortened(JSON.stringify(params))} → ${answer}`.trimEnd();
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
