import { readSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import type { NewsDocument } from './news-document.ts';

/** How documents are cut. Part of the index's identity: other rules, other passages, so another index. */
export interface PassageRules {
  readonly version: number;
  /** Longest passage in characters of an alphabetic script, unless one sentence alone is longer. */
  readonly longest: number;
  /** The same for Chinese, which says as much in fewer characters. */
  readonly longestHan: number;
  /** Longest sentence that is repeated at the head of the next passage. */
  readonly leadIn: number;
}

export const PASSAGE_RULES: PassageRules = { version: 2, longest: 600, longestHan: 280, leadIn: 200 };

/**
 * Cuts a document into the spans that are indexed and cited.
 *
 * Each span starts and ends with a sentence, lies inside one stretch of the document's body (so no page furniture is
 * ever inside) and holds as many sentences of that stretch as fit. Every sentence of the body is in a span; a short last
 * sentence of one span is also the first of the next, so that what follows from it is not cut from it.
 * Offsets point into `document.text`.
 */
export function cutPassages(document: NewsDocument, rules: PassageRules = PASSAGE_RULES): Span[] {
  const passages: Span[] = [];
  for (const stretch of mergeAcrossWhiteSpace(document.body, document.text)) {
    passages.push(...packSentences(document.text, readSentences(document.text, stretch), rules));
  }
  return passages;
}

/** Joins body spans that only white space parts, so that short paragraphs can share a passage. */
function mergeAcrossWhiteSpace(body: readonly Span[], text: string): Span[] {
  const merged: Span[] = [];
  for (const span of body) {
    const last = merged.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged;
}

function packSentences(text: string, sentences: readonly Span[], rules: PassageRules): Span[] {
  const packed: Span[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const last = packed.at(-1);
    const grown = { start: last?.start ?? sentence.start, end: sentence.end };
    if (last && fits(text, grown, rules)) packed[packed.length - 1] = grown;
    else packed.push(last ? withLeadIn(text, sentences[at - 1], sentence, rules) : sentence);
  }
  return packed;
}

/** A passage begins with the sentence before it, where that is short: "They are worth a billion" needs to know who. */
function withLeadIn(text: string, before: Span | undefined, sentence: Span, rules: PassageRules): Span {
  if (!before) return sentence;
  const led = { start: before.start, end: sentence.end };
  const short = before.end - before.start <= rules.leadIn;
  return short && fits(text, led, rules) ? led : sentence;
}

function fits(text: string, span: Span, rules: PassageRules): boolean {
  const slice = text.slice(span.start, span.end);
  const han = slice.match(/\p{Script=Han}/gu)?.length ?? 0;
  return slice.length <= (han * 2 > slice.length ? rules.longestHan : rules.longest);
}
