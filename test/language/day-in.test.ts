import { describe, expect, it } from 'vitest';
import { dayIn } from '../../src/language/day-in.ts';

describe('dayIn', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-22'],
    ['Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23'],
    ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
    ['UTC', '2024-02-29T23:59:59Z', '2024-02-29'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['Asia/Kathmandu', '2026-03-05T18:15:00Z', '2026-03-06'],
  ])('in %s it is at %s the day %s', (zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });
});
