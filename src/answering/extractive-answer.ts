import type { Understanding } from '../retrieval/understanding.ts';
import type { Evidence } from './evidence.ts';
import { writeHeadline } from './headline.ts';
import type { Citation } from './result.ts';

/** Sentences an answer has at most; a list may take one more. */
const MOST_SENTENCES = 3;
/** A further sentence must be nearly as good as the first. */
const NEARLY_AS_GOOD = 0.8;

export interface ExtractiveAnswer {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/**
 * An answer without a model: the figures in one line, then the sentences they stand in, word for word, each with its
 * citation. `evidence` has passed the gate, best first, and is not empty.
 */
export function composeAnswer(evidence: readonly Evidence[], understanding: Understanding): ExtractiveAnswer {
  const chosen = chooseSentences(evidence);
  const citations = chosen.map((one, at) => citationOf(one, at + 1));
  const [first] = chosen;
  const headline = first ? writeHeadline(first, understanding) : null;
  const quotes = citations.map(({ n, quote }) => `“${quote}” [${n}]`);
  return { text: [...(headline ? [`${headline} [1]`, ''] : []), ...quotes].join('\n'), citations };
}

function chooseSentences(evidence: readonly Evidence[]): Evidence[] {
  const [best] = evidence;
  if (!best) return [];
  const chosen: Evidence[] = [];
  for (const one of evidence) {
    if (chosen.length === MOST_SENTENCES) break;
    if (one.score < best.score * NEARLY_AS_GOOD) break;
    if (!chosen.some((other) => other.sentence.text === one.sentence.text)) chosen.push(one);
  }
  return chosen;
}

/** The citation of a sentence: the exact words and where they stand. */
export function citationOf({ passage, sentence }: Evidence, n: number): Citation {
  const { document, title, publisher, published, url } = passage.metadata;
  return { n, document, title, publisher, published, url, quote: sentence.text, ...sentence.span };
}
