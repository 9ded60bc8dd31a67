import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/ledger/export/csv.ts';
import type { Sheet } from '../../../src/ledger/export/sheet.ts';
import { writeXlsx } from '../../../src/ledger/export/xlsx.ts';
import { unzip } from '../../support/unzip.ts';

const SHEET: Sheet = {
  name: 'Ledger',
  columns: [
    { title: 'What', width: 20 },
    { title: 'Amount', width: 12 },
    { title: 'From', width: 11 },
  ],
  rows: [
    ['九台区 "15", 个项目', 20_000_000_000, { day: '2022-09-18' }],
    ['=HYPERLINK("http://evil.example","Pay")', 1, null],
    ['+1', null, null],
    ['-2+3', null, null],
    ['@SUM(A1)', null, null],
    ['\tindented', null, null],
    ['bell \u0007, half \ud800, <tag> & more', null, null],
  ],
};

describe('writeCsv', () => {
  const lines = writeCsv(SHEET).split('\r\n');

  it('begins with a byte order mark and its titles, and quotes what needs it', () => {
    expect(lines[0]).toBe('\ufeffWhat,Amount,From');
    expect(lines[1]).toBe('"九台区 ""15"", 个项目",20000000000,2022-09-18');
  });

  it('lets no text run as a formula', () => {
    expect(lines.slice(2, 7).map((line) => line.replace(/^"/, '').charAt(0))).toEqual([
      "'",
      "'",
      "'",
      "'",
      "'",
    ]);
  });
});

describe('writeXlsx', () => {
  it('writes sheets with texts as texts, numbers as numbers and days as days', async () => {
    const files = unzip(await writeXlsx([SHEET, { ...SHEET, name: 'Other' }]));
    const all = [...files.values()].join('\n');
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(files.has('xl/worksheets/sheet2.xml')).toBe(true);
    expect(all).toContain('<t>九台区 "15", 个项目</t>');
    expect(sheet).toContain('<v>20000000000</v>');
    expect(sheet).toContain('<v>44822</v>'); // 2022-09-18, in days since 1899-12-30
    expect(all).toContain('=HYPERLINK');
    expect(sheet).not.toContain('<f>');
  });

  it('leaves out what XML cannot hold', async () => {
    const all = [...unzip(await writeXlsx([SHEET])).values()].join('\n');
    expect(all).toContain('bell , half , &lt;tag&gt; &amp; more');
  });
});
