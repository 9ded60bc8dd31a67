import type { AnswerResult, Citation } from '../answering/result.ts';

/** An answer as the terminal shows it: the text, then where its quotes stand, each document once. */
export function writeResult({ answer, citations }: AnswerResult): string {
  const documents = [...new Set(citations.map(({ document }) => document))];
  const sources = documents.map((document) =>
    writeSource(citations.filter((citation) => citation.document === document)),
  );
  return `${[answer, ...(sources.length > 0 ? ['', ...sources] : [])].join('\n')}\n`;
}

function writeSource(citations: readonly Citation[]): string {
  const [citation] = citations;
  if (!citation) return '';
  const { title, publisher, published, document, url } = citation;
  const markers = citations.map(({ n }) => `[${n}]`).join(' ');
  const origin = [publisher, published ?? 'no date stated'].filter(Boolean).join(', ');
  return `${markers} ${title} — ${origin}\n    ${url ?? document}`;
}
