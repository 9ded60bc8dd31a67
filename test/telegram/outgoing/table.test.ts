import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/language/wording/display-width.ts';
import { alignedTable, alignedWhole, markdownTable } from '../../../src/telegram/outgoing/table.ts';

const TABLE = {
  header: ['Place', 'Projects'],
  rows: [
    ['九台区', '15'],
    ['Changchun', '104'],
    ['Кызылорда', '7'],
  ],
  align: ['left', 'right'] as const,
};
const cells = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }), {
  maxLength: 6,
});

describe('alignedTable', () => {
  it('aligns columns as they are seen', () => {
    const { text, entities } = alignedTable(TABLE);
    expect(text.split('\n')).toEqual([
      'Place      Projects',
      '─────────  ────────',
      '九台区           15',
      'Changchun       104',
      'Кызылорда         7',
    ]);
    expect(entities).toEqual([{ type: 'pre', offset: 0, length: text.length }]);
  });

  it('has no header line where the header is empty', () => {
    expect(alignedTable({ ...TABLE, header: [] }).text.split('\n')[0]).toBe('九台区      15');
  });

  it('fills short rows and clips wide cells', () => {
    const { text } = alignedTable({ header: ['a', 'b'], rows: [['x'.repeat(50), '1'], ['y']] });
    expect(text.split('\n').slice(2)).toEqual([`${'x'.repeat(31)}…  1`, 'y']);
  });

  it('gives lines of one width where the last column is right, whatever the cells', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const numbered = rows.map((row) => [row[0] ?? '', '1']);
        const lines = alignedTable({
          header: ['n', 'm'],
          rows: numbered,
          align: ['left', 'right'],
        }).text.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
      }),
    );
  });
});

describe('alignedWhole', () => {
  it('clips no cell, and lets a wide one push the rest of its row aside', () => {
    const { text } = alignedWhole({
      header: [],
      rows: [
        ['x'.repeat(40), '1'],
        ['y', '2'],
      ],
    });
    expect(text.split('\n')).toEqual([`${'x'.repeat(40)}  1`, `${'y'.padEnd(32)}  2`]);
  });
});

describe('markdownTable', () => {
  it('writes a table with its alignment', () => {
    expect(markdownTable(TABLE)?.split('\n').slice(0, 3)).toEqual([
      '| Place | Projects |',
      '| :--- | ---: |',
      '| 九台区 | 15 |',
    ]);
  });

  it('escapes what would be markup', () => {
    expect(markdownTable({ header: ['*a* | <b>'], rows: [['$x$ `y` [z](u)\n# h &amp; ==m==']] })).toBe(
      '| \\*a\\* \\| \\<b\\> |\n| :--- |\n| \\$x\\$ \\`y\\` \\[z\\](u) \\# h \\&amp; \\=\\=m\\=\\= |',
    );
  });

  it('keeps every row on its line and every cell in its column', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const lines = markdownTable({ header: ['a', 'b', 'c', 'd', 'e'], rows })?.split('\n') ?? [];
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.replace(/\\./gs, '').match(/\|/g)).toHaveLength(6);
      }),
    );
  });

  it.each([
    ['has no columns', { header: [], rows: [] }],
    ['has more than 20 columns', { header: Array(21).fill('a'), rows: [] }],
  ])('is null where it %s', (_, table) => {
    expect(markdownTable(table)).toBeNull();
  });
});
