import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachMonth, eachYear, monthCount } from '../../src/language/periods.ts';

describe('eachYear, eachMonth and monthCount', () => {
  it.each([
    ['2022-09-18', '2022-09-18', ['2022'], ['2022-09']],
    ['2022-09-30', '2022-10-01', ['2022'], ['2022-09', '2022-10']],
    ['2021-11-01', '2022-02-28', ['2021', '2022'], ['2021-11', '2021-12', '2022-01', '2022-02']],
    ['0999-12-31', '1000-01-01', ['0999', '1000'], ['0999-12', '1000-01']],
    ['2022-09-18', '2022-08-18', ['2022'], []],
    ['2022-09-18', '2021-08-18', [], []],
  ])('from %s to %s', (from, to, years, months) => {
    expect(eachYear(from, to)).toEqual(years);
    expect(eachMonth(from, to)).toEqual(months);
    expect(Math.max(0, monthCount(from, to))).toBe(months.length);
  });

  it('agree with each other for every period', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const months = eachMonth(from, to);
        expect(months).toHaveLength(monthCount(from, to));
        expect(months).toEqual([...new Set(months)].sort());
        expect([months[0], months.at(-1)]).toEqual([from.slice(0, 7), to.slice(0, 7)]);
        expect(eachYear(from, to)).toEqual([...new Set(months.map((month) => month.slice(0, 4)))]);
      }),
    );
  });
});
