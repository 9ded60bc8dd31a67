import {
  type ConceptRow,
  GLOSSARY_LANGUAGES,
  type GlossaryLanguage,
  type Wording,
  wordingsOf,
} from '../glossary/concept.ts';
import { GLOSSARY } from '../glossary/glossary.ts';
import { lazy } from '../lazy.ts';
import { cutTerms } from './cutting.ts';
import { plainSequence } from './plain-sequence.ts';

/** Stemming may change any letter of a word but its first two. */
const KEY_LENGTH = 2;

export interface Concept {
  readonly wordings: readonly ConceptWording[];
}

/** A wording of a concept; it is cut into terms when first asked for, since a question needs a few of thousands. */
export class ConceptWording {
  readonly concept: Concept;
  readonly language: GlossaryLanguage;
  readonly near: boolean;
  readonly #text: string;
  #terms: readonly string[] | undefined;

  constructor(concept: Concept, language: GlossaryLanguage, { text, near }: Wording) {
    this.concept = concept;
    this.language = language;
    this.near = near;
    this.#text = text;
  }

  /** Words that share this key may share their first term. */
  get key(): string {
    return this.language === 'zh' ? this.#text : keyOf(this.#text.toLowerCase());
  }

  /**
   * Its terms one after another, as `plainSequence` gives them. A Chinese wording is one term: all are words of the
   * cutter's own list, so that they need no cutting (which would load it).
   */
  get terms(): readonly string[] {
    this.#terms ??= this.language === 'zh' ? [this.#text] : cutPlain(this.#text);
    return this.#terms;
  }
}

/** The wordings of a glossary, by how they begin. */
export class ConceptIndex {
  readonly #byKey = new Map<string, ConceptWording[]>();

  constructor(rows: readonly ConceptRow[]) {
    for (const wording of rows.flatMap(wordingsOfRow)) {
      const same = this.#byKey.get(wording.key);
      if (same) same.push(wording);
      else this.#byKey.set(wording.key, [wording]);
    }
  }

  /** Wordings that are exactly this Chinese text. */
  chinese(text: string): readonly ConceptWording[] {
    return (this.#byKey.get(text) ?? []).filter(({ language }) => language === 'zh');
  }

  /** The longest wordings that begin the sequence, all of one length; empty where none does. */
  longest(sequence: readonly string[]): readonly ConceptWording[] {
    const candidates = this.#byKey.get(keyOf(sequence[0] ?? '')) ?? [];
    const fits = candidates.filter(({ terms }) => terms.every((term, at) => sequence[at] === term));
    const length = Math.max(0, ...fits.map(({ terms }) => terms.length));
    return fits.filter(({ terms }) => terms.length === length);
  }
}

/** The index of our glossary, built at the first question (some 10 ms). */
export const conceptIndex = lazy(() => new ConceptIndex(GLOSSARY));

function wordingsOfRow(row: ConceptRow): readonly ConceptWording[] {
  const wordings: ConceptWording[] = [];
  const concept = { wordings };
  for (const language of GLOSSARY_LANGUAGES) {
    wordings.push(
      ...wordingsOf(row, language).map((wording) => new ConceptWording(concept, language, wording)),
    );
  }
  return wordings;
}

function cutPlain(text: string): string[] {
  return plainSequence(cutTerms(text, () => [])).map(({ term }) => term.term);
}

function keyOf(text: string): string {
  return (/^[\p{L}\p{N}]{1,2}/u.exec(text)?.[0] ?? '').slice(0, KEY_LENGTH);
}
