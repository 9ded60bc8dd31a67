import { describe, expect, it } from 'vitest';
import { TimeLimitError, withTimeLimit } from '../../src/models/time-limit.ts';

/** Ends only when its signal fires. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
}

/** Does not heed its signal. */
const deaf = () => new Promise<never>(() => {});

describe('withTimeLimit', () => {
  it('gives what the call gives', async () => {
    expect(await withTimeLimit(60_000, undefined, async () => 7)).toBe(7);
  });

  it('passes on what the call throws', async () => {
    const call = () => Promise.reject(new Error('mine'));
    await expect(withTimeLimit(60_000, undefined, call)).rejects.toThrow('mine');
  });

  it.each([
    ['heeds its signal', untilAborted],
    ['does not', deaf],
  ])('ends a call that %s when time is up', async (_, call) => {
    await expect(withTimeLimit(1, undefined, call)).rejects.toEqual(new TimeLimitError(1));
  });

  it.each([
    ['heeds its signal', untilAborted],
    ['does not', deaf],
  ])('ends a call that %s when the outer signal fires, with its reason', async (_, call) => {
    const outer = new AbortController();
    const limited = withTimeLimit(60_000, outer.signal, call);
    outer.abort(new Error('outer'));
    await expect(limited).rejects.toThrow('outer');
  });

  it('does not start once the outer signal has fired', async () => {
    const call = () => Promise.reject(new Error('started'));
    await expect(withTimeLimit(60_000, AbortSignal.abort(new Error('outer')), call)).rejects.toThrow('outer');
  });
});
