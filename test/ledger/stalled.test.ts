import { describe, expect, it } from 'vitest';
import { type LedgerQuery, WHOLE_LEDGER } from '../../src/ledger/query.ts';
import { stalled } from '../../src/ledger/stalled.ts';
import { withThreads } from '../../src/ledger/threads.ts';
import { makeFact, type Said } from './make-fact.ts';

const TODAY = '2026-11-22';

function idsOf(said: readonly Said[], months: number, query: Partial<LedgerQuery> = {}) {
  const { facts, batchFacts, ...rest } = stalled(
    withThreads(said.map(makeFact)),
    { ...WHOLE_LEDGER, ...query },
    months,
    TODAY,
  );
  expect(batchFacts).toHaveLength(rest.batches);
  return { ids: facts.map(({ id }) => id), ...rest };
}

const SAID: readonly Said[] = [
  { id: 'young', on: '2026-09-01', in: 'Jiutai', names: ['Ginseng Works'] },
  { id: 'old', on: '2025-01-10', in: 'Jiutai', names: ['Laser Park'], sectors: ['aerospace'] },
  { id: 'older', on: '2024-05-01..2024-05-31', in: 'Songyuan', names: ['Brewery'] },
  { id: 'moving', on: '2024-01-10', in: 'Jiutai', names: ['Battery Works'] },
  { id: 'start', on: '2025-02-10', in: 'Jiutai', names: ['Battery Works'], stage: 'started' },
  { id: 'talks', on: '2024-01-10', in: 'Jiutai', names: ['Cold Store'], stage: 'negotiating' },
  { id: 'batch', on: '2024-01-10', in: 'Kuancheng', scope: 'batch', projects: '15' },
  { id: 'year', on: '2024-01-01..2024-06-30', in: 'Jiutai', scope: 'running_total', projects: '86' },
  { id: 'undated', in: 'Jiutai', names: ['Fish Farm'] },
];

describe('stalled', () => {
  it('lists projects signed long enough ago whose thread reports no start, the oldest first', () => {
    expect(idsOf(SAID, 12)).toEqual({ ids: ['older', 'old'], batches: 1, undated: 1 });
    expect(idsOf(SAID, 24).ids).toEqual(['older']);
    expect(idsOf(SAID, 1).ids).toEqual(['older', 'old', 'young']);
  });

  it('counts to the day', () => {
    const said: Said[] = [{ id: 'a', on: '2026-05-22', names: ['Laser Park'] }];
    expect(idsOf(said, 6).ids).toEqual(['a']);
    expect(idsOf([{ ...said[0], id: 'a', on: '2026-05-23' }], 6).ids).toEqual([]);
  });

  it('goes by place, sector and period of the signing', () => {
    expect(idsOf(SAID, 12, { place: ['Jilin Province', 'Changchun'] }).ids).toEqual(['old']);
    expect(idsOf(SAID, 12, { sector: 'aerospace' }).ids).toEqual(['old']);
    expect(idsOf(SAID, 12, { period: { from: null, to: '2024-12-31' } }).ids).toEqual(['older']);
  });

  it('takes a project that was signed twice by its first signing', () => {
    const twice: Said[] = [
      { id: 'formal', on: '2026-10-01', names: ['Laser Park'], in: 'Jiutai' },
      { id: 'frame', on: '2024-01-10', names: ['Laser Park'], in: 'Jiutai' },
    ];
    expect(idsOf(twice, 12).ids).toEqual(['frame']);
  });
});
