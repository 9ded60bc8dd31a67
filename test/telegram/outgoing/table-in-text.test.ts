import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/telegram/outgoing/table-in-text.ts';

const tablesIn = (text: string) => partsOf(text).flatMap(({ table }) => (table === null ? [] : [table]));
const rowsIn = (text: string) => tablesIn(text).map(({ header, rows }) => [header, ...rows]);

describe('partsOf', () => {
  it('finds a table between words, with a header above figures, which go right', () => {
    const text = 'Counted:\n\n片区 | 新建(个) | 说明\n高新区 | 16 | a\n北湖 | 1,020 | b\nAll began.';
    expect(partsOf(text)).toEqual([
      { start: 0, end: 10, table: null },
      {
        start: 10,
        end: text.indexOf('\nAll'),
        table: {
          header: ['片区', '新建(个)', '说明'],
          rows: [
            ['高新区', '16', 'a'],
            ['北湖', '1,020', 'b'],
          ],
          align: ['left', 'right', 'left'],
        },
      },
      { start: text.indexOf('\nAll'), end: text.length, table: null },
    ]);
  });

  it.each<[string, string, string[][]]>([
    ['rows without a header', 'City | 314\nCounty | 303', [[], ['City', '314'], ['County', '303']]],
    ['words alone', 'Place | Step\nJiutai | signed', [[], ['Place', 'Step'], ['Jiutai', 'signed']]],
    ['an empty first cell', '| 2023 | 2024\na | 1 | 2', [[], ['', '2023', '2024'], ['a', '1', '2']]],
    [
      'Markdown',
      '| Place | n |\n|---|--:|\n| Jiutai | 15 |',
      [
        ['Place', 'n'],
        ['Jiutai', '15'],
      ],
    ],
    [
      'Markdown cut at its ends',
      'Place | n |\n| :--- | --- |\n| Jiutai | 15',
      [
        ['Place', 'n'],
        ['Jiutai', '15'],
      ],
    ],
    ['a bar inside a cell', 'a\\|b | 1\nc | 2', [[], ['a|b', '1'], ['c', '2']]],
    ['Windows line ends', 'a | x\r\nb | y\r', [[], ['a', 'x'], ['b', 'y']]],
  ])('reads %s', (_, text, rows) => {
    expect(rowsIn(text)).toEqual([rows]);
  });

  it.each([
    'Xinhua | Beijing, September 18',
    'Home | News\n\nJiutai signed fifteen projects.',
    'He said |\nand she said |',
    'No bars at all.\nTwo lines.',
    '',
  ])('takes "%s" for words', (text) => {
    expect(tablesIn(text)).toEqual([]);
  });

  it('parts two tables at the blank line', () => {
    expect(tablesIn('a | 1\nb | 2\n\nc | 3\nd | 4')).toHaveLength(2);
  });

  it('covers any text in order and without gaps, and loses no word', () => {
    const line = fc.array(
      fc.oneof(fc.constantFrom('a', '1', ' | ', '|', '--', '\\'), fc.string({ unit: 'binary' })),
    );
    const text = fc.array(line.map((pieces) => pieces.join(''))).map((lines) => lines.join('\n'));
    const bare = (some: string) => some.replace(/[\s|\\:-]/gu, '');
    fc.assert(
      fc.property(text, (written) => {
        const parts = partsOf(written);
        expect(parts.map(({ start, end }) => written.slice(start, end)).join('')).toBe(written);
        for (const { start, end, table } of parts) {
          const cells = table && [...table.header, ...table.rows.flat()].join('');
          if (cells !== null) expect(bare(cells)).toBe(bare(written.slice(start, end)));
        }
      }),
    );
  });
});
