import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../support/desk-database.ts';

describe('Statement', () => {
  it('gives back any text and any whole number, but for NUL and half characters', async () => {
    const database = await emptyDatabase();
    const echo = database.prepare<{ text: string; number: number }>(
      'SELECT :text AS text, :number AS number',
    );
    const property = fc.property(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.maxSafeInteger(),
      (text, number) => {
        const expected = Buffer.from(text.replaceAll('\0', '\ufffd')).toString();
        expect(echo.first({ text, number })).toEqual({ text: expected, number });
      },
    );
    fc.assert(property);
    expect(echo.first({ text: 'a\0b', number: 1 })).toEqual({ text: 'a\ufffdb', number: 1 });
  });

  it('gives rows as plain objects, and null where there are none', async () => {
    const database = await emptyDatabase();
    expect(database.prepare('SELECT 1 AS a, NULL AS b').all()).toEqual([{ a: 1, b: null }]);
    expect(database.prepare('SELECT 1 AS a WHERE 0').first()).toBeNull();
    expect(database.prepare<{ a: null }>('SELECT :a AS a').first({ a: null })).toEqual({ a: null });
  });
});
