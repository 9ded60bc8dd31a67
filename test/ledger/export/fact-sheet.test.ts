import { describe, expect, it } from 'vitest';
import { factSheet } from '../../../src/ledger/export/fact-sheet.ts';
import { makeFact } from '../make-fact.ts';

const FACT = makeFact({
  ...{
    id: 'a1',
    document: 'jiutai.txt',
    scope: 'batch',
    projects: '15',
    amount: 'over CNY 20',
    on: '2022-09-18',
  },
  ...{ in: 'Jiutai', names: ['Laser Park', '人参厂'], quote: 'fifteen\n  projects', published: '2022-09-21' },
});

function row(facts: Parameters<typeof factSheet>[2]) {
  const { columns, rows } = factSheet('Ledger', [FACT], facts);
  return Object.fromEntries(columns.map(({ title }, at) => [title, rows[0]?.[at]]));
}

describe('factSheet', () => {
  it('puts each field in a column of its own, numbers whole and days as days', () => {
    expect(row({ sources: new Map(), corrections: new Map() })).toMatchObject({
      Id: 'a1',
      Stage: 'signed',
      From: { day: '2022-09-18' },
      Place: 'Jiutai',
      Within: 'Jilin Province / Changchun',
      Projects: 15,
      Amount: 20_000_000_000,
      Currency: 'CNY',
      'Amount is': 'over',
      Names: 'Laser Park; 人参厂',
      Quote: 'fifteen projects',
      Source: 'jiutai.txt',
      Published: { day: '2022-09-21' },
    });
  });

  it('names the source as far as it is known, and who corrected the row', () => {
    const source = { title: '15 Projects', publisher: 'CCFAO', url: null };
    const corrections = [{ fact: 'a1', change: {}, author: '王芳', at: Date.UTC(2026, 10, 22) }];
    expect(
      row({ sources: new Map([['jiutai.txt', source]]), corrections: new Map([['a1', corrections]]) }),
    ).toMatchObject({ Source: '15 Projects — CCFAO', 'Corrected by': '王芳, 2026-11-22' });
  });
});
