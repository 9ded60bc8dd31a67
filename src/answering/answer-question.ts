import type { Passage } from '../corpus/passage.ts';
import type { SearchIndex } from '../indexing/generations/search-index.ts';
import type { Gazetteer } from '../language/places.ts';
import type { ChatPayer } from '../models/chat-model.ts';
import type { PassageRanker, RankedPassage } from '../retrieval/passage-ranker.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { composeAbstention } from './abstention.ts';
import { askWhich } from './ask-which.ts';
import { type Evidence, type EvidenceSources, gatherEvidence } from './evidence.ts';
import { refusalOf } from './evidence-gate.ts';
import { composeAnswer, type ExtractiveAnswer } from './extractive-answer.ts';
import type { AnswerWriter, Written } from './model/writer.ts';
import type { AnswerResult, Understood, WritingReport } from './result.ts';
import { ANSWER_PHRASES, type ModelNotes } from './wording/phrases.ts';

export interface AnsweringContext {
  readonly index: SearchIndex;
  readonly ranker: PassageRanker;
  readonly gazetteer: Gazetteer;
  /** Milliseconds, from any start; for the timings only. */
  readonly clock: () => number;
  /** With a model: who has it write, for whom. */
  readonly writing?: Writing | undefined;
}

/** What a model needs beside the question: who pays, the day, and who wants to see verified sentences as they come. */
export interface Writing {
  readonly writer: AnswerWriter;
  readonly today: string;
  readonly payer: ChatPayer;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((verifiedSoFar: string) => void) | undefined;
}

/** Answers an understood question from the corpus alone, or says that the corpus does not answer it. */
export async function answerQuestion(
  id: string | null,
  understanding: Understanding,
  { index, ranker, gazetteer, clock, writing }: AnsweringContext,
): Promise<AnswerResult> {
  const started = clock();
  const ranked = await ranker.rank(understanding);
  const retrieved = clock();
  const evidence = gatherEvidence(understanding, ranked, { gazetteer, index });
  const good = evidence.filter((one) => refusalOf(one, understanding) === null);
  const decided = decide(understanding, good, evidence, { index, gazetteer });
  const written =
    writing && decided.status === 'answered' ? await writeAnswer(writing, understanding, good, ranked) : null;
  const answer = written?.answer ?? withNote(decided.answer, written?.report ?? null, understanding);
  return {
    id,
    question: understanding.question,
    status: decided.status,
    answer: answer.text,
    language: understanding.language,
    mode: written?.answer ? 'model' : 'extractive',
    citations: answer.citations,
    passages: bestOfEachDocument(ranked, [...good, ...evidence]),
    facts: [],
    understood: understoodOf(understanding),
    timings: { retrieve_ms: round(retrieved - started), answer_ms: round(clock() - retrieved) },
    ...(written && { writing: written.report }),
  };
}

/** Passages that a model is given: those of the evidence, at most so many of them, and the next best for context. */
const PASSAGES_GIVEN = { evidence: 4, all: 6 };

function writeAnswer(
  { writer, ...request }: Writing,
  understanding: Understanding,
  good: readonly Evidence[],
  ranked: readonly RankedPassage[],
): Promise<Written> {
  const withEvidence = unique(good.map(({ passage }) => passage)).slice(0, PASSAGES_GIVEN.evidence);
  const passages = unique([...withEvidence, ...ranked.map(({ passage }) => passage)]);
  return writer({
    ...request,
    understanding,
    passages: passages.slice(0, PASSAGES_GIVEN.all),
    withEvidence: withEvidence.length,
    facts: [],
  });
}

function unique(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [passage.metadata.label, passage])).values()];
}

/** The documents' own words, and below them, where a model was to answer and could not, one line that says so. */
function withNote(
  answer: ExtractiveAnswer,
  report: WritingReport | null,
  { language }: Understanding,
): ExtractiveAnswer {
  const note = report === null ? null : noteOf(report, ANSWER_PHRASES[language].withoutModel);
  return note === null ? answer : { ...answer, text: `${answer.text}\n${note}` };
}

/** A model that abstains, or says what was not asked, is no fault that a reader has to know of: what is quoted stands. */
function noteOf({ outcome, failure }: WritingReport, notes: ModelNotes): string | null {
  if (outcome === 'unverified' || outcome === 'unreadable') return notes.unverified;
  if (outcome !== 'unavailable') return null;
  if (failure === 'timed_out') return notes.late;
  return failure === 'over_budget' ? notes.overBudget : notes.unavailable;
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

function understoodOf({ period, places, stages, kind, standalone, rewritten }: Understanding): Understood {
  return {
    from: period?.from ?? null,
    to: period?.to ?? null,
    places: places.map(({ name, path }) => ({ name, path })),
    stages,
    kind,
    standalone,
    ...(rewritten && { rewritten }),
  };
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
