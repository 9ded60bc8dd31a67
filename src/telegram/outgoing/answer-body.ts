import type { AnswerResult, Citation } from '../../answering/result.ts';
import { blockquote, bold, expandable, type FormattedText, join, plain } from './formatted-text.ts';
import { quoteParts } from './quote-parts.ts';

/** What an answer says, and which of its quotes are shown in it already. */
export interface AnswerBody {
  readonly text: FormattedText;
  readonly quoted: ReadonlySet<number>;
}

type Segment = { readonly words: string } | { readonly citation: Citation };

/** A first quote up to this length, in UTF-16 units, stands open; it is what was asked for, and no tap should be needed to read it. */
const OPEN_QUOTE = 600;

/**
 * What an answer says, each quote once. Where the answer has words of its own (a headline with the figures, a model's
 * sentences, "the corpus does not say"), these are shown and the quotes are left to the sources; where it is made of
 * quotes alone, they are shown here. A headline with a figure is bold.
 */
export function answerBody({ answer, citations, status }: AnswerResult): AnswerBody {
  const segments = segmentsOf(answer, citations);
  const [first] = segments;
  if (first && 'citation' in first) return quotesAlone(segments);
  const words = segments.flatMap((segment) => ('words' in segment ? [segment.words] : []));
  const hasQuotes = words.length < segments.length;
  return { text: ownWords(words.join('\n\n'), hasQuotes, status === 'answered'), quoted: new Set() };
}

function quotesAlone(segments: readonly Segment[]): AnswerBody {
  const blocks = segments.map((segment, at) =>
    'citation' in segment ? quoteBlock(segment.citation, at === 0) : plain(segment.words),
  );
  const quoted = segments.flatMap((segment) => ('citation' in segment ? [segment.citation.n] : []));
  return { text: join(blocks, '\n'), quoted: new Set(quoted) };
}

/** The words of an answer, its tables aligned; a first line that stands by itself, above a blank line or the quotes, may be a headline. */
function ownWords(words: string, hasQuotes: boolean, isAnswer: boolean): FormattedText {
  const end = words.indexOf('\n');
  const [line, rest] = end === -1 ? [words, ''] : [words.slice(0, end), words.slice(end)];
  const isApart = rest === '' ? hasQuotes : rest.startsWith('\n\n');
  if (!isAnswer || !isApart) return plain(words);
  return join([headline(line), ...(rest.trim() === '' ? [] : ['\n\n', join(quoteParts(rest.trim()), '\n')])]);
}

/** Cuts an answer into the quotes `“…” [n]` of its citations and the words between them, trimmed; blank words are dropped. */
function segmentsOf(answer: string, citations: readonly Citation[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const citation of citations) {
    const written = `“${citation.quote}” [${citation.n}]`;
    const at = answer.indexOf(written, from);
    if (at === -1) continue;
    segments.push({ words: answer.slice(from, at).trim() }, { citation });
    from = at + written.length;
  }
  segments.push({ words: answer.slice(from).trim() });
  return segments.filter((segment) => 'citation' in segment || segment.words !== '');
}

/** A quote with its marker behind it; rows of a table stand as a block of their own. */
function quoteBlock({ quote, n }: Citation, isFirst: boolean): FormattedText {
  const mark = isFirst && quote.length <= OPEN_QUOTE ? blockquote : expandable;
  const parts = quoteParts(quote);
  const last = parts.length - 1;
  const blocks = parts.map((part, at) =>
    typeof part === 'string' ? mark(`“${part}”${at === last ? ` [${n}]` : ''}`) : part,
  );
  return join([...blocks, typeof parts[last] === 'string' ? '' : `[${n}]`], '\n');
}

/** Longest line, in UTF-16 units, that reads as a headline. */
const LONGEST_HEADLINE = 160;
const MARKERS = /(?:\s*\[\d{1,3}\])*\s*$/;

/** A short line with a figure, in bold up to its markers; any other line as it is. */
function headline(line: string): FormattedText {
  const at = line.search(MARKERS);
  if (line.length > LONGEST_HEADLINE || !/\d/.test(line.slice(0, at))) return plain(line);
  return join([bold(line.slice(0, at)), line.slice(at)]);
}
