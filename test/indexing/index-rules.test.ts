import { describe, expect, it } from 'vitest';
import { indexRules } from '../../src/indexing/index-rules.ts';

const EMBEDDER = { name: 'builtin', model: 'hashed-v1', dimension: 1024, rules: 'r' } as const;

describe('indexRules', () => {
  it('are the same for the same embedder and places', () => {
    expect(indexRules(EMBEDDER, 'places 1')).toBe(indexRules({ ...EMBEDDER }, 'places 1'));
    expect(indexRules(EMBEDDER, 'places 1')).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['the places', EMBEDDER, 'places 2'],
    ['the kind of embedder', { ...EMBEDDER, name: 'openai' as const }, 'places 1'],
    ['its model', { ...EMBEDDER, model: 'hashed-v2' }, 'places 1'],
    ['its dimension', { ...EMBEDDER, dimension: 512 }, 'places 1'],
    ['its rules', { ...EMBEDDER, rules: 's' }, 'places 1'],
  ])('change with %s', (_, embedder, places) => {
    expect(indexRules(embedder, places)).not.toBe(indexRules(EMBEDDER, 'places 1'));
  });

  it('change with the version of the reader of facts', () => {
    expect(indexRules(EMBEDDER, 'places 1', 2)).not.toBe(indexRules(EMBEDDER, 'places 1', 1));
  });
});
