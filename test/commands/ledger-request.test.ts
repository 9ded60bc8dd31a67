import { describe, expect, it } from 'vitest';
import { type LedgerOptions, readLedgerRequest } from '../../src/commands/ledger-request.ts';
import { UsageError } from '../../src/errors.ts';

describe('readLedgerRequest', () => {
  it('asks for the whole list where nothing is said', () => {
    expect(readLedgerRequest({})).toEqual({
      ...{
        kind: 'view',
        json: false,
        total: false,
        by: null,
        place: null,
        stage: null,
        from: null,
        to: null,
      },
      ...{ sector: null, stalled: null, xlsx: null, csv: null, chart: null, measure: null, language: 'en' },
    });
  });

  it.each([
    ['signed', 'signed'],
    ['in production', 'in_production'],
    ['In-Production', 'in_production'],
    ['in_production', 'in_production'],
    ['签约', 'signed'],
    ['开工', 'started'],
  ])('reads the stage %s', (stage, read) => {
    expect(readLedgerRequest({ stage })).toMatchObject({ stage: read });
  });

  it('takes --by as what to count by, and of a correction as who makes it', () => {
    expect(readLedgerRequest({ total: true, by: 'quarter' })).toMatchObject({ total: true, by: 'quarter' });
    expect(readLedgerRequest({ chart: 'a.png', by: 'month' })).toMatchObject({ chart: 'a.png', by: 'month' });
    expect(readLedgerRequest({ correct: ['12ab', 'stage=signed', 'amount='], by: '王芳' })).toEqual({
      ...{ kind: 'correct', fact: '12ab', assignments: ['stage=signed', 'amount='], author: '王芳' },
    });
    expect(readLedgerRequest({ reject: '12ab', by: 'Li' })).toMatchObject({ kind: 'reject', fact: '12ab' });
    expect(readLedgerRequest({ undo: '12ab', by: 'Li' })).toMatchObject({ kind: 'undo', author: 'Li' });
  });

  it.each<[LedgerOptions, RegExp]>([
    [{ total: true, by: 'county' }, /--by county is not known/],
    [{ by: 'month' }, /--by goes with/],
    [{ stage: 'dreamt of' }, /--stage dreamt of is not known/],
    [{ sector: 'poetry' }, /--sector poetry is not known/],
    [{ from: '2022-02-01', to: '2022-01-01' }, /after --to/],
    [{ stalled: 'twelve' }, /no number of months/],
    [{ stalled: '0' }, /no number of months/],
    [{ stalled: '1.5' }, /no number of months/],
    [{ stalled: '6', total: true }, /--stalled/],
    [{ stalled: '6', stage: 'signed' }, /--stalled/],
    [{ chart: 'chart.jpg' }, /\.png/],
    [{ chart: '.png' }, /\.png/],
    [{ xlsx: 'ledger.xls' }, /\.xlsx/],
    [{ csv: 'ledger' }, /\.csv/],
    [{ measure: 'amount' }, /--chart/],
    [{ chart: 'a.png', measure: 'money' }, /--measure money/],
    [{ chart: 'a.png', language: 'ko' }, /--language ko/],
    [{ reject: '12ab' }, /Who decides/],
    [{ reject: '12ab', by: '  ' }, /Who decides/],
    [{ reject: 'x y', by: 'Li' }, /no id/],
    [{ correct: ['12'], by: 'Li' }, /no id/],
    [{ reject: '12ab', undo: '12ab', by: 'Li' }, /exclude/],
    [{ reject: '12ab', json: true, by: 'Li' }, /exclude/],
  ])('refuses %j', (options, fault) => {
    expect(() => readLedgerRequest(options)).toThrow(fault);
    expect(() => readLedgerRequest(options)).toThrow(UsageError);
  });
});
