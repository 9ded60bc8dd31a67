import { describe, expect, it } from 'vitest';
import { WHOLE_LEDGER } from '../../src/ledger/query.ts';
import { writeFacts, writeTable, writeTotal } from '../../src/ledger/table.ts';
import { withThreads } from '../../src/ledger/threads.ts';
import { totalsOf } from '../../src/ledger/totals.ts';
import { makeFact, type Said } from './make-fact.ts';

const SAID: readonly Said[] = [
  {
    id: 'a1',
    scope: 'batch',
    projects: '15',
    amount: 'over CNY 20',
    on: '2022-09-18',
    in: 'Jiutai',
    document: 'jiutai.txt',
  },
  { id: 'a2', amount: 'CNY 3', on: '2022-11-04', in: 'Chaoyang', names: ['净月激光产业园'] },
  { id: 'a3', scope: 'running_total', projects: '86', on: '2022-01-01..2022-08-31', in: 'Changchun' },
  { id: 'a4', amount: 'USD 0.3', kind: 'funds_in_place' },
];
const FACTS = withThreads(SAID.map(makeFact));

describe('writeTable', () => {
  it('aligns by the width on the screen and keeps blanks before a cell', () => {
    expect(
      writeTable(
        ['a', 'n'],
        [
          ['长春', '1'],
          ['  x\ny', '20'],
        ],
        new Set([1]),
      ),
    ).toBe(['a       n', '─────  ──', '长春    1', '  x y  20', ''].join('\n'));
  });
});

describe('writeFacts', () => {
  it('shows a fact a line, corrected ones with a star', () => {
    const corrections = new Map([['a2', [{ fact: 'a2', change: {}, author: 'Li', at: 0 }]]]);
    const lines = writeFacts(FACTS, corrections).split('\n');
    expect(lines[2]).toMatch(
      /^a1 +18 September 2022 +signed +Jiutai +15 +over RMB 20 billion +batch +jiutai\.txt$/,
    );
    expect(lines[3]).toMatch(/^a2\* .*RMB 3 billion +净月激光产业园 +a2\.txt$/);
    expect(lines[4]).toMatch(/running total/);
    expect(lines[5]).toMatch(/^a4 +– +signed +– +– +USD 300 million in place/);
  });
});

describe('writeTotal', () => {
  it('shows places under what holds them, and what was left out by reason', () => {
    const lines = writeTotal(totalsOf(FACTS, WHOLE_LEDGER, 'place')).split('\n');
    expect(lines[3]).toMatch(/^ {2}Changchun +16 +over RMB 23 billion +2 +0$/);
    expect(lines[5]).toMatch(/^ {4}Jiutai +15 +over RMB 20 billion +1 +0$/);
    expect(lines.slice(6)).toEqual([
      '',
      'Left out:',
      '  1  A running total: it is never added to events. a3',
      '  1  No place is stated. a4',
      '',
    ]);
  });

  it('says how many rows state an amount where not all do', () => {
    expect(writeTotal(totalsOf(FACTS, WHOLE_LEDGER, null))).toContain(
      'over RMB 23 billion (2 of 3 rows); USD 300 million in place (1 of 3 rows)',
    );
  });

  it('says so where there is nothing', () => {
    expect(writeTotal(totalsOf([], WHOLE_LEDGER, 'month'))).toBe('Nothing to add up.\n');
  });
});
