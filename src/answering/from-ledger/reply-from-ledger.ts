import type { Fact } from '../../ledger/fact.ts';
import type { Understanding } from '../../retrieval/understanding.ts';
import type { Evidence } from '../evidence.ts';
import { citationOf, composeAnswer } from '../extractive-answer.ts';
import type { Citation } from '../result.ts';
import { contradicts, otherFigure } from './against-passages.ts';
import { answerFromLedger, type LedgerContext, type LedgerReply } from './answer-from-ledger.ts';
import { standsIn } from './facts-in-quotes.ts';
import type { LedgerAnswer } from './ledger-answer.ts';
import type { LedgerQuestion } from './ledger-question.ts';
import { LEDGER_PHRASES } from './wording.ts';
import { writeLedgerAnswer } from './write-ledger-answer.ts';

/** An answer to which the ledger has its part. */
export interface Reply {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly facts: readonly Fact[];
  /** What the text says, where it says nothing else: a model may put it into words. */
  readonly ledger?: LedgerAnswer;
  /** Whether it is passages' own words and nothing else. */
  readonly isQuoted?: boolean;
}

/** The sentences that were found for a question. */
export interface FoundEvidence {
  /** Those that passed the gate, best first. */
  readonly good: readonly Evidence[];
  /** All that were weighed, best first. */
  readonly all: readonly Evidence[];
}

/**
 * What the ledger says to its question, beside what the passages say: one event is told in the words of the passages, more than one
 * by the ledger. Where the two have different figures for the same thing, both are given with their sources. Null where the
 * ledger holds nothing that was asked for.
 */
export function replyFromLedger(
  question: LedgerQuestion,
  understanding: Understanding,
  found: FoundEvidence,
  context: LedgerContext,
): Reply | null {
  const reply = answerFromLedger(question, context);
  if (reply === null) return null;
  if (reply.oneEvent && found.good.length > 0) return toldByPassages(reply, understanding, found);
  return toldByLedger(reply, understanding, found.good, context.facts);
}

function toldByPassages(
  { answer }: LedgerReply,
  understanding: Understanding,
  { good, all }: FoundEvidence,
): Reply | null {
  const { text, citations } = composeAnswer(good, understanding, all);
  const isQuoted = answer.facts.some((fact) => citations.some((citation) => standsIn(fact, citation)));
  const [best] = good;
  const isOfOneThing = understanding.period !== null && understanding.places.length === 1;
  if (isQuoted || !isOfOneThing || !best || !contradicts(best, answer.facts)) return null;
  const more = answer.citations.map((citation) => ({ ...citation, n: citation.n + citations.length }));
  return withAnotherReport(
    { text, citations, facts: answer.facts },
    answer.headline.text,
    more,
    understanding,
  );
}

function toldByLedger(
  { answer }: LedgerReply,
  understanding: Understanding,
  good: readonly Evidence[],
  ledger: readonly Fact[],
): Reply {
  const reply: Reply = {
    text: writeLedgerAnswer(answer, understanding.language),
    citations: answer.citations,
    facts: answer.facts,
  };
  const other = otherFigure(good, answer, understanding.period, ledger);
  if (other === null) return { ...reply, ledger: answer };
  return withAnotherReport(reply, '', [citationOf(other, reply.citations.length + 1)], understanding);
}

/** Puts a report that has another figure below an answer, with its words. */
function withAnotherReport(
  { text, citations, facts }: Reply,
  figures: string,
  more: readonly Citation[],
  { language }: Understanding,
): Reply {
  const markers = more.map(({ n }) => `[${n}]`).join(' ');
  const line = [LEDGER_PHRASES[language].textDiffers(figures).trimEnd(), markers].join(' ');
  const quotes = more.map(({ n, quote }) => `“${quote}” [${n}]`);
  return { text: [text, '', line, ...quotes].join('\n'), citations: [...citations, ...more], facts };
}
