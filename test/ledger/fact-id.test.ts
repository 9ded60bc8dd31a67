import { describe, expect, it } from 'vitest';
import { factId } from '../../src/ledger/fact-id.ts';

describe('factId', () => {
  it('is the same for the same words and another for others', () => {
    const ids = [
      factId('a.txt', 'q', 0),
      factId('a.txt', 'q', 1),
      factId('b.txt', 'q', 0),
      factId('a.txt', 'r', 0),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(factId('a.txt', 'q', 0)).toBe(ids[0]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
});
