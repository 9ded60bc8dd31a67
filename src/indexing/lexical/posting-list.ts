/** The passages one term occurs in: ordinals ascending, each with how often. */
export class PostingList {
  readonly ordinals: Uint32Array;
  readonly frequencies: Uint8Array;

  constructor(ordinals: Uint32Array, frequencies: Uint8Array) {
    this.ordinals = ordinals;
    this.frequencies = frequencies;
  }

  get length(): number {
    return this.ordinals.length;
  }

  forEach(visit: (ordinal: number, frequency: number) => void): void {
    for (let i = 0; i < this.ordinals.length; i++) visit(this.ordinals[i] ?? 0, this.frequencies[i] ?? 0);
  }
}

/** A posting list while it grows. */
export class PostingListBuilder {
  readonly #ordinals: number[] = [];
  readonly #frequencies: number[] = [];

  add(ordinal: number, frequency: number): void {
    this.#ordinals.push(ordinal);
    this.#frequencies.push(frequency);
  }

  build(): PostingList {
    return new PostingList(Uint32Array.from(this.#ordinals), Uint8Array.from(this.#frequencies));
  }
}
