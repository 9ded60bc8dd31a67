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
}

export const PASSAGE_RULES: PassageRules = { version: 1, longest: 600, longestHan: 280 };

/**
 * Cuts a document into the spans that are indexed and cited.
 *
 * Each span starts and ends with a sentence, lies inside one stretch of the document's body (so no page furniture is
 * ever inside) and holds as many sentences of that stretch as fit. Every sentence of the body is in exactly one span.
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
  for (const sentence of sentences) {
    const last = packed.at(-1);
    if (last && fits(text, { start: last.start, end: sentence.end }, rules)) {
      packed[packed.length - 1] = { start: last.start, end: sentence.end };
    } else packed.push(sentence);
  }
  return packed;
}

function fits(text: string, span: Span, rules: PassageRules): boolean {
  const slice = text.slice(span.start, span.end);
  const han = slice.match(/\p{Script=Han}/gu)?.length ?? 0;
  return slice.length <= (han * 2 > slice.length ? rules.longestHan : rules.longest);
}
