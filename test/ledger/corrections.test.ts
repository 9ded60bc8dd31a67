import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/language/places.ts';
import { CORRECTION_FIELDS, readChange } from '../../src/ledger/correction-fields.ts';
import { applyCorrections, type Correction } from '../../src/ledger/corrections.ts';
import { assembleLedger } from '../../src/ledger/ledger.ts';
import { makeFact } from './make-fact.ts';

const FACTS = [
  makeFact({ id: 'a', on: '2022-09-18', in: 'Jiutai', amount: 'CNY 20', names: ['Laser Park'] }),
  makeFact({ id: 'b', on: '2022-09-20', in: 'Kuancheng' }),
];

function correction(fact: string, change: Correction['change'], at = 0): Correction {
  return { fact, change, author: 'Li', at };
}

describe('applyCorrections', () => {
  it('lets what people say win, of two the later, and leaves rejected rows out', () => {
    const { facts, lost } = applyCorrections(FACTS, [
      correction('a', { stage: 'started', names: [] }),
      correction('a', { stage: 'settled' }, 1),
      correction('b', null, 2),
      correction('b', { stage: 'signed' }, 3),
      correction('gone', null, 4),
    ]);
    expect(facts).toEqual([{ ...FACTS[0], stage: 'settled', names: [] }]);
    expect(lost).toBe(1);
  });

  it('keeps every correction with the row it is of', () => {
    const { corrections } = applyCorrections(FACTS, [
      correction('a', { stage: 'started' }),
      correction('b', null),
    ]);
    expect([...corrections]).toEqual([
      ['a', [correction('a', { stage: 'started' })]],
      ['b', [correction('b', null)]],
    ]);
  });
});

describe('assembleLedger', () => {
  it('joins threads by what holds after the corrections', () => {
    const [one, other] = assembleLedger(FACTS, [
      correction('b', { names: ['Laser Park'], place_path: [], place: null }),
    ]).facts as [(typeof FACTS)[0], (typeof FACTS)[0]];
    expect(one.thread).toBe(other.thread);
  });
});

describe('readChange', () => {
  const gazetteer = createGazetteer();
  const read = (...assignments: string[]) =>
    readChange(assignments, FACTS[0] as never, gazetteer, [['Jilin Province', 'Changchun', 'Chaoyang']]);

  it.each([
    ['stage=in production', { stage: 'in_production' }],
    ['stage=签约', { stage: 'signed' }],
    ['scope=running_total', { scope: 'running_total' }],
    ['projects=over 15', { projects: { value: 15, qualifier: 'over' } }],
    ['projects=', { projects: null }],
    [
      'amount=over RMB 20 billion',
      { amount: { value: 2e10, currency: 'CNY', qualifier: 'over', kind: 'total_investment' } },
    ],
    [
      'amount=120亿元',
      { amount: { value: 1.2e10, currency: 'CNY', qualifier: 'exactly', kind: 'total_investment' } },
    ],
    ['amount=', { amount: null }],
    [
      'amount_kind=funds_in_place',
      { amount: { value: 2e10, currency: 'CNY', qualifier: 'exactly', kind: 'funds_in_place' } },
    ],
    ['event=2022-09-18', { event: { from: '2022-09-18', to: '2022-09-18', basis: 'stated' } }],
    ['event=September 2022', { event: { from: '2022-09-01', to: '2022-09-30', basis: 'stated' } }],
    ['event=', { event: null }],
    ['place=九台区', { place: 'Jiutai', place_path: ['Jilin Province', 'Changchun', 'Jiutai'] }],
    ['place=Chaoyang', { place: 'Chaoyang', place_path: ['Jilin Province', 'Changchun', 'Chaoyang'] }],
    ['place=Chaoyang District, Beijing', { place: 'Chaoyang', place_path: ['Beijing', 'Chaoyang'] }],
    ['place=', { place: null, place_path: [] }],
    ['names=Laser Park; 人参厂；', { names: ['Laser Park', '人参厂'] }],
    ['investors=', { investors: [] }],
    ['sectors=automotive; food', { sectors: ['automotive', 'food'] }],
  ])('reads %s', (assignment, change) => {
    expect(read(assignment)).toEqual({ change });
  });

  it('reads several, each on top of those before it', () => {
    expect(read('amount=USD 2 billion', 'amount_kind=average', 'stage=signed')).toEqual({
      change: {
        amount: { value: 2e9, currency: 'USD', qualifier: 'exactly', kind: 'average' },
        stage: 'signed',
      },
    });
  });

  it.each([
    ['stage', { kind: 'no_assignment', text: 'stage' }],
    ['=signed', { kind: 'no_assignment', text: '=signed' }],
    ['stage=dreamt', { kind: 'bad_value', field: 'stage', value: 'dreamt' }],
    ['quote=nothing', { kind: 'unknown_field', field: 'quote' }],
    ['constructor=x', { kind: 'unknown_field', field: 'constructor' }],
    ['amount=20 billon', { kind: 'bad_value', field: 'amount' }],
    ['amount=RMB 2 billion and more to come', { kind: 'bad_value', field: 'amount' }],
    ['projects=many', { kind: 'bad_value', field: 'projects' }],
    ['event=someday', { kind: 'bad_value', field: 'event' }],
    ['event=September 18', { kind: 'bad_value', field: 'event' }],
    ['place=Xanadu', { kind: 'unknown_place', name: 'Xanadu' }],
    ['sectors=poetry', { kind: 'bad_value', field: 'sectors' }],
  ])('refuses %s', (assignment, fault) => {
    expect(read(assignment)).toMatchObject({ fault });
  });

  it('refuses to change nothing', () => {
    expect(read()).toEqual({ fault: { kind: 'no_change' } });
  });

  it('gives a change or a fault, whatever is written', () => {
    const field = fc.constantFrom(...Object.keys(CORRECTION_FIELDS), 'id', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, fc.string({ unit: 'grapheme' }))), (pairs) => {
        const result = read(...pairs.map(([name, value]) => `${name}=${value}`));
        expect('change' in result || 'fault' in result).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
