import { describe, expect, it } from 'vitest';
import { differingReports } from '../../src/ledger/differing-reports.ts';
import { writeDifferences } from '../../src/ledger/differing-table.ts';
import { withThreads } from '../../src/ledger/threads.ts';
import { makeFact, type Said } from './make-fact.ts';

const SIGNED = { scope: 'batch', in: 'Jiutai', on: '2022-09-18' } as const;

function differing(said: readonly Said[]): string[][] {
  return differingReports(withThreads(said.map(makeFact))).map(({ facts }) => facts.map(({ id }) => id));
}

describe('differingReports', () => {
  it('gives one report of each figure, the earliest first', () => {
    const said: readonly Said[] = [
      { ...SIGNED, id: 'late', projects: '16', amount: 'CNY 20', published: '2022-09-22' },
      { ...SIGNED, id: 'early', projects: '15', amount: 'CNY 20', published: '2022-09-20' },
      { ...SIGNED, id: 'again', projects: '15', amount: 'CNY 20', published: '2022-09-21' },
    ];
    expect(differing(said)).toEqual([['early', 'late']]);
  });

  it('passes over reports that can all be right', () => {
    const said: readonly Said[] = [
      { ...SIGNED, id: 'over', projects: '15', amount: 'over CNY 20' },
      { ...SIGNED, id: 'exact', projects: '15', amount: 'CNY 20.36' },
      { ...SIGNED, id: 'silent', projects: '15' },
    ];
    expect(differing(said)).toEqual([]);
  });

  it('passes over other events, and over running totals, which grow', () => {
    expect(
      differing([
        { ...SIGNED, id: 'a', projects: '15' },
        { ...SIGNED, id: 'b', on: '2022-10-20', projects: '16' },
        { ...SIGNED, id: 'c', scope: 'running_total', projects: '86' },
        { ...SIGNED, id: 'd', scope: 'running_total', projects: '96' },
      ]),
    ).toEqual([]);
  });

  it('is shown with event, figures, rows and documents', () => {
    const facts = withThreads(
      [
        { ...SIGNED, id: 'a', projects: '15', amount: 'CNY 20' },
        { ...SIGNED, id: 'b', projects: '16', amount: 'CNY 20' },
      ].map(makeFact),
    );
    expect(writeDifferences(facts)).toBe(
      '\nReports of one event differ:\n  signed, Jiutai, 18 September 2022\n    a  15 projects, RMB 20 billion  a.txt\n    b  16 projects, RMB 20 billion  b.txt\n',
    );
    expect(writeDifferences(facts.slice(0, 1))).toBe('');
  });
});
