import { isStopWord } from '../stop-words.ts';
import { asSpelt } from './as-spelt.ts';
import type { ConceptWording } from './concept-index.ts';
import type { ConceptMention } from './concept-mention.ts';
import { dictionaryWordings } from './dictionary-wordings.ts';
import { familyWordings } from './family-wordings.ts';
import { nameWordings } from './name-wordings.ts';
import { mentionsIn } from './question-mentions.ts';
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
  const mentions = mentionsIn(question, terms);
  const covered = new Set(mentions.flatMap(({ covers }) => covers));
  const expanded = [
    ...mentions.flatMap((mention) => conceptTerms(question, mention, terms)),
    ...familyWordings(terms),
    ...dictionaryWordings(question, terms),
    ...nameWordings(question, terms, covered),
  ];
  return strongest(expanded, terms);
}

function conceptTerms(question: string, mention: ConceptMention, terms: readonly Term[]): ExpandedTerm[] {
  const { covers } = mention;
  return speltWordings(question, mention, terms).flatMap((found) =>
    found.concept.wordings
      .filter((other) => other !== found && !other.askedOnly && isReached(found, other))
      .flatMap((other) => {
        const others = wordingTerms(found, other, mention.share);
        const replaced = covers.filter((of) => !other.terms.includes(terms[of]?.term ?? ''));
        return replaced.flatMap((of) => others.map((wording) => ({ ...wording, of })));
      }),
  );
}

function speltWordings(question: string, { wordings, covers }: ConceptMention, terms: readonly Term[]) {
  const spans = covers.flatMap((of) => terms[of] ?? []);
  const start = Math.min(...spans.map((span) => span.start));
  return asSpelt(wordings, question.slice(start, Math.max(...spans.map((span) => span.end))));
}

function isReached(found: ConceptWording, other: ConceptWording): boolean {
  return found.concept.reach === 'all' || isRussianOrKorean(found) || isRussianOrKorean(other);
}

function isRussianOrKorean({ language }: ConceptWording): boolean {
  return language === 'ru' || language === 'ko';
}

/** What `other` says in place of `found`: a word that both have stands for itself (`share price`, `stock price`). */
function wordingTerms(found: ConceptWording, other: ConceptWording, share: number): OtherWording[] {
  const source = found.language === other.language ? 'synonym' : 'translation';
  const nearness = (found.near ? GLOSSARY_WEIGHT.near : 1) * (other.near ? GLOSSARY_WEIGHT.near : 1);
  const own = other.terms.filter((term) => !found.terms.includes(term));
  const weight = (GLOSSARY_WEIGHT[source] * nearness * Math.sqrt(share)) / shared(own.length, source);
  return own.filter((term) => !isStopWord(term)).map((term) => ({ term, weight, source }));
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
