import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/answering/verification/find-quote.ts';

const TEXT = 'It is “City of cheese\nin  China”, worth RMB 94.753 billion; 两份协议合计175亿元。';

describe('findQuote', () => {
  it.each([
    ['City of cheese in China', 'City of cheese\nin  China'],
    ['"City of cheese in China"', 'City of cheese\nin  China'],
    ["'City of cheese in China', worth", '“City of cheese\nin  China”, worth'],
    ['RMB 94.753 billion', 'RMB 94.753 billion'],
    ['合计175亿元', '合计175亿元'],
  ])('finds "%s" with white space and quotation marks as they come', (quote, words) => {
    const span = findQuote(quote, TEXT);
    expect(span && TEXT.slice(span.start, span.end).replace(/^“/, '')).toBe(words.replace(/^“/, ''));
  });

  it.each([
    ['another word', 'Town of cheese in China'],
    ['a figure cut short', 'worth RMB 94'],
    ['the rest of a figure', '753 billion'],
    ['a word cut short', 'City of chee'],
    ['other case', 'city of cheese'],
    ['three points', 'City of … China'],
    ['nothing', ' " '],
  ])('finds no quote with %s', (_, quote) => {
    expect(findQuote(quote, TEXT)).toBeNull();
  });

  it('gives for any quote of any text a span inside it, or null', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 10 }),
        (text, quote) => {
          const span = findQuote(quote, text);
          if (span === null) return;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
