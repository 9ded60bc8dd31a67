import { lazy } from '../lazy.ts';
import { type ConceptRow, GLOSSARY_LANGUAGES, type GlossaryLanguage } from './concept.ts';

/** Characters by which wordings are filed. */
const KEY = 2;

/** Stands before every wording of the text that is searched. */
const MARK = '·';

/**
 * A word list in plain text, one concept a line: `доля, удельный вес = share, proportion = 比重`. Columns stand apart by
 * `=`, wordings of one language by commas; the last columns may be left out. Lines that begin with `#` are remarks.
 *
 * Kept as text: a question needs some fifty of thousands of rows, and to find them takes less time than to make them all.
 */
export class WordList {
  readonly #columns: readonly GlossaryLanguage[];
  /** Every wording has the mark before it; `#folded` is the same, letter for letter, in lower case. */
  readonly #text: string;
  readonly #folded: string;
  /** Where wordings begin, by their first two characters. Made at the first look-up, in a few milliseconds. */
  readonly #offsets: () => ReadonlyMap<string, readonly number[]>;

  /** `columns` are the languages in the order in which the lines have them. */
  constructor(text: string, columns: readonly GlossaryLanguage[]) {
    this.#columns = columns;
    this.#text = `\n${text}\n`.replace(/ *([=,\n]) */g, `$1${MARK}`);
    this.#folded = this.#text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
    this.#offsets = lazy(() => offsetsByKey(this.#folded));
  }

  /** All rows, in order. */
  rows(): ConceptRow[] {
    return this.#text.split('\n').flatMap((line) => this.#rowOf(line));
  }

  /**
   * The rows with a wording that begins with one of `beginnings` (lower case, not empty) in any language, in order. A
   * wording ends in `,` or `=` or a line break, which a beginning may hold too: `镍,` is a wording and no longer one.
   */
  rowsWith(beginnings: Iterable<string>): ConceptRow[] {
    const starts = new Set<number>();
    for (const beginning of new Set(beginnings)) this.#addLines(beginning, starts);
    return [...starts].sort((a, b) => a - b).flatMap((start) => this.#rowOf(this.#lineAt(start)));
  }

  #addLines(beginning: string, starts: Set<number>): void {
    for (const at of this.#wordingsAt(beginning)) {
      if (this.#folded.startsWith(beginning, at)) starts.add(this.#folded.lastIndexOf('\n', at) + 1);
    }
  }

  /** Offsets of the wordings that may begin so. */
  #wordingsAt(beginning: string): readonly number[] {
    const offsets = this.#offsets();
    if (beginning.length >= KEY) return offsets.get(beginning.slice(0, KEY)) ?? [];
    return [...offsets].flatMap(([key, all]) => (key.startsWith(beginning) ? all : []));
  }

  #lineAt(start: number): string {
    return this.#text.slice(start, this.#text.indexOf('\n', start));
  }

  #rowOf(line: string): ConceptRow[] {
    if (!line.includes('=') || line.startsWith(`${MARK}#`)) return [];
    const columns = line
      .replaceAll(MARK, '')
      .split('=')
      .map((column) => column.replaceAll(',', '|'));
    const [en = '', zh = '', ru = '', ko = ''] = GLOSSARY_LANGUAGES.map(
      (language) => columns[this.#columns.indexOf(language)] ?? '',
    );
    return [[en, zh, ru, ko]];
  }
}

function offsetsByKey(text: string): Map<string, number[]> {
  const offsets = new Map<string, number[]>();
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    const key = text.slice(at + 1, at + 1 + KEY);
    const known = offsets.get(key);
    if (known) known.push(at + 1);
    else offsets.set(key, [at + 1]);
  }
  return offsets;
}
