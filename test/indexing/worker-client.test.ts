import { describe, expect, it, onTestFinished } from 'vitest';
import { VectorWorkerError } from '../../src/indexing/vector-errors.ts';
import { WorkerClient } from '../../src/indexing/worker-client.ts';
import { siblingModule, startWorker } from '../../src/indexing/worker-launch.ts';
import type { WireError } from '../../src/indexing/worker-protocol.ts';
import type { FailingCalls } from './failing-worker.ts';

class CarriedError extends Error {
  readonly wire: WireError;
  constructor(wire: WireError) {
    super(wire.message);
    this.wire = wire;
  }
}

function failingWorker(): WorkerClient<FailingCalls> {
  const worker = startWorker(siblingModule('failing-worker', import.meta.url));
  const client = new WorkerClient<FailingCalls>(worker, (wire) => new CarriedError(wire));
  onTestFinished(() => client.close());
  return client;
}

describe('WorkerClient', () => {
  it('gives each call its own answer, from a worker written in TypeScript', async () => {
    const client = failingWorker();
    const hanging = client.call('hang', null);
    hanging.catch(() => undefined);
    const answers = await Promise.all([1, 'two', [3]].map((input) => client.call('echo', input)));
    expect(answers).toEqual([1, 'two', [3]]);
  });

  it('moves what is transferred', async () => {
    const rows = new Float32Array([1, 2]);
    expect(await failingWorker().call('echo', rows, [rows.buffer])).toEqual(new Float32Array([1, 2]));
    expect(rows.length).toBe(0);
  });

  it('carries an error across with its texts, and goes on', async () => {
    const client = failingWorker();
    const error = await client
      .call('throw', { message: 'is cut short', file: 'a.hnsw' })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CarriedError);
    expect((error as CarriedError).wire).toMatchObject({
      message: 'is cut short',
      fields: { file: 'a.hnsw' },
    });
    expect(await client.call('echo', 'still here')).toBe('still here');
  });

  it('rejects a call whose input cannot be sent, and goes on', async () => {
    const client = failingWorker();
    await expect(client.call('echo', () => 1)).rejects.toThrow(/could not be cloned/);
    expect(await client.call('echo', 1)).toBe(1);
  });

  it.each([
    ['throws', (client: WorkerClient<FailingCalls>) => client.call('crash', null), /failed/],
    ['exits', (client: WorkerClient<FailingCalls>) => client.call('exit', 3), /ended with code 3/],
    ['is closed', (client: WorkerClient<FailingCalls>) => client.close(), /was closed/],
  ])('rejects all pending calls and later ones where the thread %s', async (_, end, message) => {
    const client = failingWorker();
    const pending = [client.call('hang', null), client.call('hang', null)];
    const settled = Promise.allSettled(pending);
    await Promise.resolve(end(client)).catch(() => undefined);
    for (const outcome of await settled) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'VectorWorkerError', message } });
    }
    await expect(client.call('echo', 1)).rejects.toThrow(VectorWorkerError);
  });

  it('tells what a thread failed of', async () => {
    await expect(failingWorker().call('crash', null)).rejects.toMatchObject({
      cause: { message: 'out of memory, say' },
    });
  });

  it('rejects where the module is not there', async () => {
    const worker = startWorker(siblingModule('no-such-worker', import.meta.url));
    const client = new WorkerClient<FailingCalls>(worker, (wire) => new CarriedError(wire));
    await expect(client.call('echo', 1)).rejects.toThrow(VectorWorkerError);
  });
});
