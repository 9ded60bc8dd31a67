import { joined } from './fold.ts';
import type { Known, Named } from './load-tables.ts';

/** Finds places by folded names. Filled once, when it is made. */
export class NameIndex {
  readonly #names = new Map<string, Named[]>();
  readonly #lengths = new Map<string, number[]>();
  readonly #beginnings = new Set<string>();

  /** Adds a place under keys as generate/keys.ts writes them: `~` weak, `!` in need of a capital. */
  add(known: Known, keys: readonly string[]): void {
    for (const marked of keys) {
      const weak = marked.startsWith('~');
      const capital = marked.startsWith('!');
      const words = weak || capital ? marked.slice(1) : marked;
      if (words !== '') this.#put(joinedKey(words), { known, words, weak, capital });
    }
  }

  /** Adds a name that is no place and hides those inside it: 长安汽车. */
  addNotPlace(key: string): void {
    const at = joinedKey(key);
    if (!this.#names.has(at)) this.#names.set(at, []);
    this.#noteLength(at);
  }

  /** The names of a key; empty for a known non-place, null where nothing is known. */
  get(key: string): readonly Named[] | null {
    return this.#names.get(key) ?? null;
  }

  /** How long the names are that begin with these two characters, longest first (for scripts without spaces). */
  lengthsAfter(prefix: string): readonly number[] {
    return this.#lengths.get(prefix) ?? [];
  }

  /** Whether the words of this key begin a longer Russian name: `приморск` of `приморск кра`. */
  hasLonger(key: string): boolean {
    return this.#beginnings.has(key);
  }

  /** The Latin names that are one word or are written as one, with the places they mean. */
  *latin(): Generator<readonly [string, readonly Named[]]> {
    for (const entry of this.#names) if (/^[a-z]+$/.test(entry[0])) yield entry;
  }

  #put(key: string, named: Named): void {
    const names = this.#names.get(key);
    if (names === undefined) this.#names.set(key, [named]);
    else if (names.every((one) => one.known.place.id !== named.known.place.id)) names.push(named);
    else replaceWeaker(names, named);
    this.#noteLength(key);
    this.#noteBeginnings(key);
  }

  #noteLength(key: string): void {
    if (key.charCodeAt(0) < 0x1100) return;
    const prefix = key.slice(0, 2);
    const lengths = this.#lengths.get(prefix);
    if (lengths === undefined) this.#lengths.set(prefix, [key.length]);
    else if (!lengths.includes(key.length)) {
      lengths.push(key.length);
      lengths.sort((one, other) => other - one);
    }
  }

  /** Only Russian keys keep their spaces. */
  #noteBeginnings(key: string): void {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1))
      this.#beginnings.add(key.slice(0, at));
  }
}

/** A zone is listed under 汽开区 both as every city's and as the one that is called so: the stronger counts. */
function replaceWeaker(names: Named[], named: Named): void {
  const at = names.findIndex((one) => one.known.place.id === named.known.place.id);
  if (names[at]?.weak === true && !named.weak) names[at] = named;
}

/** Latin keys lose their spaces; Russian stems keep theirs, since they are looked up word by word. */
function joinedKey(key: string): string {
  return key.charCodeAt(0) < 0x250 ? joined(key) : key;
}
