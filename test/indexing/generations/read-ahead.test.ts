import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../src/indexing/generations/read-ahead.ts';

const numbers = Array.from({ length: 10 }, (_, at) => at);

describe('readAhead', () => {
  it('gives every item once, in order, however long each takes', async () => {
    const read = async (item: number) => {
      for (let turn = 0; turn < (item * 7) % 5; turn++) await Promise.resolve();
      return item * 2;
    };
    const given: [number, number][] = [];
    for await (const pair of readAhead(numbers, read)) given.push(pair);
    expect(given).toEqual(numbers.map((item) => [item, item * 2]));
  });

  it('reads four ahead of the one in use and no more', async () => {
    const started: number[] = [];
    const read = async (item: number) => started.push(item);
    const startedBy: number[] = [];
    for await (const [item] of readAhead(numbers, read)) startedBy[item] = started.length;
    expect(startedBy).toEqual([5, 6, 7, 8, 9, 10, 10, 10, 10, 10]);
    expect(started).toEqual(numbers);
  });

  it('gives nothing for nothing', async () => {
    for await (const pair of readAhead([], async () => 0)) expect.unreachable(String(pair));
  });
});
