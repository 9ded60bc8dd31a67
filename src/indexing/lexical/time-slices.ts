import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work after which the thread's other work gets its turn. */
const SLICE = 10;

/** Cuts long work into slices: `if (slices.over) await slices.next();` wherever it can be left for a moment. */
export class TimeSlices {
  #started = performance.now();

  get over(): boolean {
    return performance.now() - this.#started >= SLICE;
  }

  /** Lets everything that waits run once. */
  async next(): Promise<void> {
    await nextTurn();
    this.#started = performance.now();
  }
}
