import { describe, expect, it } from 'vitest';
import { outsideContent, plainSentence } from '../../../src/answering/verification/outside-content.ts';

describe('outsideContent', () => {
  it.each([
    'See https://evil.example/a',
    'See evil.com for more.',
    'See www.evil.example',
    'Write to a.b@evil.example',
    'Ask @falcon_pay',
    'Go to t.me/falcon',
    '![logo](https://e.x/a.png)',
    '[here](x)',
    'An <b>offer</b>',
    'ｈｔｔｐｓ：／／evil.example',
    'evil\u200b.com',
    'javascript:alert(1)',
  ])('finds what leads out of the corpus in "%s"', (text) => {
    expect(outsideContent(text)).not.toBeNull();
  });

  it.each([
    'RMB 1.4 billion, or 93.5%, in Phase II.',
    'Zhongke Co., Ltd. and SAGIA Inc. signed.',
    'U.S. firms signed in St. Petersburg on Feb. 24.',
    'Shares rose from 1.1 to 2.2 (see the table).',
    '投资1.2万亿元。',
    'Инвестиции 122,85 млрд тенге, т. е. много.',
  ])('finds nothing in "%s"', (text) => {
    expect(outsideContent(text)).toBeNull();
  });
});

describe('plainSentence', () => {
  it.each([
    ['**15** projects\nwere signed [1][2].', '15 projects were signed.'],
    ['- 15 projects were signed. [1]', '15 projects were signed.'],
    ['15个项目签约【1】。', '15个项目签约。'],
    ['Sum\u202e of `5`', 'Sum of 5'],
  ])('makes of "%s" a line of plain text', (text, plain) => {
    expect(plainSentence(text)).toBe(plain);
  });
});
