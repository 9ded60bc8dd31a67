import { describe, expect, it } from 'vitest';
import { joinClusters, pairsByKey } from '../../src/ledger/clusters.ts';

describe('pairsByKey', () => {
  it('gives each pair that shares a key once', () => {
    expect([...pairsByKey([['a', 'b'], ['b', 'a'], ['c'], ['a', 'a'], []])]).toEqual([
      [0, 1],
      [0, 3],
      [1, 3],
    ]);
  });
});

describe('joinClusters', () => {
  const alone = [[0], [1], [2], [3]];

  it('joins along bonds', () => {
    const bonds = [
      { one: 0, other: 2, strength: 1 },
      { one: 2, other: 3, strength: 1 },
    ];
    expect(joinClusters(alone, bonds, () => true)).toEqual([[0, 2, 3], [1]]);
  });

  it('takes the surest bond first, and none that would bring together what may not stand together', () => {
    const bonds = [
      { one: 0, other: 1, strength: 1 },
      { one: 1, other: 2, strength: 3 },
    ];
    const mayStandTogether = (one: number, other: number) =>
      !(one === 0 && other === 2) && !(one === 2 && other === 0);
    expect(joinClusters(alone, bonds, mayStandTogether)).toEqual([[0], [1, 2], [3]]);
  });
});
