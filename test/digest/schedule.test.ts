import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Schedule } from '../../src/digest/schedule.ts';
import type { DigestTimes, Weekday } from '../../src/digest/subscription.ts';
import { WallClock } from '../../src/digest/wall-clock.ts';
import { isoDay } from '../../src/language/dates/calendar.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Both ways of daylight saving in both halves of the year, by half an hour, around Ramadan, at midnight, and none at all. */
const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
];

const times = (timeZone: string, minute: number, weekdays = EVERY_DAY): DigestTimes => ({
  ...{ timeZone, minute, weekdays },
});
const at = (instant: string) => Date.parse(instant);
const utc = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

describe('WallClock', () => {
  it.each<[string, string, string, number, string | null]>([
    ['a plain morning', 'Asia/Shanghai', '2026-11-29', 510, '2026-11-29T00:30:00.000Z'],
    ['a time in the gap, at its end', 'America/New_York', '2026-03-08', 150, '2026-03-08T07:00:00.000Z'],
    ['the first minute after a gap', 'America/New_York', '2026-03-08', 180, '2026-03-08T07:00:00.000Z'],
    ['a time shown twice, the first time', 'America/New_York', '2026-11-01', 90, '2026-11-01T05:30:00.000Z'],
    ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:30:00.000Z'],
    ['half an hour shown twice', 'Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00.000Z'],
    ['a day that begins at one', 'America/Santiago', '2026-09-06', 30, '2026-09-06T04:00:00.000Z'],
    ['an evening that ends at eleven', 'America/Nuuk', '2026-03-28', 1410, '2026-03-29T01:00:00.000Z'],
    ['a day that was left out', 'Pacific/Apia', '2011-12-30', 510, null],
    ['the day after it', 'Pacific/Apia', '2011-12-31', 510, '2011-12-30T18:30:00.000Z'],
  ])('finds the instant of %s', (_, zone, day, minute, instant) => {
    expect(utc(new WallClock(zone).firstInstant(day, minute))).toBe(instant);
  });

  it('shows at no earlier instant of the day before what it shows then', () => {
    const zones = fc.constantFrom(...ZONES, 'America/Nuuk', 'Asia/Kathmandu');
    const days = fc.integer({ min: at('2020-01-01') / DAY, max: at('2035-12-31') / DAY });
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 0, max: 1439 }), (zone, day, minute) => {
        const [clock, shownAt] = [new WallClock(zone), shownIn(zone)];
        const found = clock.firstInstant(isoDay(day), minute) ?? expect.fail();
        const shown = day * DAY + minute * MINUTE;
        expect(shownAt(found)).toBeGreaterThanOrEqual(shown);
        for (const before of [MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, DAY])
          expect(shownAt(found - before)).toBeLessThan(shown);
      }),
      { numRuns: 300 },
    );
  });
});

/** By another way than the clock's own: the day and time that Intl writes in Swedish, read as UTC. */
function shownIn(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (instant) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

describe('Schedule', () => {
  const start = at('2026-01-01T00:00:00Z');

  it.each(ZONES)(
    'has one digest on each of 400 days in %s, at hours skipped and shown twice as well',
    (zone) => {
      const shownAt = shownIn(zone);
      for (const minute of [0, 150, 510]) {
        const schedule = new Schedule(times(zone, minute));
        const first = start / DAY;
        let now = (new WallClock(zone).firstInstant(isoDay(first), minute) ?? 0) - 1;
        for (let day = first; day < first + 400; day++) {
          const due = schedule.nextAfter(now);
          expect(due.date).toBe(isoDay(day));
          expect(shownAt(due.at)).toBeGreaterThanOrEqual(day * DAY + minute * MINUTE);
          expect(schedule.dueAt(due.at - 1)?.date).not.toBe(due.date);
          expect(schedule.dueAt(due.at)).toEqual({ ...due, late: false });
          expect(schedule.dueAt(due.at + 12 * HOUR)).toEqual({ ...due, late: true });
          now = due.at;
        }
      }
    },
  );

  it('names the same instant beforehand that is due then', () => {
    const zones = fc.constantFrom(...ZONES);
    const weekdays = fc.subarray([...EVERY_DAY], { minLength: 1 });
    const instants = fc.integer({ min: start, max: start + 400 * DAY });
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 1439 }), weekdays, instants, (zone, minute, days, now) => {
        const schedule = new Schedule(times(zone, minute, days));
        const next = schedule.nextAfter(now);
        expect(next.at).toBeGreaterThan(now);
        expect(schedule.dueAt(next.at)).toEqual({ ...next, late: false });
        const before = schedule.dueAt(next.at - 1);
        expect(before?.date).not.toBe(next.date);
        if (before) expect(before.at).toBeLessThanOrEqual(now);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps to its weekdays, in the chat’s own time', () => {
    const mondays = new Schedule(times('Asia/Shanghai', 30, [1]));
    expect(mondays.nextAfter(at('2026-11-23T00:00:00Z'))).toEqual({
      date: '2026-11-30',
      at: at('2026-11-29T16:30:00Z'),
    });
    expect(mondays.dueAt(at('2026-11-29T16:29:59Z'))).toBeNull();
  });

  it('catches up within twelve hours and says so, and skips what is older', () => {
    const schedule = new Schedule(times('Asia/Shanghai', 510));
    const due = at('2026-11-29T00:30:00Z');
    expect(schedule.dueAt(due - 1)?.date).toBeUndefined();
    expect(schedule.dueAt(due)).toEqual({ date: '2026-11-29', at: due, late: false });
    expect(schedule.dueAt(due + 10 * MINUTE)).toMatchObject({ late: false });
    expect(schedule.dueAt(due + 11 * MINUTE)).toMatchObject({ late: true });
    expect(schedule.dueAt(due + 12 * HOUR)).toMatchObject({ date: '2026-11-29', late: true });
    expect(schedule.dueAt(due + 12 * HOUR + 1)).toBeNull();
  });

  it('catches up yesterday’s late evening in the morning', () => {
    const schedule = new Schedule(times('Asia/Shanghai', 1430));
    expect(schedule.dueAt(at('2026-11-29T00:00:00Z'))).toMatchObject({ date: '2026-11-28', late: true });
  });

  it('refuses a time zone that there is not', () => {
    expect(() => new Schedule(times('Mars/Base', 510))).toThrow(RangeError);
  });
});
