import { describe, expect, it } from 'vitest';
import { FakeClock } from './fake-clock.ts';

describe('FakeClock', () => {
  it('wakes sleepers in the order of their times, at their times', async () => {
    const clock = new FakeClock(1000);
    const woken: [string, number][] = [];
    const sleep = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push([name, clock.now()]);
    };
    const all = [sleep('late', 30), sleep('early', 10), sleep('too late', 31)];
    await clock.advance(30);
    expect(woken).toEqual([
      ['early', 1010],
      ['late', 1030],
    ]);
    expect(clock.waits).toEqual([1]);
    await clock.advance(1);
    await Promise.all(all);
  });

  it('wakes those who fall asleep on the way', async () => {
    const clock = new FakeClock(0);
    const times: number[] = [];
    const ticking = (async () => {
      for (let tick = 0; tick < 3; tick += 1) {
        await clock.sleep(10);
        times.push(clock.now());
      }
    })();
    await clock.advance(35);
    await ticking;
    expect([times, clock.now()]).toEqual([[10, 20, 30], 35]);
  });

  it('lets a sleeper go when its signal is aborted, or was', async () => {
    const clock = new FakeClock();
    const waking = new AbortController();
    const sleeping = clock.sleep(10, waking.signal);
    expect(clock.waits).toEqual([10]);
    waking.abort();
    await sleeping;
    await clock.sleep(10, waking.signal);
    await clock.sleep(0);
    expect(clock.waits).toEqual([]);
  });

  it('tells when somebody sleeps', async () => {
    const clock = new FakeClock();
    const both = clock.asleep(2);
    const sleepers = [clock.sleep(1), clock.sleep(2)];
    await both;
    await clock.advance(2);
    await Promise.all(sleepers);
    expect(clock.waits).toEqual([]);
  });
});
