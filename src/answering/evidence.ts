import type { Passage } from '../corpus/passage.ts';
import type { LexicalIndex } from '../indexing/lexical/lexical-index.ts';
import type { Gazetteer } from '../language/places.ts';
import type { RankedPassage } from '../retrieval/retriever.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import {
  type Agreement,
  periodAgreement,
  placeAgreement,
  publishedAgreement,
  stageAgreement,
} from './agreement.ts';
import { bearsAskedFigure } from './asked-figure.ts';
import {
  readMeaning,
  readPassageSentences,
  type SentenceMeaning,
  type TextMeaning,
} from './sentence-meaning.ts';

/** A sentence of the corpus with all that speaks for its being the answer. */
export interface Evidence {
  readonly passage: Passage;
  readonly sentence: SentenceMeaning;
  /** Share of the question's words that the sentence has, weighed by rarity: 0 to 1. */
  readonly ownWords: number;
  /** The same with the passage around it and the document's title. */
  readonly words: number;
  readonly place: Agreement;
  readonly period: Agreement;
  /** The earlier sentence that gave the date, where the sentence itself names none. */
  readonly lender: SentenceMeaning | null;
  readonly stage: Agreement;
  /** True where it has the kind of thing that is asked for: an amount, a date, a name, a number of jobs. */
  readonly figure: boolean;
  readonly score: number;
}

/** Passages whose sentences are read. More cost time and bring nothing that ranks well. */
const PASSAGES_READ = 8;

/** What each sign adds to a sentence's score; tuned as the weights of ranking are. */
const EVIDENCE_WEIGHTS = {
  ownWords: 1.2,
  words: 0.6,
  passage: 0.35,
  figure: 0.45,
  place: 0.4,
  period: 0.4,
  stage: 0.35,
};

const AGREEMENT_VALUE: Record<Agreement, number> = { agrees: 1, near: 0.5, silent: 0, conflicts: -1 };

/** Reads the sentences of the best passages and weighs each as an answer; best first. */
export function gatherEvidence(
  understanding: Understanding,
  ranked: readonly RankedPassage[],
  gazetteer: Gazetteer,
  lexical: LexicalIndex,
): Evidence[] {
  const words = wordWeights(understanding, lexical);
  return ranked
    .slice(0, PASSAGES_READ)
    .flatMap(({ passage, score }) => weighPassage(understanding, passage, score, gazetteer, words))
    .sort((a, b) => b.score - a.score);
}

interface WordWeight {
  readonly wordings: ReadonlyMap<string, number>;
  readonly rarity: number;
}

function wordWeights(understanding: Understanding, lexical: LexicalIndex): WordWeight[] {
  return understanding.words.map((word) => ({
    wordings: new Map(word.wordings.map(({ term, weight }) => [term, weight])),
    rarity: lexical.conceptRarity(word),
  }));
}

function weighPassage(
  understanding: Understanding,
  passage: Passage,
  passageScore: number,
  gazetteer: Gazetteer,
  words: readonly WordWeight[],
): Evidence[] {
  const { title, published } = passage.metadata;
  const asked = understanding.places.map(({ id }) => id);
  const heading = readMeaning(title, published, gazetteer, asked);
  const prefer = [...asked, ...heading.places.flatMap(({ place }) => place?.within ?? [])];
  const sentences = readPassageSentences(passage, gazetteer, prefer);
  const around = share(words, [heading, ...sentences]);
  return sentences.map((sentence, at) => {
    const context = { heading, before: sentences.slice(0, at).reverse(), published };
    const signs = {
      ownWords: share(words, [sentence]),
      words: around,
      place: placeInContext(understanding, sentence, context),
      ...periodInContext(understanding, sentence, context),
      stage: stageInContext(understanding, sentence, context),
      figure: bearsAskedFigure(sentence, understanding),
    };
    return { passage, sentence, ...signs, score: scoreEvidence(signs, passageScore) };
  });
}

/** What stands around a sentence and lends it date and place: earlier sentences of the passage, nearest first, then the title. */
interface SentenceContext {
  readonly heading: TextMeaning;
  readonly before: readonly SentenceMeaning[];
  readonly published: string | null;
}

function scoreEvidence(
  signs: Pick<Evidence, 'ownWords' | 'words' | 'place' | 'period' | 'stage' | 'figure'>,
  passageScore: number,
): number {
  const weights = EVIDENCE_WEIGHTS;
  return (
    weights.ownWords * signs.ownWords +
    weights.words * signs.words +
    weights.passage * passageScore +
    (signs.figure ? weights.figure : 0) +
    weights.place * AGREEMENT_VALUE[signs.place] +
    weights.period * AGREEMENT_VALUE[signs.period] +
    weights.stage * AGREEMENT_VALUE[signs.stage]
  );
}

function share(words: readonly WordWeight[], texts: readonly TextMeaning[]): number {
  let asked = 0;
  let named = 0;
  for (const { wordings, rarity } of words) {
    asked += rarity;
    let strength = 0;
    for (const [term, weight] of wordings) {
      if (weight > strength && texts.some(({ terms }) => terms.has(term))) strength = weight;
    }
    named += rarity * Math.sqrt(strength);
  }
  return asked === 0 ? 1 : named / asked;
}

/** A sentence that names no place is about the place last named, or the title's. */
function placeInContext(
  { places }: Understanding,
  sentence: TextMeaning,
  context: SentenceContext,
): Agreement {
  if (places.length === 0) return 'silent';
  const own = placeAgreement(sentence.places, places);
  if (own === 'agrees') return own;
  const around = [...context.before, context.heading].map((text) => placeAgreement(text.places, places));
  const lent = around.find((agreement) => agreement !== 'silent') ?? 'silent';
  if (own === 'conflicts') return around.includes('agrees') && lent === 'agrees' ? 'near' : 'conflicts';
  return lent === 'agrees' ? 'near' : lent;
}

/** A sentence that names no date is of the date last named, of the title's, or of the news itself. */
function periodInContext(
  { period }: Understanding,
  sentence: TextMeaning,
  { before, heading, published }: SentenceContext,
): Pick<Evidence, 'period' | 'lender'> {
  const lender = sentence.dates.length > 0 ? null : (before.find(({ dates }) => dates.length > 0) ?? null);
  if (!period) return { period: 'silent', lender };
  const own = periodAgreement(sentence.dates, period);
  if (own !== 'silent') return { period: own, lender: null };
  for (const text of [...(lender ? [lender] : []), heading]) {
    const lent = periodAgreement(text.dates, period);
    if (lent !== 'silent') return { period: lent === 'agrees' ? 'near' : lent, lender };
  }
  return { period: publishedAgreement(published, period), lender };
}

function stageInContext(
  { stages }: Understanding,
  sentence: TextMeaning,
  context: SentenceContext,
): Agreement {
  if (stages.length === 0) return 'silent';
  const own = stageAgreement(sentence.stages, stages);
  if (own === 'agrees') return own;
  const lent = [...context.before, context.heading].map((text) => stageAgreement(text.stages, stages));
  return lent.includes('agrees') ? 'near' : own;
}
