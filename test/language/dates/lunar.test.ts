import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/language/dates/calendar.ts';
import { lunarYear } from '../../../src/language/dates/lunar.ts';
import { asked, expectPhrase, type Phrase, published } from './phrases.ts';

describe('lunarYear', () => {
  it.each([
    [2000, '2000-02-05'],
    [2020, '2020-01-25'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2026, '2026-02-17'],
  ])('begins %i on %s, as the almanac has it', (year, day) => {
    expect(isoDay(lunarYear(year)[0]?.from ?? 0)).toBe(day);
  });

  it.each([
    [2020, 4],
    [2023, 2],
    [2025, 6],
  ])('doubles in %i the month %i', (year, month) => {
    expect(lunarYear(year).filter(({ leap }) => leap)).toMatchObject([{ month }]);
  });

  it('fits months of 29 or 30 days together without a gap, from year to year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        const months = [...lunarYear(year), ...lunarYear(year + 1).slice(0, 1)];
        months.forEach(({ from, to }, index) => {
          expect([29, 30]).toContain(to - from + 1);
          const next = months[index + 1];
          if (next) expect(next.from).toBe(to + 1);
        });
        expect([13, 14]).toContain(months.length);
      }),
      { numRuns: 20 },
    );
  });

  it.each([1899, 2101, 2022.5])('knows no months of %d', (year) => {
    expect(lunarYear(year)).toEqual([]);
  });
});

describe('readDates of the lunar calendar', () => {
  it.each<Phrase>([
    ['«农历八月十五»签约了什么', '2022-09-10', '2022-09-10'],
    ['«2021年农历九月初九»', '2021-10-14', '2021-10-14'],
    ['«阴历2021年五月初五»', '2021-06-14', '2021-06-14'],
    ['«农历正月»', '2022-02-01', '2022-03-02'],
    ['«二月初二»', '2022-03-04', '2022-03-04'],
    ['«腊月廿三»', '2022-01-25', '2022-01-25'],
    ['«闰四月初八»', '2020-05-30', '2020-05-30'],
    ['«2021年除夕»', '2021-02-11', '2021-02-11'],
    ['«大年三十»', '2022-01-31', '2022-01-31'],
    ['«大年初三»', '2022-02-03', '2022-02-03'],
    ['«春节期间»复工', '2022-02-01', '2022-02-07'],
    ['«2021年春节前»开工', null, '2021-02-11'],
    ['«自春节以来»', '2022-02-01', '2022-10-12'],
    ['«中秋节»', '2022-09-10', '2022-09-10'],
    ['«8月初»一批项目开工', '2022-08-01', '2022-08-10'],
    ['What was signed «after the 2021 Spring Festival»?', '2021-02-19', null],
    ['What was signed on «the Mid-Autumn Festival»?', '2022-09-10', '2022-09-10'],
  ])('reads %s as %s to %s', (...phrase) => expectPhrase(phrase, asked('2022-10-12')));

  it.each<Phrase>([
    ['项目在«春节后»复工', '2023-01-29', null],
    ['resumed «after Chinese New Year»', '2023-01-29', null],
  ])('reads %s of a report against its date', (...phrase) => expectPhrase(phrase, published('2023-02-20')));
});
