import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTables } from '../../src/language/places/generate/table.ts';

describe('the tables of places', () => {
  it('are what their generator makes of the packages and of our own tables', () => {
    for (const [name, text] of Object.entries(buildTables())) {
      const stored = readFileSync(
        new URL(`../../src/language/places/tables/${name}`, import.meta.url),
        'utf8',
      );
      const remedy = `${name} is out of date: npx tsx src/language/places/generate/write-tables.ts`;
      expect(stored === text, remedy).toBe(true);
    }
  }, 60_000);

  it('give every place one id and list what contains a place before it', () => {
    const text = readFileSync(
      new URL('../../src/language/places/tables/places.tsv', import.meta.url),
      'utf8',
    );
    const seen = new Set<string>();
    for (const line of text.trimEnd().split('\n')) {
      const [id = '', name = '', , parent = ''] = line.split('\t');
      expect(name, line).not.toBe('');
      expect(seen.has(id), line).toBe(false);
      expect(parent === '' || seen.has(parent), line).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBeGreaterThan(5000);
  });
});
