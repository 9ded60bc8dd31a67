import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/telegram/sending/pace.ts';

/** Sends as fast as the pace lets it, from 0 on, and gives the times. */
function timesOf(pace: Pace, chats: readonly number[]): number[] {
  let now = 0;
  return chats.map((chat) => {
    now += pace.delay(chat, now);
    pace.took(chat, now);
    return now;
  });
}

describe('Pace', () => {
  it('lets the first message go at once, and the next to the same chat a good second later', () => {
    expect(timesOf(new Pace(), [1, 1, 1])).toEqual([0, 1050, 2100]);
    expect(timesOf(new Pace(), [1, 2, -3])).toEqual([0, 0, 0]);
  });

  it('lets a group have twenty messages a minute, and a person more', () => {
    const group = timesOf(new Pace(), Array(21).fill(-5));
    expect(group[19]).toBe(19 * 1050);
    expect(group[20]).toBeGreaterThan(60_000);
    expect(timesOf(new Pace(), Array(21).fill(5))[20]).toBe(20 * 1050);
  });

  it('lets thirty messages a second go to all chats together', () => {
    const chats = Array.from({ length: 61 }, (_, chat) => chat + 1);
    const times = timesOf(new Pace(), chats);
    expect(times.filter((time) => time < 1000)).toHaveLength(30);
    expect(times.filter((time) => time < 2000)).toHaveLength(60);
  });

  it('lets a patient message leave room for others', () => {
    const pace = new Pace();
    for (let chat = 1; chat <= 25; chat++) pace.took(chat, 0);
    expect([pace.delay(99, 0), pace.delay(99, 0, true), pace.delayOfAll(0, true)]).toEqual([0, 1050, 1050]);
  });

  it('holds one chat and no other, or all of them', () => {
    const pace = new Pace();
    pace.hold(1, 60_000);
    pace.hold(1, 5000);
    expect([pace.delay(1, 0), pace.delay(2, 0), pace.delayOfAll(0)]).toEqual([60_000, 0, 0]);
    pace.holdAll(3000);
    pace.holdAll(2000);
    expect([pace.delay(1, 1000), pace.delay(2, 1000), pace.delayOfAll(1000)]).toEqual([59_000, 2000, 2000]);
    expect([pace.delay(1, 60_000), pace.delay(2, 3000)]).toEqual([0, 0]);
  });

  it('keeps every limit whatever is sent to whom, and never waits longer than it must', () => {
    const limits = { perChatMs: 100, groupPerMinute: 3, perSecond: 5 };
    const chat = fc.constantFrom(1, 2, 3, -4, -5);
    const property = fc.property(fc.array(fc.tuple(chat, fc.nat(400)), { maxLength: 60 }), (sends) => {
      const pace = new Pace(limits);
      const sent: { chat: number; at: number }[] = [];
      let now = 0;
      for (const [chat, later] of sends) {
        now += later;
        now += pace.delay(chat, now);
        expect(pace.delay(chat, now)).toBe(0);
        pace.took(chat, now);
        sent.push({ chat, at: now });
      }
      for (const { chat, at } of sent) {
        const since = (span: number) => sent.filter((one) => one.at <= at && one.at > at - span);
        expect(since(1000).length).toBeLessThanOrEqual(limits.perSecond);
        const there = (span: number) => since(span).filter((one) => one.chat === chat).length;
        expect(there(limits.perChatMs)).toBe(1);
        if (chat < 0) expect(there(60_000)).toBeLessThanOrEqual(limits.groupPerMinute);
      }
    });
    fc.assert(property);
  });

  it('forgets chats that are quiet for more than a minute', () => {
    const pace = new Pace();
    for (let chat = 1; chat <= 1000; chat++) {
      pace.hold(-chat, chat * 100 + 50);
      pace.took(chat, chat * 100);
    }
    pace.took(1, 1_000_000);
    expect(pace.size).toBe(1);
  });
});
