import { describe, expect, it } from 'vitest';
import { type LedgerQuery, selectFacts, WHOLE_LEDGER } from '../../src/ledger/query.ts';
import { makeFact } from './make-fact.ts';

const FACTS = [
  makeFact({ id: 'undated', in: 'Jiutai' }),
  makeFact({ id: 'later', on: '2022-10-02', in: 'Changchun', stage: 'started' }),
  makeFact({ id: 'september', on: '2022-09-01..2022-09-30', in: 'Songyuan', sectors: ['food'] }),
  makeFact({ id: 'day', on: '2022-09-18', in: 'Jiutai' }),
  makeFact({ id: 'nowhere', on: '2022-09-20' }),
];

const idsOf = (query: Partial<LedgerQuery>) =>
  selectFacts(FACTS, { ...WHOLE_LEDGER, ...query }).facts.map(({ id }) => id);

describe('selectFacts', () => {
  it('gives everything in the order of the events, what has no date last', () => {
    expect(idsOf({})).toEqual(['day', 'nowhere', 'september', 'later', 'undated']);
  });

  it.each<[Partial<LedgerQuery>, string[]]>([
    [{ place: ['Jilin Province', 'Changchun'] }, ['day', 'later', 'undated']],
    [{ place: ['Jilin Province', 'Changchun', 'Jiutai'] }, ['day', 'undated']],
    [{ place: ['Jilin Province'] }, ['day', 'september', 'later', 'undated']],
    [{ stage: 'started' }, ['later']],
    [{ sector: 'food' }, ['september']],
    [{ period: { from: '2022-09-01', to: '2022-09-30' } }, ['day', 'nowhere', 'september']],
    [{ period: { from: '2022-09-19', to: null } }, ['nowhere', 'later']],
    [{ period: { from: null, to: '2022-09-18' } }, ['day']],
  ])('keeps what %j asks for', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('says how many rows may be meant but do not say so', () => {
    const { undated, partly } = selectFacts(FACTS, {
      ...WHOLE_LEDGER,
      period: { from: '2022-09-10', to: '2022-09-19' },
    });
    expect({ undated, partly }).toEqual({ undated: 1, partly: 1 });
  });
});
