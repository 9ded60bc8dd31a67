import type { Agreement } from './agreement.ts';
import { bearsProjectFigure } from './asked-figure.ts';
import type { Evidence } from './evidence.ts';
import type { SentenceMeaning } from './sentence-meaning.ts';
import { tempered } from './word-share.ts';

/** What each sign adds to a score; tuned as the weights of ranking are. `sentence` is what each one beyond the first costs. */
const EVIDENCE_WEIGHTS = {
  ownWords: 1.2,
  words: 0.6,
  passage: 0.35,
  asked: 0.7,
  figure: 0.25,
  place: 0.4,
  period: 0.4,
  stage: 0.35,
  amounts: 0.5,
  sentence: -0.15,
};

const AGREEMENT_VALUE: Record<Agreement, number> = {
  agrees: 1,
  near: 0.65,
  lent: 0.5,
  silent: 0,
  conflicts: -1,
};

/** How good a run of sentences is as an answer: the sum of its signs, weighed; `passageScore` is what retrieval gave its passage. */
export function scoreRun(
  signs: Pick<
    Evidence,
    'ownWords' | 'informed' | 'words' | 'place' | 'period' | 'stage' | 'ownAmounts' | 'asked'
  >,
  passageScore: number,
  sentences: readonly SentenceMeaning[],
): number {
  const weights = EVIDENCE_WEIGHTS;
  return (
    weights.ownWords * tempered(signs.ownWords, signs.informed) +
    weights.words * tempered(signs.words, signs.informed) +
    weights.passage * passageScore +
    weights.asked * signs.asked +
    weights.figure * (sentences.some(bearsProjectFigure) ? 1 : 0) +
    weights.place * AGREEMENT_VALUE[signs.place] +
    weights.period * AGREEMENT_VALUE[signs.period] +
    weights.stage * AGREEMENT_VALUE[signs.stage] +
    weights.amounts * AGREEMENT_VALUE[signs.ownAmounts] +
    weights.sentence * (sentences.length - 1)
  );
}
