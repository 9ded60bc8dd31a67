import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bold,
  code,
  expandable,
  italic,
  join,
  link,
  plain,
  pre,
} from '../../../src/telegram/outgoing/formatted-text.ts';
import { marks } from './answers.ts';

describe('formatted text', () => {
  it('counts offsets in UTF-16 units, as Telegram does', () => {
    expect(join(['🏭 ', bold('15 个项目')]).entities).toEqual([{ type: 'bold', offset: 3, length: 6 }]);
  });

  it('keeps marks inside marks', () => {
    expect(marks(expandable(join(['a ', bold('b')])))).toEqual([
      ['expandable_blockquote', 'a b'],
      ['bold', 'b'],
    ]);
  });

  it('leaves out empty parts with their separator, and marks nothing that is empty', () => {
    expect(join(['a', '', bold(''), code('b')], ', ')).toEqual({
      text: 'a, b',
      entities: [{ type: 'code', offset: 3, length: 1 }],
    });
    expect([bold(''), italic(''), pre(''), link('', 'https://a.org')]).toEqual(
      Array(4).fill({ text: '', entities: [] }),
    );
  });

  it.each([
    ['https://example.org/a?b=1', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['tg://user?id=1', false],
    ['ftp://example.org/a', false],
    ['www.example.org', false],
    ['', false],
    [null, false],
  ])('links to web pages only: %s', (url, isLinked) => {
    expect(marks(link('title', url))).toEqual(isLinked ? [['text_link', 'title']] : []);
  });

  it('makes any text one that can be encoded and sent', () => {
    expect(plain('a\r\nb\rc\u0000d\te\u2028f\uD800g').text).toBe('a\nb\nc d e f\uFFFDg');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sent = plain(text).text;
        expect(Buffer.from(sent, 'utf8').toString('utf8')).toBe(sent);
        expect(sent).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
