import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  endOf,
  isoDay,
  lastDayOfMonth,
  overlap,
  parseIsoDay,
  startOf,
  weekdayOf,
} from '../../../src/language/dates/calendar.ts';

const days = fc.integer({ min: -100_000, max: 100_000 });

describe('lastDayOfMonth', () => {
  it.each([
    [2022, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2022, 4, 30],
    [2022, 12, 31],
  ])('of %i-%i is %i', (year, month, day) => {
    expect(lastDayOfMonth(year, month)).toBe(day);
  });
});

describe('overlap', () => {
  const year = { from: '2022-01-01', to: '2022-12-31' };

  it.each([
    [
      { from: '2022-09-01', to: '2023-02-01' },
      { from: '2022-09-01', to: '2022-12-31' },
    ],
    [
      { from: null, to: '2022-03-01' },
      { from: '2022-01-01', to: '2022-03-01' },
    ],
    [
      { from: '2022-12-31', to: null },
      { from: '2022-12-31', to: '2022-12-31' },
    ],
    [{ from: null, to: null }, year],
    [{ from: '2023-01-01', to: null }, null],
  ])('of a year and %o is %o', (other, shared) => {
    expect(overlap(year, other)).toEqual(shared);
    expect(overlap(other, year)).toEqual(shared);
  });
});

describe('calendar units', () => {
  it('begin weeks on Monday', () => {
    const sunday = parseIsoDay('2022-09-18') ?? 0;
    expect(weekdayOf(sunday)).toBe(7);
    expect([startOf('week', sunday), endOf('week', sunday)].map(isoDay)).toEqual([
      '2022-09-12',
      '2022-09-18',
    ]);
  });

  it('hold the day they are taken from and lie end to end', () => {
    const units = fc.constantFrom(
      'week' as const,
      'month' as const,
      'quarter' as const,
      'half' as const,
      'year' as const,
      'decade' as const,
    );
    fc.assert(
      fc.property(days, units, (day, unit) => {
        const end = endOf(unit, day);
        expect(startOf(unit, day)).toBeLessThanOrEqual(day);
        expect(end).toBeGreaterThanOrEqual(day);
        expect(startOf(unit, end + 1)).toBe(end + 1);
      }),
    );
  });

  it('clamps a day that the other month lacks', () => {
    expect(isoDay(addMonths(parseIsoDay('2022-05-31') ?? 0, -3))).toBe('2022-02-28');
  });

  it.each(['2022-02-30', '2022-13-01', 'yesterday', ''])('does not parse %s', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});
