import { describe, expect, it } from 'vitest';
import { bold, join, link, plain } from '../../../src/telegram/outgoing/formatted-text.ts';
import { lineMarkdown } from '../../../src/telegram/outgoing/markdown.ts';

describe('lineMarkdown', () => {
  it.each([
    ['*a* _b_ `c` [d](e)', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)'],
    ['- no point', '\\- no point'],
    ['+ no point', '\\+ no point'],
    ['3. no number', '3\\. no number'],
    ['2022-09-18', '2022-09-18'],
    ['# no heading', '\\# no heading'],
  ])('shows "%s" as it is', (text, written) => {
    expect(lineMarkdown(plain(text))).toBe(written);
  });

  it('keeps links, and no other mark', () => {
    const line = join([
      link('A [new] park', 'https://example.org/a_(b) c'),
      ' — ',
      bold('x'),
      link('y', null),
    ]);
    expect(lineMarkdown(line)).toBe('[A \\[new\\] park](https://example.org/a_%28b%29%20c) — xy');
  });
});
