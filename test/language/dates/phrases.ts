import { expect } from 'vitest';
import { readDates } from '../../../src/language/dates.ts';
import type { DateReference } from '../../../src/language/meaning.ts';

/** A text with the phrase to be read in «», its first day and its last day. */
export type Phrase = readonly [text: string, from: string | null, to: string | null];

/** Reads the text and expects the marked phrase, at its offsets, to be the period. */
export function expectPhrase([marked, from, to]: Phrase, reference: DateReference): void {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  const found = readDates(text, reference).map((mention) => ({
    words: text.slice(mention.start, mention.end),
    start: mention.start,
    from: mention.from,
    to: mention.to,
  }));
  expect(found).toContainEqual({ words: text.slice(start, end), start, from, to });
}

export const asked = (date: string): DateReference => ({ date, role: 'asked' });
export const published = (date: string | null): DateReference => ({ date, role: 'published' });
