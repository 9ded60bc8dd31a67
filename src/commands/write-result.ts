import type { AnswerResult, Citation } from '../answering/result.ts';

/** An answer as the terminal shows it: the text, then where each quote stands. */
export function writeResult({ answer, citations }: AnswerResult): string {
  const sources = citations.map(writeSource);
  return `${[answer, ...(sources.length > 0 ? ['', ...sources] : [])].join('\n')}\n`;
}

function writeSource({ n, title, publisher, published, document, url }: Citation): string {
  const origin = [publisher, published ?? 'no date stated'].filter(Boolean).join(', ');
  return `[${n}] ${title} — ${origin}\n    ${url ?? document}`;
}
