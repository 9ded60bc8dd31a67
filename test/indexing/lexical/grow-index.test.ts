import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growIndex } from '../../../src/indexing/lexical/grow-index.ts';
import { type LexicalIndex, LexicalIndexBuilder } from '../../../src/indexing/lexical/lexical-index.ts';
import { frequenciesOf, indexOf } from './lexical-samples.ts';

interface LabelledText {
  readonly label: number;
  readonly text: string;
}

function builderOf(passages: readonly LabelledText[]): LexicalIndexBuilder {
  const builder = new LexicalIndexBuilder();
  for (const { label, text } of passages) builder.add(label, frequenciesOf(text));
  return builder;
}

/** The tables with their words in alphabetical order. */
function contentOf({ tables: { labels, lengths, postings } }: LexicalIndex) {
  return {
    labels,
    lengths,
    postings: new Map([...postings].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

describe('growIndex', () => {
  it('forgets removed passages with the words only they had', async () => {
    const old = indexOf({ 1: 'ink jiutai', 2: 'cheese jiutai', 3: 'road' });
    const index = await growIndex(old, new Set([2, 99]), indexOf({ 4: 'jiutai wine' }));
    expect(index.labelsWith('jiutai')).toEqual([1, 4]);
    expect(index.labelsWith('wine')).toEqual([4]);
    expect(index.labelsWith('cheese')).toEqual([]);
    expect([...index.tables.postings.keys()]).not.toContain('cheese');
    expect(old.labelsWith('cheese')).toEqual([2]);
  });

  it('refuses an added label that is not above those kept', async () => {
    const old = indexOf({ 1: 'ink', 5: 'road' });
    await expect(growIndex(old, new Set(), indexOf({ 5: 'wine' }))).rejects.toThrow(/labels must grow: 5/);
    const index = await growIndex(old, new Set([5]), indexOf({ 5: 'wine' }));
    expect(index.labelsWith('wine')).toEqual([5]);
  });

  it('gives the same index whether passages were added and removed or never there', async () => {
    const texts = fc.array(
      fc.record({
        words: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }),
        removed: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(12), async (passages, split) => {
        const labelled = passages.map(({ words }, label) => ({ label, text: words.join(' ') }));
        const removed = new Set(
          labelled.slice(0, split).flatMap(({ label }) => (passages[label]?.removed ? [label] : [])),
        );
        const before = builderOf(labelled.slice(0, split)).build();
        const grown = await growIndex(
          before,
          removed,
          await builderOf(labelled.slice(split)).buildInSlices(),
        );
        const direct = builderOf(labelled.filter(({ label }) => !removed.has(label))).build();
        expect(contentOf(grown)).toEqual(contentOf(direct));
      }),
    );
  });
});
