/**
 * What goes wrong with a request. For `hang` and `cut`, `before` means that the call had no effect, `after` that it had
 * all of it, and only the answer is missing; `midway` sends half of the answer before it cuts.
 */
export type Fault =
  /** An error answer; 429 gives `retryAfter` seconds, 5xx an answer in JSON. */
  | { readonly status: number; readonly retryAfter?: number; readonly description?: string }
  /** A page of HTML with this status, as a proxy or a gateway sends it. */
  | { readonly html: number }
  | { readonly hang: 'before' | 'after' }
  | { readonly cut: 'before' | 'after' | 'midway' }
  /** Done after so many milliseconds of the server's clock, or once the promise resolves. */
  | { readonly delay: number | Promise<unknown> }
  /** getUpdates: what the last poll delivered comes again, confirmed or not. `webhook`: an accepted update comes again. */
  | { readonly duplicate: true }
  /** The world changes just before the call: the chat is upgraded, the bot blocked or kicked, the topic deleted. */
  | { readonly event: 'migration' | 'block' | 'kick' | 'topic deleted' }
  /** 400 "can't parse entities", if the message is formatted: it has entities, or is a rich message. */
  | { readonly unparsable: true };

export interface FaultOptions {
  /** How many requests meet the fault; once unless told. */
  readonly times?: number;
  /** Only requests about this chat. */
  readonly chat?: { readonly id: number };
}

/** A fault that was asked for: how many requests it has met, and the end of it. */
export interface ScriptedFault {
  readonly met: number;
  end(): void;
}

interface Entry {
  readonly method: string;
  readonly fault: Fault;
  readonly chat: number | null;
  met: number;
  left: number;
}

/** The faults that wait for their requests. */
export class FaultScript {
  readonly #entries: Entry[] = [];
  readonly #forgotten = new Set<string>();

  add(method: string, fault: Fault, { times = 1, chat }: FaultOptions = {}): ScriptedFault {
    const entry: Entry = { method, fault, chat: chat?.id ?? null, met: 0, left: times };
    this.#entries.push(entry);
    return {
      get met() {
        return entry.met;
      },
      end: () => {
        entry.left = 0;
      },
    };
  }

  /** The fault that a request meets, the one asked for first if there are several; null if it meets none. */
  take(method: string, chat: number | null): Fault | null {
    const entry = this.#entries.find(
      (one) => one.left > 0 && (one.method === method || one.method === '*') && (one.chat ?? chat) === chat,
    );
    if (!entry) return null;
    entry.left -= 1;
    entry.met += 1;
    return entry.fault;
  }

  /** From now on the server is too old to know this method. */
  forget(method: string): void {
    this.#forgotten.add(method);
  }

  knows(method: string): boolean {
    return !this.#forgotten.has(method);
  }
}
