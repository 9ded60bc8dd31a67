import { COMPOUNDS } from './compound-words.ts';
import { foldWord, formOfFolded, stem } from './word-form.ts';

/** A word as an index knows it. */
export interface KnownWord {
  readonly form: string;
  /** Of a word that is also written as two (`hightech`): the form of each, and how many letters the first has. */
  readonly parts: { readonly first: string; readonly second: string; readonly middle: number } | null;
}

/** Words of each kind remembered before all are forgotten: the vocabulary of some ten thousand passages, 3 MB. */
const MOST = 20_000;

/**
 * Forms of the words met so far. Folding and stemming one costs some ten look-ups here, and most words of a text were in
 * the texts before it. What is remembered changes the time only, never the forms.
 */
export class WordMemory {
  readonly #known = new Map<string, KnownWord>();
  readonly #pinyin = new Map<string, readonly string[]>();

  /** The forms of a word as written. */
  of(word: string): KnownWord {
    return remember(this.#known, word, readWord);
  }

  /** The pinyin of a Chinese word, as `read` gives it. */
  pinyin(word: string, read: (word: string) => readonly string[]): readonly string[] {
    return remember(this.#pinyin, word, read);
  }
}

function remember<Value>(memory: Map<string, Value>, word: string, read: (word: string) => Value): Value {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= MOST) memory.clear();
  const value = read(word);
  memory.set(word, value);
  return value;
}

function readWord(word: string): KnownWord {
  const folded = foldWord(word);
  const parts = COMPOUNDS.get(folded);
  const form = formOfFolded(word, folded);
  if (parts === undefined || folded.length !== word.length) return { form, parts: null };
  return { form, parts: { first: stem(parts[0]), second: stem(parts[1]), middle: parts[0].length } };
}
