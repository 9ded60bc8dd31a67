import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/digest/days.ts';
import { standingOf, windowOf, windowOfDays } from '../../src/digest/window.ts';
import { dayIn, startOfDayIn } from '../../src/language/day-in.ts';
import type { Arrival } from '../../src/storage/document-arrivals.ts';
import '../support/property-seed.ts';

const arrival = (firstSeen: string, isStock: boolean): Arrival => ({
  document: 'a.txt',
  firstSeen: Date.parse(firstSeen),
  changedAt: null,
  isStock,
});

describe('standingOf', () => {
  const window = windowOfDays('2022-09-19', '2022-09-21', 'Asia/Shanghai');
  it.each([
    ['came in the window, whatever its date', arrival('2022-09-20T00:00:00Z', false), '2015-01-01', 'new'],
    ['came in the last minute of the last day there', arrival('2022-09-21T15:59:59Z', false), null, 'new'],
    ['came on the day after there', arrival('2022-09-21T16:00:00Z', false), null, 'later'],
    ['came before', arrival('2022-09-18T15:59:59Z', false), '2022-09-20', 'before'],
    ['stock, published in the window', arrival('2026-11-22T00:00:00Z', true), '2022-09-19', 'new'],
    ['stock, published before', arrival('2022-09-20T00:00:00Z', true), '2022-09-18', 'before'],
    [
      'stock, published after the day that is played',
      arrival('2026-11-22T00:00:00Z', true),
      '2022-09-22',
      'later',
    ],
    ['stock without a date', arrival('2022-09-20T00:00:00Z', true), null, 'before'],
    [
      'came after the day that is played, published in it',
      arrival('2026-11-22T00:00:00Z', false),
      '2022-09-21',
      'new',
    ],
    ['never recorded, published in the window', null, '2022-09-21', 'new'],
    ['never recorded, no date', null, null, 'later'],
  ])('%s', (_, came, published, expected) => {
    expect(standingOf(came, published, window)).toBe(expected);
  });

  it('has every document of dated stock in exactly one of a row of windows', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
    );
    const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2025-03-30', days));
    const hours = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(zones, day, hours, (zone, published, lengths) => {
        const start = Date.parse('2025-02-01T00:30:00Z');
        const ends = [start];
        for (const length of lengths) ends.push((ends.at(-1) ?? start) + length * 3_600_000);
        const windows = ends.slice(1).map((until, at) => windowOf(ends[at] ?? 0, until, zone));
        const standing = windows.map((one) =>
          standingOf(arrival('2025-01-01T00:00:00Z', true), published, one),
        );
        const news = standing.filter((one) => one === 'new').length;
        const begins = startOfDayIn(zone, published);
        const covered = begins >= start && begins < (ends.at(-1) ?? 0);
        expect(news).toBe(covered ? 1 : 0);
      }),
    );
  });
});

describe('startOfDayIn', () => {
  it('is the first instant of the day, also where clocks change at midnight', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Shanghai',
      'America/Santiago',
      'Africa/Cairo',
      'Pacific/Apia',
      'America/St_Johns',
    );
    const days = fc.integer({ min: 0, max: 8000 }).map((number) => addDays('2010-01-01', number));
    fc.assert(
      fc.property(zones, days, (zone, day) => {
        const start = startOfDayIn(zone, day);
        expect(dayIn(zone, new Date(start)) >= day).toBe(true);
        expect(dayIn(zone, new Date(start - 1)) < day).toBe(true);
      }),
    );
  });
});

describe('windowOf', () => {
  it('refuses a window that ends before it begins', () => {
    expect(() => windowOf(2, 1, 'UTC')).toThrow(RangeError);
    expect(() => windowOfDays('2022-09-31', '2022-10-02', 'UTC')).toThrow(RangeError);
  });
});
