import {
  type ConceptRow,
  GLOSSARY_LANGUAGES,
  type GlossaryLanguage,
  type Wording,
  wordingsOf,
} from '../glossary/concept.ts';
import { glossaryRows } from '../glossary/glossary.ts';
import { lazy } from '../lazy.ts';
import { cutTerms } from './cutting.ts';
import { koreanStem } from './korean-word.ts';
import { plainSequence } from './plain-sequence.ts';
import { obliqueForms } from './russian-forms.ts';

/** Stemming may change any letter of a word but its first two. */
const KEY_LENGTH = 2;

/** Which wordings of a row stand for one another: all, or only those of which one is Russian or Korean. */
export type ConceptReach = 'all' | 'russian-korean';

export interface Concept {
  readonly wordings: readonly ConceptWording[];
  readonly reach: ConceptReach;
}

/** A wording of a concept; it is cut into terms when first asked for, since a question needs a few of thousands. */
export class ConceptWording {
  readonly concept: Concept;
  readonly language: GlossaryLanguage;
  readonly near: boolean;
  readonly askedOnly: boolean;
  readonly text: string;
  #terms: readonly string[] | undefined;

  constructor(concept: Concept, language: GlossaryLanguage, { text, near, askedOnly }: Wording) {
    this.concept = concept;
    this.language = language;
    this.near = near;
    this.askedOnly = askedOnly;
    this.text = text;
  }

  /** Written in one word. */
  get closed(): string {
    return this.text.replaceAll(' ', '');
  }

  /** Words that share this key may share their first term. */
  get key(): string {
    return this.language === 'zh' ? this.text : keyOf(this.text.toLowerCase());
  }

  /**
   * Its terms one after another, as `plainSequence` gives them. A Chinese wording is one term: all are words of the
   * cutter's own list, so that they need no cutting (which would load it).
   */
  get terms(): readonly string[] {
    this.#terms ??= this.language === 'zh' ? [this.text] : cutPlain(this.text);
    return this.#terms;
  }
}

/** The wordings of a glossary, by how they begin. */
export class ConceptIndex {
  readonly #byKey = new Map<string, ConceptWording[]>();
  readonly #korean = lazy(() => koreanWordings([...this.#byKey.values()].flat()));

  constructor(rows: readonly ConceptRow[], reach: ConceptReach = 'all') {
    for (const wording of rows.flatMap((row) => wordingsOfRow(row, reach))) {
      const same = this.#byKey.get(wording.key);
      if (same) same.push(wording);
      else this.#byKey.set(wording.key, [wording]);
    }
  }

  /** Wordings that are exactly this Chinese text. */
  chinese(text: string): readonly ConceptWording[] {
    return (this.#byKey.get(text) ?? []).filter(({ language }) => language === 'zh');
  }

  /** Wordings that are this Korean text, however either is spaced; without particles or with them. */
  korean(text: string): readonly ConceptWording[] {
    return this.#korean().get(text) ?? [];
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
export const conceptIndex = lazy(() => new ConceptIndex(glossaryRows()));

/** A Russian noun whose nominative the stemmer cuts too short, also in the form that it leaves whole. */
function withOblique(wording: Wording): Wording[] {
  return [wording, ...obliqueForms(wording.text).map((text) => ({ ...wording, text }))];
}

/** Korean wordings by their syllables, as written and as `readTerms` leaves them (회의 may lose its 의). */
function koreanWordings(wordings: readonly ConceptWording[]): Map<string, ConceptWording[]> {
  const byText = new Map<string, ConceptWording[]>();
  for (const wording of wordings.filter(({ language }) => language === 'ko')) {
    for (const text of new Set([wording.closed, koreanStem(wording.closed)])) {
      const same = byText.get(text);
      if (same) same.push(wording);
      else byText.set(text, [wording]);
    }
  }
  return byText;
}

function wordingsOfRow(row: ConceptRow, reach: ConceptReach): readonly ConceptWording[] {
  const wordings: ConceptWording[] = [];
  const concept = { wordings, reach };
  for (const language of GLOSSARY_LANGUAGES) {
    const written = wordingsOf(row, language);
    const forms = language === 'ru' ? written.flatMap(withOblique) : written;
    wordings.push(...forms.map((wording) => new ConceptWording(concept, language, wording)));
  }
  return wordings;
}

function cutPlain(text: string): string[] {
  return plainSequence(cutTerms(text, () => [])).map(({ term }) => term.term);
}

function keyOf(text: string): string {
  return (/^[\p{L}\p{N}]{1,2}/u.exec(text)?.[0] ?? '').slice(0, KEY_LENGTH);
}
