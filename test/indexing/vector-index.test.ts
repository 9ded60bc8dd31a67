import { describe, expect, it, onTestFinished } from 'vitest';
import { VectorWorkerError } from '../../src/indexing/vector-errors.ts';
import { startVectorThread, VectorIndex } from '../../src/indexing/vector-index.ts';
import { temporaryFolder } from './vector-samples.ts';

describe('VectorIndex', () => {
  it('opens what was saved on a thread that was started before, and closes the thread with it', async () => {
    const folder = `${await temporaryFolder()}/vectors`;
    const made = new VectorIndex({ dimension: 3 });
    onTestFinished(() => made.close());
    await made.add(
      [7, 9],
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    );
    await made.remove([9]);
    await made.save(folder);

    const thread = startVectorThread();
    const opened = await VectorIndex.load(folder, { dimension: 3, thread });
    expect(await opened.nearest([1, 1, 0], 2)).toEqual([
      { label: 7, score: expect.closeTo(Math.SQRT1_2, 5) },
    ]);
    expect((await opened.counts()).live).toBe(1);
    await opened.close();
    await expect(thread.call('counts', null)).rejects.toThrow(VectorWorkerError);
  });

  it('ends a thread that was started for an index that cannot be opened', async () => {
    const thread = startVectorThread();
    await expect(VectorIndex.load(await temporaryFolder(), { thread })).rejects.toThrow();
    await expect(thread.call('counts', null)).rejects.toThrow(VectorWorkerError);
  });
});
