import { isStopWord } from '../stop-words.ts';
import { type ConceptWording, conceptIndex } from './concept-index.ts';
import { type ConceptMention, findConcepts } from './concept-mentions.ts';
import { dictionaryWordings } from './dictionary-wordings.ts';
import { nameWordings } from './name-wordings.ts';
import type { Term } from './term.ts';

/** Another wording for a term of a question. */
export interface ExpandedTerm {
  /** In the form `readTerms` gives for documents. */
  readonly term: string;
  /** 0 < weight < 1: how likely the wording means the same. */
  readonly weight: number;
  readonly source: 'synonym' | 'translation' | 'pinyin' | 'spelling';
  /** Index of the term it stands for. */
  readonly of: number;
}

/** A wording before it is known which term it stands for. */
export type OtherWording = Omit<ExpandedTerm, 'of'>;

/** A synonym counts less than a translation: whoever asks in a document's language mostly uses its word. */
const GLOSSARY_WEIGHT = { translation: 0.8, synonym: 0.5, near: 0.6 };

/** See `expandTerms`. */
export function expand(question: string, terms: readonly Term[]): ExpandedTerm[] {
  const mentions = findConcepts(terms, conceptIndex());
  const covered = new Set(mentions.flatMap(({ covers }) => covers));
  const expanded = [
    ...mentions.flatMap(conceptTerms),
    ...dictionaryWordings(question, terms),
    ...nameWordings(question, terms, covered),
  ];
  return strongest(expanded, terms);
}

function conceptTerms({ wordings, covers }: ConceptMention): ExpandedTerm[] {
  const others = wordings.flatMap((found) =>
    found.concept.wordings.filter((other) => other !== found).flatMap((other) => wordingTerms(found, other)),
  );
  return covers.flatMap((of) => others.map((other) => ({ ...other, of })));
}

function wordingTerms(found: ConceptWording, other: ConceptWording): OtherWording[] {
  const source = found.language === other.language ? 'synonym' : 'translation';
  const nearness = (found.near ? GLOSSARY_WEIGHT.near : 1) * (other.near ? GLOSSARY_WEIGHT.near : 1);
  const terms = other.terms.filter((term) => !isStopWord(term));
  const weight = (GLOSSARY_WEIGHT[source] * nearness) / shared(terms.length, source);
  return terms.map((term) => ({ term, weight, source }));
}

/** The words of a phrase share its weight; those of a synonym more so, for each alone is a looser wording still. */
function shared(words: number, source: OtherWording['source']): number {
  return source === 'synonym' ? words : Math.sqrt(words);
}

/** Each wording of a term once, at its highest weight; the term itself is no other wording. */
function strongest(expanded: readonly ExpandedTerm[], terms: readonly Term[]): ExpandedTerm[] {
  const best = new Map<string, ExpandedTerm>();
  for (const wording of expanded) {
    const key = `${wording.of}:${wording.term}`;
    if (wording.term === '' || wording.term === terms[wording.of]?.term) continue;
    if (wording.weight > (best.get(key)?.weight ?? 0)) best.set(key, wording);
  }
  return [...best.values()].sort((a, b) => a.of - b.of || b.weight - a.weight);
}
