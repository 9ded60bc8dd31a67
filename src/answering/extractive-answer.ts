import type { QuestionKind } from '../language/meaning.ts';
import type { Understanding } from '../retrieval/understanding.ts';
import { bearsProjectFigure } from './asked-figure.ts';
import type { Evidence } from './evidence.ts';
import { writeHeadline } from './headline.ts';
import type { Citation } from './result.ts';
import { ANSWER_PHRASES } from './wording/phrases.ts';

/** Quotes an answer has at most. */
const MOST_QUOTES = 3;
/** A further quote must be nearly as good as the first. */
const NEARLY_AS_GOOD = 0.85;

export interface ExtractiveAnswer {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/**
 * An answer without a model: the figures in one line, then the sentences they stand in, word for word, each with its
 * citation. `evidence` has passed the gate, best first, and is not empty.
 */
export function composeAnswer(
  evidence: readonly Evidence[],
  understanding: Understanding,
  all: readonly Evidence[] = evidence,
): ExtractiveAnswer {
  const chosen = complemented(chooseQuotes(evidence.map((one) => withContinuation(one, understanding))), all);
  const citations = chosen.map((one, at) => citationOf(one, at + 1));
  const [first] = chosen;
  const headline = first ? writeHeadline(first, understanding) : null;
  const quotes = citations.map(({ n, quote }) => `“${quote}” [${n}]`);
  const note =
    first && isYearless(first, understanding) ? [ANSWER_PHRASES[understanding.language].yearNotStated] : [];
  return { text: [...(headline ? [`${headline} [1]`, ''] : []), ...quotes, ...note].join('\n'), citations };
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** True where time is asked about and the quote comes from a document that tells no year: the reader has to know. */
function isYearless({ passage, sentences }: Evidence, { period, askedFor }: Understanding): boolean {
  if (!period && !askedFor.includes('date')) return false;
  const dates = sentences.flatMap((sentence) => sentence.dates);
  const { published, title } = passage.metadata;
  const stated =
    published !== null || YEAR.test(title) || dates.some(({ from, to }) => from !== null || to !== null);
  return !stated;
}

/** Kinds that ask what happened at large: the sentences that go on about it belong to the answer. */
const OPEN_KINDS: readonly QuestionKind[] = ['list', 'other', 'who', 'compare'];
/** Sentences added to a quote at most. */
const MOST_ADDED = 3;

/** A quote with the sentences that go on about it: all of them for an open question, those with a figure for others. */
function withContinuation(evidence: Evidence, { kind, askedFor }: Understanding): Evidence {
  const open = OPEN_KINDS.includes(kind) && askedFor.length === 0;
  const complete = !open && (askedFor.length > 0 || kind === 'yes_no') && evidence.asked === 1;
  if (complete) return evidence;
  const end = open
    ? MOST_ADDED
    : evidence.following.findLastIndex((one, at) => at < MOST_ADDED && bearsProjectFigure(one)) + 1;
  const added = evidence.following.slice(0, end);
  const last = added.at(-1);
  if (!last) return evidence;
  return {
    ...evidence,
    sentences: [...evidence.sentences, ...added],
    span: { ...evidence.span, end: last.span.end },
  };
}

function chooseQuotes(evidence: readonly Evidence[]): Evidence[] {
  const [best] = evidence;
  const chosen: Evidence[] = [];
  for (const one of evidence) {
    if (!best || chosen.length === MOST_QUOTES || one.score < best.score * NEARLY_AS_GOOD) break;
    const known = chosen.some((other) => overlap(one, other) || quoteOf(other).includes(quoteOf(one)));
    if (!known && (!hasFigure(best) || hasFigure(one))) chosen.push(one);
  }
  return chosen;
}

/** Least share of the question's words that a quote must add to what the others have, to be added for its words. */
const WORTH_ADDING = 0.12;

/**
 * Adds what the best quote leaves unsaid: of its own document, the sentence that has most of the question's words that no quote has
 * yet. "When did Audi FAW NEV start construction" is found where the firm is named, and answered two sentences on.
 */
function complemented(chosen: readonly Evidence[], all: readonly Evidence[]): readonly Evidence[] {
  const [first] = chosen;
  if (!first || chosen.length >= MOST_QUOTES) return chosen;
  const known = new Set(chosen.flatMap(({ covered }) => covered));
  const added = all
    .filter(
      (one) =>
        isOfSameDocument(one, first) && !speaksAgainst(one) && !chosen.some((other) => overlap(one, other)),
    )
    .map((one) => ({ one, gain: weightOf(one.covered.filter((word) => !known.has(word))) }))
    .filter(({ one, gain }) => gain > 0 && gain >= one.wordWeight * WORTH_ADDING)
    .sort(
      (a, b) =>
        b.gain - a.gain || a.one.sentences.length - b.one.sentences.length || b.one.score - a.one.score,
    )[0];
  return added ? [...chosen, added.one] : chosen;
}

function weightOf(words: Evidence['covered']): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function isOfSameDocument(a: Evidence, b: Evidence): boolean {
  return a.passage.metadata.document === b.passage.metadata.document;
}

/** True where the sentences are about another place, time or step. */
function speaksAgainst({ place, period, stage }: Evidence): boolean {
  return [place, period, stage].includes('conflicts');
}

/** Beside a quote with figures, one without says nothing that was asked. */
function hasFigure({ sentences }: Evidence): boolean {
  return sentences.some(bearsProjectFigure);
}

function overlap(a: Evidence, b: Evidence): boolean {
  return isOfSameDocument(a, b) && a.span.start < b.span.end && b.span.start < a.span.end;
}

function quoteOf({ passage, span }: Evidence): string {
  const { start } = passage.metadata;
  return passage.pageContent.slice(span.start - start, span.end - start);
}

/** The citation of evidence: the exact words and where they stand. */
export function citationOf(evidence: Evidence, n: number): Citation {
  const { document, title, publisher, published, url } = evidence.passage.metadata;
  return { n, document, title, publisher, published, url, quote: quoteOf(evidence), ...evidence.span };
}
