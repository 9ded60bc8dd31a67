import { describe, expect, it } from 'vitest';
import { lazy } from '../../src/language/lazy.ts';

describe('lazy', () => {
  it('makes the table at its first use, and once', () => {
    let made = 0;
    const table = lazy(() => ({ number: ++made }));
    expect(made).toBe(0);
    expect(table()).toEqual({ number: 1 });
    expect(table()).toBe(table());
    expect(made).toBe(1);
  });

  it('keeps a table that is undefined, null or empty as well', () => {
    for (const value of [undefined, null, '']) {
      let made = 0;
      const table = lazy(() => {
        made++;
        return value;
      });
      expect([table(), table(), made]).toEqual([value, value, 1]);
    }
  });

  it('tries again where making it failed', () => {
    const tries: string[] = [];
    const table = lazy(() => {
      tries.push('try');
      if (tries.length === 1) throw new Error('not yet');
      return tries.length;
    });
    expect(table).toThrow('not yet');
    expect(table()).toBe(2);
  });
});
