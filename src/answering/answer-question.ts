import type { SearchIndex } from '../indexing/generations/search-index.ts';
import type { Gazetteer } from '../language/places.ts';
import type { PassageRanker, RankedPassage } from '../retrieval/passage-ranker.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { composeAbstention } from './abstention.ts';
import { askWhich } from './ask-which.ts';
import { type Evidence, type EvidenceSources, gatherEvidence } from './evidence.ts';
import { refusalOf } from './evidence-gate.ts';
import { composeAnswer, type ExtractiveAnswer } from './extractive-answer.ts';
import type { AnswerResult, Understood } from './result.ts';

export interface AnsweringContext {
  readonly index: SearchIndex;
  readonly ranker: PassageRanker;
  readonly gazetteer: Gazetteer;
  /** Milliseconds, from any start; for the timings only. */
  readonly clock: () => number;
}

/** Answers an understood question from the corpus alone, or says that the corpus does not answer it. */
export async function answerQuestion(
  id: string | null,
  understanding: Understanding,
  { index, ranker, gazetteer, clock }: AnsweringContext,
): Promise<AnswerResult> {
  const started = clock();
  const ranked = await ranker.rank(understanding);
  const retrieved = clock();
  const evidence = gatherEvidence(understanding, ranked, { gazetteer, index });
  const good = evidence.filter((one) => refusalOf(one, understanding) === null);
  const { status, answer } = decide(understanding, good, evidence, { index, gazetteer });
  return {
    id,
    question: understanding.question,
    status,
    answer: answer.text,
    language: understanding.language,
    mode: 'extractive',
    citations: answer.citations,
    passages: bestOfEachDocument(ranked, [...good, ...evidence]),
    facts: [],
    understood: understoodOf(understanding),
    timings: { retrieve_ms: round(retrieved - started), answer_ms: round(clock() - retrieved) },
  };
}

function decide(
  understanding: Understanding,
  good: readonly Evidence[],
  evidence: readonly Evidence[],
  sources: EvidenceSources,
): { status: AnswerResult['status']; answer: ExtractiveAnswer } {
  const which = askWhich(understanding, good, sources.gazetteer);
  if (which !== null) return { status: 'no_evidence', answer: { text: which, citations: [] } };
  if (good.length > 0) return { status: 'answered', answer: composeAnswer(good, understanding, evidence) };
  return { status: 'no_evidence', answer: composeAbstention(understanding, evidence, sources) };
}

/**
 * Documents by how well their best sentences answer, as far as sentences were read; the others behind them, as retrieval ranked
 * them. So the document an answer rests on comes first.
 */
function bestOfEachDocument(
  ranked: readonly RankedPassage[],
  evidence: readonly Evidence[],
): AnswerResult['passages'] {
  const best = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { passage, score } of [...evidence, ...ranked]) {
    const { document } = passage.metadata;
    if (best.has(document)) continue;
    least = Math.min(least, round(score, 4));
    best.set(document, least);
  }
  return [...best].map(([document, score]) => ({ document, score }));
}

function understoodOf({ period, places, stages, kind, standalone }: Understanding): Understood {
  return {
    from: period?.from ?? null,
    to: period?.to ?? null,
    places: places.map(({ name, path }) => ({ name, path })),
    stages,
    kind,
    standalone,
  };
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
