import type { SearchIndex } from '../indexing/generations/search-index.ts';
import type { Gazetteer } from '../language/places.ts';
import type { CorrectedFacts } from '../ledger/corrections.ts';
import type { PassageRanker, RankedPassage } from '../retrieval/passage-ranker.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { composeAbstention } from './abstention.ts';
import { isFavourable } from './agreement.ts';
import { askWhich } from './ask-which.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { refusalOf } from './evidence-gate.ts';
import { composeAnswer } from './extractive-answer.ts';
import type { LedgerContext } from './from-ledger/answer-from-ledger.ts';
import { factsInQuotes } from './from-ledger/facts-in-quotes.ts';
import { type LedgerQuestion, readLedgerQuestion } from './from-ledger/ledger-question.ts';
import type { FoundEvidence, Reply } from './from-ledger/reply-from-ledger.ts';
import { type ModelWriting, writtenByModel } from './model/written-by-model.ts';
import type { AnswerResult, Citation, Understood } from './result.ts';

export interface AnsweringContext {
  readonly index: SearchIndex;
  readonly ranker: PassageRanker;
  readonly gazetteer: Gazetteer;
  /** The ledger as it stands; put together only for a question that needs it. */
  readonly ledger: () => CorrectedFacts;
  /** The day the question is asked, `YYYY-MM-DD`. */
  readonly today: string;
  /** Milliseconds, from any start; for the timings only. */
  readonly clock: () => number;
  /** With a model: who has it write, and for whom. */
  readonly writing?: ModelWriting | undefined;
}

/** Answers an understood question from the corpus alone, or says that the corpus does not answer it. */
export async function answerQuestion(
  id: string | null,
  understanding: Understanding,
  context: AnsweringContext,
): Promise<AnswerResult> {
  const { ranker, clock } = context;
  const started = clock();
  const ranked = await ranker.rank(understanding);
  const retrieved = clock();
  const all = gatherEvidence(understanding, ranked, context);
  const good = all.filter((one) => refusalOf(one, understanding) === null);
  const decided = await decide(understanding, { good, all }, context);
  const { status, facts } = decided;
  const { mode, text, citations, writing } = await writtenByModel(
    decided,
    understanding,
    { good: decided.good, ranked },
    context,
  );
  return {
    id,
    question: understanding.question,
    status,
    answer: text,
    language: understanding.language,
    mode,
    citations,
    passages: bestOfEachDocument(ranked, [...good, ...all], status === 'answered' ? citations : []),
    facts,
    understood: understoodOf(understanding),
    timings: { retrieve_ms: round(retrieved - started), answer_ms: round(clock() - retrieved) },
    ...(writing && { writing }),
  };
}

type Decided = Reply & {
  readonly status: AnswerResult['status'];
  /** What of the evidence tells of the question, best first: nobody who words the answer is given more. */
  readonly good: readonly Evidence[];
};

/** Which of several places is asked, what the ledger answers, what the passages do, or that nothing does: the first that holds. */
async function decide(
  understanding: Understanding,
  found: FoundEvidence,
  context: AnsweringContext,
): Promise<Decided> {
  const which = askWhich(understanding, found.good, context.gazetteer);
  if (which !== null) return { status: 'no_evidence', text: which, citations: [], facts: [], good: [] };
  const question = readLedgerQuestion(understanding, context);
  const good = question === null ? found.good : found.good.filter((one) => tellsStep(one, question));
  const counted = question && (await fromLedger(question, understanding, { ...found, good }, context));
  const quoted = good.length > 0 ? fromPassages(good, found.all, understanding, context) : null;
  const reply = counted ?? (await withNamedProject(quoted, understanding, context));
  if (reply !== null)
    return { status: 'answered', ...(await corrected(reply, understanding, context)), good };
  const refusal = composeAbstention(understanding, found.all, context);
  return { status: 'no_evidence', ...refusal, facts: [], good };
}

/** The words of passages that passed the gate, with the rows of the ledger that stand in them. */
function fromPassages(
  good: readonly Evidence[],
  all: readonly Evidence[],
  understanding: Understanding,
  { index, ledger }: AnsweringContext,
): Reply {
  const { text, citations } = composeAnswer(good, understanding, all);
  return { text, citations, facts: factsInQuotes(citations, { store: index.store, ledger }), isQuoted: true };
}

/**
 * Where all that is asked for is a step, a place and a time, sentences that do not speak of the step tell nothing; and none says of
 * itself what was never reported.
 */
function tellsStep({ stage }: Evidence, question: LedgerQuestion): boolean {
  return question.form !== 'stalled' && (question.stage === null || isFavourable(stage));
}

/** An answer with what people corrected of its rows, which nobody may word otherwise; loaded only where they did. */
async function corrected(
  reply: Reply,
  { language }: Understanding,
  { ledger }: AnsweringContext,
): Promise<Reply> {
  if (!reply.facts.some(({ id }) => ledger().corrections.has(id))) return reply;
  const { withCorrections } = await import('./from-ledger/corrected-figures.ts');
  const { ledger: _words, isQuoted: _quotes, ...asIs } = withCorrections(reply, ledger(), language);
  return asIs;
}

/** What the passages say, with what the ledger knows of the one project that a question on its day or its investor names. */
async function withNamedProject(
  quoted: Reply | null,
  understanding: Understanding,
  context: AnsweringContext,
): Promise<Reply | null> {
  if (understanding.kind !== 'when' && understanding.kind !== 'who') return quoted;
  const { readNamedProject } = await import('./from-ledger/named-project.ts'); // most questions do without it
  const project = readNamedProject(understanding, { ...context, facts: () => context.ledger().facts });
  if (project === null) return quoted;
  const { tellProject } = await import('./from-ledger/tell-project.ts');
  return tellProject(project, quoted, ledgerContext(understanding, context));
}

function ledgerContext({ language }: Understanding, context: AnsweringContext): LedgerContext {
  const { index, gazetteer, ledger, today } = context;
  return { facts: ledger().facts, notes: () => index.store.documents(), gazetteer, language, today };
}

async function fromLedger(
  question: LedgerQuestion,
  understanding: Understanding,
  found: FoundEvidence,
  context: AnsweringContext,
): Promise<Reply | null> {
  const { replyFromLedger } = await import('./from-ledger/reply-from-ledger.ts'); // most questions do without it
  return replyFromLedger(question, understanding, found, ledgerContext(understanding, context));
}

/**
 * Documents by how well their best sentences answer, as far as sentences were read; the others behind them, as retrieval ranked
 * them. Those an answer rests on come first.
 */
function bestOfEachDocument(
  ranked: readonly RankedPassage[],
  evidence: readonly Evidence[],
  citations: readonly Citation[],
): AnswerResult['passages'] {
  const scored = [...evidence, ...ranked].map(({ passage, score }) => ({
    document: passage.metadata.document,
    score: round(score, 4),
  }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const cited = citations.map(({ document }) => ({ document, score: top }));
  const best = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { document, score } of [...cited, ...scored]) {
    if (best.has(document)) continue;
    least = Math.min(least, score);
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
