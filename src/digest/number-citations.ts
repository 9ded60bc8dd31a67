import type { Citation } from '../answering/result.ts';
import type { Story } from './story.ts';

const MARKER = /\[(\d{1,3})\]/g;

/**
 * Stories with the citations of all of them numbered in one row, as a text needs it that tells them together; a quote that two
 * stories rest on has one number. Each story alone numbers its own from 1.
 */
export function numberCitations(stories: readonly Story[]): Story[] {
  const numbers = new Map<string, number>();
  return stories.map((story) => {
    const citations = story.citations.map((citation) => ({ ...citation, n: numberOf(citation, numbers) }));
    const renumbered = new Map(story.citations.map(({ n }, at) => [n, citations[at]?.n ?? n]));
    const text = story.text.replace(MARKER, (marker, n: string) => {
      const number = renumbered.get(Number(n));
      return number === undefined ? marker : `[${number}]`;
    });
    return { ...story, text, citations };
  });
}

function numberOf({ document, start, end }: Citation, numbers: Map<string, number>): number {
  const key = JSON.stringify([document, start, end]);
  const known = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, known);
  return known;
}
