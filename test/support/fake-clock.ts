import type { Clock } from '../../src/telegram/sending/clock.ts';

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/** How many turns of the event loop what was woken gets before the clock goes on. */
const SETTLING_TURNS = 5;

/**
 * A clock that stands still until it is told to go on. Waits on it end when their time has come by `advance`, and in
 * the order of their times; answers over a network are not waited for.
 */
export class FakeClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];
  readonly #watchers = new Set<() => void>();

  /** `start` in milliseconds since 1970. */
  constructor(start = Date.UTC(2026, 0, 15, 9)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { until: this.#now + ms, wake };
      signal?.addEventListener('abort', wake);
      this.#sleepers = [...this.#sleepers, sleeper].sort((a, b) => a.until - b.until);
      for (const look of this.#watchers) look();
    });
  }

  /** How many milliseconds each sleeper still has to wait, the next one first. */
  get waits(): number[] {
    return this.#sleepers.map(({ until }) => until - this.#now);
  }

  /** Resolves once somebody sleeps, or at least so many do: time may only go on when they are there to notice. */
  asleep(count = 1): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.#sleepers.length < count) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /**
   * Lets so many milliseconds pass. Each sleeper wakes at its own time, and what it does then settles before the next
   * one wakes, so that a sleep which it starts within the span ends within it too.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#due(end); next; next = this.#due(end)) {
      this.#now = Math.max(this.#now, next.until);
      next.wake();
      await settled();
    }
    this.#now = end;
  }

  #due(end: number): Sleeper | null {
    const [next] = this.#sleepers;
    return next && next.until <= end ? next : null;
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < SETTLING_TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
