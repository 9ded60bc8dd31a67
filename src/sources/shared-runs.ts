/**
 * Some work that is done one time after the other, whoever asks for it. Those who ask while it is under way share one further
 * run, begun after it: what they ask for may have come too late for the one under way.
 */
export class SharedRuns<T> {
  readonly #work: () => Promise<T>;
  #underWay: Promise<unknown> | null = null;
  #next: Promise<T> | null = null;

  constructor(work: () => Promise<T>) {
    this.#work = work;
  }

  /** Does the work, begun at this moment or later; rejects where that does. */
  run(): Promise<T> {
    if (this.#next !== null) return this.#next;
    if (this.#underWay === null) return this.#begin();
    this.#next = this.#underWay.then(() => this.#begin());
    return this.#next;
  }

  /** Resolves once nothing is under way. Never rejects. */
  async idle(): Promise<void> {
    while (this.#underWay !== null) await (this.#next?.then(ignore, ignore) ?? this.#underWay);
  }

  #begin(): Promise<T> {
    this.#next = null;
    const run = this.#work();
    const ended = run.then(ignore, ignore).then(() => {
      if (this.#underWay === ended) this.#underWay = null;
    });
    this.#underWay = ended;
    return run;
  }
}

function ignore(): void {}
