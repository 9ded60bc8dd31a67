import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/language/places.ts';
import { readChange } from '../../src/ledger/correction-fields.ts';
import { type DecisionRequest, decide } from '../../src/ledger/decide.ts';
import { splitAssignments } from '../../src/ledger/read-assignments.ts';
import { writeFields } from '../../src/ledger/write-fields.ts';
import { FactCorrections } from '../../src/storage/fact-corrections.ts';
import { emptyDatabase } from '../support/desk-database.ts';
import { makeFact } from './make-fact.ts';

const gazetteer = createGazetteer();
const FACTS = [makeFact({ id: 'aaaa1', in: 'Jiutai', amount: 'CNY 20' }), makeFact({ id: 'aaaa2' })];

async function deciding() {
  const corrections = new FactCorrections(await emptyDatabase(), () => 7);
  const act = (kind: DecisionRequest['kind'], fact: string, ...assignments: string[]) =>
    decide({ kind, fact, assignments, author: 'Li' }, { facts: FACTS, corrections, gazetteer });
  return { corrections, act };
}

describe('decide', () => {
  it('keeps what is to be otherwise, on top of what was corrected before', async () => {
    const { corrections, act } = await deciding();
    act('correct', 'aaaa1', 'amount=USD 2 billion', 'amount_kind=funds_in_place');
    expect(act('correct', 'aaaa1', 'amount=USD 3 billion')).toMatchObject({
      kind: 'corrected',
      change: { amount: { value: 3e9, currency: 'USD', kind: 'funds_in_place' } },
    });
    expect(corrections.standing()).toHaveLength(2);
  });

  it('lets nothing but a taking back change a row that was rejected', async () => {
    const { corrections, act } = await deciding();
    expect(act('reject', 'AAAA1')).toMatchObject({ kind: 'rejected', fact: { id: 'aaaa1' } });
    expect(act('correct', 'aaaa1', 'stage=started')).toEqual({ fault: { kind: 'rejected', id: 'aaaa1' } });
    expect(act('reject', 'aaaa1')).toEqual({ fault: { kind: 'rejected', id: 'aaaa1' } });
    expect(act('undo', 'aaaa1')).toMatchObject({
      kind: 'undone',
      id: 'aaaa1',
      undone: { author: 'Li', change: null },
    });
    expect(act('undo', 'aaaa1')).toEqual({ fault: { kind: 'not_corrected', id: 'aaaa1' } });
    expect(corrections.standing()).toEqual([]);
  });

  it('keeps nothing where the row or the value is not clear', async () => {
    const { corrections, act } = await deciding();
    expect(act('reject', 'ffff')).toEqual({ fault: { kind: 'no_row', id: 'ffff' } });
    expect(act('reject', 'aaaa')).toEqual({ fault: { kind: 'several_rows', id: 'aaaa', rows: 2 } });
    expect(act('correct', 'aaaa1')).toEqual({ fault: { kind: 'no_change' } });
    expect(act('correct', 'aaaa1', 'stage=dreamt')).toMatchObject({ fault: { kind: 'bad_value' } });
    expect(corrections.standing()).toEqual([]);
  });
});

describe('splitAssignments', () => {
  it.each([
    ['stage=signed amount=over RMB 2 billion', ['stage=signed', 'amount=over RMB 2 billion']],
    ['names=Laser Park; 人参厂\nplace=九台区', ['names=Laser Park; 人参厂', 'place=九台区']],
    ['amount = RMB 2 billion stage＝签约', ['amount=RMB 2 billion', 'stage=签约']],
    ['amount="RMB 2 billion" event=', ['amount=RMB 2 billion', 'event=']],
    ['signed stage=started', ['signed', 'stage=started']],
    ['Stage=signed', ['stage=signed']],
    ['signed', ['signed']],
    ['', []],
  ])('cuts %j', (text, assignments) => {
    expect(splitAssignments(text)).toEqual(assignments);
  });
});

describe('writeFields', () => {
  it('writes a row so that a correction reads it as it is', () => {
    const qualifier = fc.constantFrom('exactly', 'over', 'about', 'up_to');
    const money = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value * 100_000);
    const fact = fc
      .record({
        stage: fc.constantFrom(
          'planned',
          'negotiating',
          'signed',
          'settled',
          'started',
          'resumed',
          'in_production',
        ),
        scope: fc.constantFrom('project', 'batch', 'running_total'),
        projects: fc.option(fc.record({ value: fc.integer({ min: 2, max: 900 }), qualifier })),
        amount: fc.option(
          fc.record({
            value: money,
            currency: fc.constantFrom('CNY', 'USD', 'EUR'),
            qualifier,
            kind: fc.constantFrom('total_investment', 'funds_in_place', 'average', 'other'),
          }),
        ),
        event: fc.constantFrom(
          null,
          { from: '2022-09-18', to: '2022-09-18', basis: 'stated' },
          { from: '2022-01-01', to: '2022-08-31', basis: 'stated' },
        ),
        names: fc.constantFrom([], ['Laser Park', '人参厂']),
        sectors: fc.constantFrom([], ['food', 'new energy']),
      })
      .map(
        (fields) => ({ ...makeFact({ id: 'a', in: 'Jiutai' }), ...fields }) as ReturnType<typeof makeFact>,
      );
    fc.assert(
      fc.property(fact, (one) => {
        const assignments = splitAssignments(writeFields(one).join(' '));
        const { stage, scope, projects, amount, event, place, place_path, names, investors, sectors } = one;
        expect(readChange(assignments, one, gazetteer, []), assignments.join(' ')).toEqual({
          change: { stage, scope, projects, amount, event, place, place_path, names, investors, sectors },
        });
      }),
      { numRuns: 150 },
    );
  });
});
