import {
  type ConceptRow,
  GLOSSARY_LANGUAGES,
  type GlossaryLanguage,
  wordingsOf,
} from '../glossary/concept.ts';
import { GLOSSARY } from '../glossary/glossary.ts';
import { cutTerms } from './cutting.ts';
import type { Term } from './term.ts';

/** A wording of a concept as terms: Chinese whole, other languages as the sequence `plainSequence` gives. */
export interface ConceptWording {
  readonly terms: readonly string[];
  readonly language: GlossaryLanguage;
  readonly near: boolean;
  readonly concept: Concept;
}

export interface Concept {
  readonly wordings: readonly ConceptWording[];
}

/** Wordings by their first term; longest first. */
export type ConceptIndex = ReadonlyMap<string, readonly ConceptWording[]>;

let built: ConceptIndex | undefined;

/** The glossary by the first term of each wording, built at the first question (some 10 ms). */
export function conceptIndex(): ConceptIndex {
  built ??= buildIndex(GLOSSARY);
  return built;
}

/**
 * The terms of a phrase one after another without overlaps: of an English compound its parts, of a Korean word the
 * whole and not its pairs of syllables. `at` is each one's place in `terms`.
 */
export function plainSequence(terms: readonly Term[]): { term: Term; at: number }[] {
  const kept = terms.map((term, at) => ({ term, at })).filter(({ term, at }) => isPlain(term, at, terms));
  return kept;
}

function isPlain(term: Term, at: number, terms: readonly Term[]): boolean {
  if (/^\p{Script=Hangul}/u.test(term.term)) return !isInside(term, terms.slice(Math.max(0, at - 12), at));
  const next = terms[at + 1];
  return next === undefined || next.start >= term.end;
}

function isInside(term: Term, others: readonly Term[]): boolean {
  return others.some(({ start, end }) => start <= term.start && term.end <= end);
}

function buildIndex(rows: readonly ConceptRow[]): ConceptIndex {
  const index = new Map<string, ConceptWording[]>();
  for (const wording of rows.flatMap((row) => conceptOf(row).wordings)) {
    const first = wording.terms[0] ?? '';
    const list = index.get(first);
    if (list) list.push(wording);
    else index.set(first, [wording]);
  }
  for (const list of index.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return index;
}

function conceptOf(row: ConceptRow): Concept {
  const wordings: ConceptWording[] = [];
  const concept = { wordings };
  for (const language of GLOSSARY_LANGUAGES) {
    for (const { text, near } of wordingsOf(row, language)) {
      wordings.push({ terms: wordingTerms(text, language), language, near, concept });
    }
  }
  return concept;
}

/** Chinese wordings are words of the cutter's own list, so that they need no cutting here (which would load it). */
function wordingTerms(text: string, language: GlossaryLanguage): string[] {
  if (language === 'zh') return [text];
  return plainSequence(cutTerms(text, () => [])).map(({ term }) => term.term);
}
