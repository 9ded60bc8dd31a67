import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharedRuns } from '../../src/sources/shared-runs.ts';

/** Work whose runs end when they are told to, and that notes how many are under way. */
function watchedWork() {
  const ends: ((failure?: Error) => void)[] = [];
  const counts = { begun: 0, most: 0 };
  let underWay = 0;
  const runs = new SharedRuns(async () => {
    const run = ++counts.begun;
    counts.most = Math.max(counts.most, ++underWay);
    const failure = await new Promise<Error | undefined>((resolve) => ends.push(resolve));
    underWay--;
    if (failure) throw failure;
    return run;
  });
  return { runs, ends, counts };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('SharedRuns', () => {
  it('lets those who come too late for one run share the next', async () => {
    const { runs, ends } = watchedWork();
    const first = runs.run();
    const later = [runs.run(), runs.run()];
    ends[0]?.();
    expect(await first).toBe(1);
    await turn();
    ends[1]?.();
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  it('goes on after a run that failed', async () => {
    const { runs, ends } = watchedWork();
    const [first, second] = [runs.run(), runs.run()];
    ends[0]?.(new Error('full disk'));
    await expect(first).rejects.toThrow('full disk');
    await turn();
    ends[1]?.();
    expect(await second).toBe(2);
    await runs.idle();
  });

  it('never has two under way, and gives everybody a run that was begun after they asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('ask', 'end', 'turn'), { maxLength: 30 }), async (steps) => {
        const { runs, ends, counts } = watchedWork();
        const asked: Promise<boolean>[] = [];
        for (const step of steps) {
          const begun = counts.begun;
          if (step === 'ask') asked.push(runs.run().then((run) => run > begun));
          else if (step === 'end') ends.at(-1)?.();
          else await turn();
        }
        for (let left = 0; left < 3; left++) {
          ends.at(-1)?.();
          await turn();
        }
        await runs.idle();
        expect((await Promise.all(asked)).every(Boolean)).toBe(true);
        expect(counts.most).toBeLessThanOrEqual(1);
      }),
    );
  });
});
